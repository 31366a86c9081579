import * as React from 'react';

import type { IFeedback } from '../../api/types';
import { answeredBy } from '../../model/feedback/levels';
import type { ReceivedModel } from '../../model/feedback/received';
import { sayProblem } from '../../model/words';
import { Busy } from '../common/busy';
import { Note } from '../common/note';
import { usePanel } from '../context';

import { CriterionRow } from './criterion-row';
import { Judged } from './judged';
import { Publication } from './publication';
import { Reaction } from './reaction';

/** Properties of {@link FeedbackScreen}. */
export interface IFeedbackScreenProps {
  received: ReceivedModel;
  /** Shows a cell of the report beside. */
  onShow: (cell: number) => void;
}

/** What others wrote about one's report, question by question, and what one says of it. */
export function FeedbackScreen(props: IFeedbackScreenProps): React.JSX.Element {
  const { trans } = usePanel();
  const { received } = props;
  const { feedback, problem } = received;
  const again = {
    label: trans.__('Try again'),
    run: () => {
      void received.load();
    }
  };
  return (
    <section
      className="jp-DLCourse-feedback"
      aria-label={trans.__('Reviews of your report')}
    >
      <h2 tabIndex={-1} data-start>
        {trans.__('Lab %1: reviews of your report', received.lab)}
      </h2>
      {problem !== null && received.told === null && (
        <Note tone="broken" action={again}>
          {sayProblem(problem, trans.__('Nothing was changed.'), trans)}
        </Note>
      )}
      {feedback === null
        ? problem === null && <Busy label={trans.__('Fetching the reviews…')} />
        : [
            <Judged key="judged" judgement={feedback.judgement} />,
            feedback.reviews.length === 0 ? (
              <p key="none" className="jp-DLCourse-empty">
                {feedback.sentence}
              </p>
            ) : (
              <Reviews key="reviews" {...props} feedback={feedback} />
            ),
            <Publication key="publication" received={received} />
          ]}
    </section>
  );
}

function Reviews(
  props: IFeedbackScreenProps & { feedback: IFeedback }
): React.JSX.Element {
  const { trans } = usePanel();
  const { feedback, received, onShow } = props;
  const cellOf = (exercise: string) =>
    feedback.exercises.find(one => one.id === exercise)?.cell ?? null;
  return (
    <>
      <p className="jp-DLCourse-quiet">
        {feedback.sentence}{' '}
        {trans.__(
          'Numbers on a scale are reviewers, the same all the way down.'
        )}
      </p>
      {answeredBy(feedback).map(answered => (
        <CriterionRow
          key={answered.criterion.id}
          answered={answered}
          cell={cellOf(answered.criterion.exercise)}
          onShow={onShow}
        />
      ))}
      <section
        className="jp-DLCourse-answered"
        aria-label={trans.__('On the whole')}
      >
        <div className="jp-DLCourse-answeredHead">
          <h4>{trans.__('On the whole')}</h4>
        </div>
        <ul className="jp-DLCourse-columns">
          {feedback.reviews.map(review => (
            <li key={review.id}>
              <p className="jp-DLCourse-quiet">
                {trans.__('Reviewer %1', review.number)}
              </p>
              <p className="jp-DLCourse-written">{review.answers.overall}</p>
              <Reaction received={received} review={review} />
            </li>
          ))}
        </ul>
        <p className="jp-DLCourse-quiet">
          {trans.__(
            'Say what helped you: it tells reviewers and TAs who reviews with care. A reaction that only mirrors the levels you got is seen through and counts neither for nor against anybody.'
          )}
        </p>
      </section>
    </>
  );
}
