import * as React from 'react';

import type { IRound } from '../../api/care-types';
import type { ReviewsScreenModel } from '../../model/care/reviews-screen';
import { REVIEW_STATES, sayReviewState } from '../../model/care/words';
import { Deadline, Moment } from '../common/when';
import { usePanel } from '../context';
import { Figure } from '../plots/figure';
import { Lines } from '../plots/lines';
import { Shares, sharesTable } from '../plots/shares';

/** Properties of the parts of the screen of a lab's reviews. */
export interface ICareProps {
  screen: ReviewsScreenModel;
}

/** How far the round is, and which reports lack reviews. */
export function RoundTab({ screen }: ICareProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const { round } = screen.round;
  if (round === null) {
    return null;
  }
  return (
    <>
      <p>
        {round.open ? trans.__('The reviews are due: ') : trans.__('Ended: ')}
        {round.open ? <Deadline iso={round.due} /> : <Moment iso={round.due} />}
      </p>
      <div className="jp-DLCourse-figures">
        <States round={round} />
        <Completion round={round} />
      </div>
      <Shortfalls screen={screen} round={round} />
    </>
  );
}

const TONES: Readonly<Record<(typeof REVIEW_STATES)[number], string>> = {
  done: 'good',
  started: 'waiting',
  allocated: 'open',
  flagged: 'bad',
  dropped: 'soon'
};

/** Gives how many reviews are in a state; the service names no state that has none. */
function countOf({ states }: IRound, state: string): number {
  return state in states ? states[state] : 0;
}

function States({ round }: { round: IRound }): React.JSX.Element {
  const { trans } = usePanel();
  const counted = REVIEW_STATES.map(state => countOf(round, state));
  const used = REVIEW_STATES.filter((_, place) => counted[place] > 0);
  const kinds = used.map(state => ({
    tone: TONES[state],
    label: sayReviewState(state, trans)
  }));
  const bars = [
    {
      label: trans.__('Reviews'),
      counts: used.map(state => countOf(round, state))
    }
  ];
  const whole = counted.reduce((sum, count) => sum + count, 0);
  return (
    <Figure
      title={trans.__('Reviews by state')}
      sentence={trans.__(
        '%1 of %2 reviews are handed in, %3 are not begun.',
        countOf(round, 'done'),
        whole,
        countOf(round, 'allocated')
      )}
      table={sharesTable('', kinds, bars)}
    >
      <Shares kinds={kinds} bars={bars} />
    </Figure>
  );
}

function Completion({ round }: { round: IRound }): React.JSX.Element | null {
  const { trans, times } = usePanel();
  const last = round.curve.at(-1);
  if (last === undefined) {
    return null;
  }
  const opens = Date.parse(round.opens);
  const length = Date.parse(round.due) - opens;
  const asked = Math.max(
    1,
    round.reviews.filter(
      ({ state }) => state !== 'flagged' && state !== 'dropped'
    ).length
  );
  const points = round.curve.map(
    ({ at, done }) =>
      [Math.min(1, (Date.parse(at) - opens) / length), done / asked] as const
  );
  return (
    <Figure
      title={trans.__('Handed in over time')}
      sentence={trans.__('%1 of %2 are in.', last.done, asked)}
      table={{
        columns: [trans.__('By'), trans.__('Handed in')],
        rows: round.curve.map(({ at, done }) => [times.exact(at), done])
      }}
    >
      <Lines
        lines={[{ label: trans.__('handed in'), points }]}
        from={times.day(round.opens)}
        to={times.day(round.due)}
      />
    </Figure>
  );
}

function Shortfalls(props: {
  screen: ReviewsScreenModel;
  round: IRound;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { screen, round } = props;
  const { few, flagged } = round;
  const out = flagged.filter(report => report.out);
  return (
    <section aria-label={trans.__('Reports with too few reviews')}>
      <h3>{trans.__('Reports with too few reviews')}</h3>
      {few.length === 0 ? (
        <p className="jp-DLCourse-empty">
          {round.closed === null
            ? trans.__('Every report has all its reviewers.')
            : trans.__('Every report got all its reviews.')}
        </p>
      ) : (
        <div className="jp-DLCourse-tableFrame" role="region" tabIndex={0}>
          <table className="jp-DLCourse-table">
            <thead>
              <tr>
                <th scope="col">{trans.__('Author')}</th>
                <th scope="col">{trans.__('Reviews')}</th>
                <th scope="col">{trans.__('Reason')}</th>
              </tr>
            </thead>
            <tbody>
              {few.map(({ author, number, reason }) => (
                <tr key={author}>
                  <th scope="row">{screen.round.nameOf(author)}</th>
                  <td className="jp-DLCourse-number">{number}</td>
                  <td>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {out.map(({ person, sentence }) => (
        <p key={person} className="jp-DLCourse-quiet">
          {trans.__(
            'Kept out: %1. “%2”',
            screen.round.nameOf(person),
            sentence
          )}
        </p>
      ))}
    </section>
  );
}
