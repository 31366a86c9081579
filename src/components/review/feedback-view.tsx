import * as React from 'react';

import type { IFeedback, IReceivedReview } from '../../api/types';
import { Section } from '../common/section';
import { usePanel } from '../context';

import { Comment } from './comment';

/** Properties of {@link FeedbackView}. */
export interface IFeedbackViewProps {
  feedback: IFeedback | null;
}

/** What others wrote about one's own report. */
export function FeedbackView(
  props: IFeedbackViewProps
): React.JSX.Element | null {
  const { trans } = usePanel();
  const { feedback } = props;
  if (feedback === null || !feedback.released) {
    return null;
  }
  return (
    <Section
      name="feedback"
      title={trans.__('Reviews of your report')}
      aside={String(feedback.reviews.length)}
    >
      <p className="jp-DLCourse-quiet jp-DLCourse-reviewDue">
        {feedback.sentence}
      </p>
      {feedback.reviews.map(review => (
        <Received key={review.id} review={review} feedback={feedback} />
      ))}
    </Section>
  );
}

function Received(props: {
  review: IReceivedReview;
  feedback: IFeedback;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { review, feedback } = props;
  return (
    <article className="jp-DLCourse-received">
      <h4>{trans.__('Reviewer %1', review.number)}</h4>
      <dl>
        {feedback.rubric.criteria.map(criterion => {
          const given = review.answers.criteria[criterion.id];
          const level = criterion.levels.find(one => one.id === given?.level);
          return given === undefined || level === undefined ? null : (
            <React.Fragment key={criterion.id}>
              <dt>{criterion.title}</dt>
              <dd>
                <b title={level.text}>{level.title}</b> {given.comment}
              </dd>
            </React.Fragment>
          );
        })}
      </dl>
      <p className="jp-DLCourse-written">{review.answers.overall}</p>
      <Reaction review={review} />
    </article>
  );
}

/** Says whether a review helped, with a word, or that it is unfair. */
function Reaction({ review }: { review: IReceivedReview }): React.JSX.Element {
  const { model, trans } = usePanel();
  const said = review.reaction ?? { helpful: null, word: '', unfair: '' };
  const [word, setWord] = React.useState(said.word);
  const [unfair, setUnfair] = React.useState<string | null>(
    said.unfair === '' ? null : said.unfair
  );
  const tell = (helpful: boolean | null) => {
    void model.react(review.id, { helpful, word, unfair: unfair ?? '' });
  };
  return (
    <div className="jp-DLCourse-reaction">
      <div
        className="jp-DLCourse-liveAside"
        role="group"
        aria-label={trans.__('Did this review help?')}
      >
        <span>{trans.__('Did this review help?')}</span>
        {[true, false].map(helpful => (
          <button
            key={String(helpful)}
            type="button"
            className="jp-DLCourse-link"
            aria-pressed={said.helpful === helpful}
            onClick={() => {
              tell(helpful);
            }}
          >
            {helpful ? trans.__('Yes') : trans.__('No')}
          </button>
        ))}
      </div>
      {said.helpful !== null && (
        <Comment
          label={trans.__('A word to the reviewer')}
          text={word}
          hint=""
          rows={2}
          lack={undefined}
          onChange={setWord}
        />
      )}
      {unfair !== null && (
        <Comment
          label={trans.__('What is unfair about it? Only the TAs read this.')}
          text={unfair}
          hint=""
          rows={2}
          lack={undefined}
          onChange={setUnfair}
        />
      )}
      <p className="jp-DLCourse-liveAside">
        {unfair === null && (
          <button
            type="button"
            className="jp-DLCourse-link"
            onClick={() => {
              setUnfair('');
            }}
          >
            {trans.__('It is unfair…')}
          </button>
        )}
        {(said.helpful !== null || unfair !== null) &&
          (word !== said.word || (unfair ?? '') !== said.unfair) && (
            <button
              type="button"
              className="jp-DLCourse-link"
              onClick={() => {
                tell(said.helpful);
              }}
            >
              {trans.__('Send')}
            </button>
          )}
      </p>
    </div>
  );
}
