import { closeIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { IReviewLook, IStaffReview } from '../../api/care-types';
import type { RoundModel } from '../../model/care/round';
import { sayReviewState, sayShare } from '../../model/care/words';
import { Problem } from '../class/problem';
import { Busy } from '../common/busy';
import { useModel } from '../common/use-model';
import { usePanel } from '../context';

import { GiveBack } from './give-back';
import { ReportButton } from './report-button';
import type { ICareProps } from './round-tab';
import { Ruling } from './ruling';
import { SpotCheck } from './spot-check';

/** One review with all that is known of it, and what a TA can do about it. */
export function Look({ screen }: ICareProps): React.JSX.Element {
  const { trans } = usePanel();
  const { look: model, round } = screen;
  useModel(model);
  const { look } = model;
  return (
    <section
      className="jp-DLCourse-look"
      aria-label={trans.__('The review that is looked at')}
    >
      <Problem model={model} />
      {look === null ? (
        model.problem === null && (
          <Busy label={trans.__('Fetching the review…')} />
        )
      ) : (
        <>
          <Head screen={screen} look={look} />
          <Mates look={look} round={round} screen={screen} />
          <Written look={look} />
          {look.review.reaction !== null && <Reaction look={look} />}
          {look.review.state === 'done' && (
            <SpotCheck key={look.review.id} model={model} look={look} />
          )}
          {look.review.reaction !== null &&
            look.review.reaction.unfair !== '' && (
              <Ruling key={`r${look.review.id}`} model={model} look={look} />
            )}
          <Propose screen={screen} look={look} />
          {look.returnable && (
            <GiveBack key={`b${look.review.id}`} model={model} />
          )}
        </>
      )}
    </section>
  );
}

function Head(props: {
  screen: ICareProps['screen'];
  look: IReviewLook;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { screen, look } = props;
  const { review } = look;
  const close = trans.__('Close the review');
  return (
    <header className="jp-DLCourse-inline">
      <h4>{trans.__('%1 on the report of %2', look.reviewer, look.author)}</h4>
      <span className="jp-DLCourse-quiet">
        {sayReviewState(review.state, trans)}
        {review.score !== null && `, ${sayShare(review.score)}`}
      </span>
      <ReportButton screen={screen} attempt={review.attempt} />
      <button
        type="button"
        className="jp-DLCourse-iconButton"
        aria-label={close}
        title={close}
        onClick={() => {
          void screen.open('');
        }}
      >
        <closeIcon.react tag="span" />
      </button>
    </header>
  );
}

/** Proposes the report to be published, once the reviews are over; its author decides. */
function Propose(props: {
  screen: ICareProps['screen'];
  look: IReviewLook;
}): React.JSX.Element | null {
  const { trans } = usePanel();
  const { round } = props.screen;
  const { author } = props.look.review;
  const isOver = round.round !== null && !round.round.open;
  if (!isOver || round.published(author)) {
    return null;
  }
  return (
    <p>
      <button
        type="button"
        className="jp-DLCourse-link"
        disabled={round.isBusy}
        onClick={() => {
          void round.publish(author, true);
        }}
      >
        {trans.__('Propose this report to be published')}
      </button>
    </p>
  );
}

/** The other reviews of the same report, and this reviewer's others, one click away. */
function Mates(props: {
  look: IReviewLook;
  round: RoundModel;
  screen: ICareProps['screen'];
}): React.JSX.Element {
  const { trans } = usePanel();
  const { look, round, screen } = props;
  const own = (round.round?.reviews ?? []).filter(
    one =>
      one.reviewer === look.review.reviewer &&
      one.id !== look.review.id &&
      one.state === 'done'
  );
  const link = (one: IStaffReview, label: string) => (
    <button
      key={one.id}
      type="button"
      className="jp-DLCourse-smallButton"
      onClick={() => {
        void screen.open(one.id);
      }}
    >
      {label}
    </button>
  );
  const others = look.mates.filter(one => one.state === 'done');
  return (
    <>
      {others.length > 0 && (
        <p className="jp-DLCourse-inline">
          {trans.__('Others of this report:')}
          {others.map(one =>
            link(one, `${round.nameOf(one.reviewer)} ${sayShare(one.score)}`)
          )}
        </p>
      )}
      {own.length > 0 && (
        <p className="jp-DLCourse-inline">
          {trans.__('Others by this reviewer:')}
          {own.map(one =>
            link(
              one,
              trans.__(
                'of %1, %2',
                round.nameOf(one.author),
                sayShare(one.score)
              )
            )
          )}
        </p>
      )}
    </>
  );
}

function Written({ look }: { look: IReviewLook }): React.JSX.Element {
  const { trans } = usePanel();
  const { rubric, answers, review } = look;
  return (
    <>
      {review.flag !== '' && (
        <p className="jp-DLCourse-words">
          {trans.__('Cannot be reviewed: %1', review.flag)}
        </p>
      )}
      <dl className="jp-DLCourse-lookAnswers">
        {rubric.criteria.map(criterion => {
          const given = answers.criteria[criterion.id];
          const level = criterion.levels.find(one => one.id === given?.level);
          return (
            <React.Fragment key={criterion.id}>
              <dt>{criterion.title}</dt>
              <dd>
                <b title={level?.text}>{level?.title ?? '–'}</b>{' '}
                <span className="jp-DLCourse-words">{given?.comment}</span>
              </dd>
            </React.Fragment>
          );
        })}
      </dl>
      <p className="jp-DLCourse-words">
        {answers.overall === ''
          ? trans.__('No comment at the end.')
          : answers.overall}
      </p>
    </>
  );
}

function Reaction({ look }: { look: IReviewLook }): React.JSX.Element {
  const { trans } = usePanel();
  const { helpful = null, word = '', unfair = '' } = look.review.reaction ?? {};
  return (
    <div className="jp-DLCourse-lookReaction">
      {helpful !== null && (
        <p>
          {helpful
            ? trans.__('%1 found it helpful.', look.author)
            : trans.__('%1 found it not helpful.', look.author)}
        </p>
      )}
      {word !== '' && <p className="jp-DLCourse-words">{word}</p>}
      {unfair !== '' && (
        <p className="jp-DLCourse-words">
          <b>{trans.__('%1 calls it unfair:', look.author)}</b> {unfair}
        </p>
      )}
    </div>
  );
}
