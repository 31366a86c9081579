import * as React from 'react';

import type { IJudgingDesk, IPeerReview } from '../../api/types';
import { usePanel } from '../context';

/** Properties of {@link Peers}. */
export interface IPeersProps {
  known: IJudgingDesk;
}

/** What the peers wrote, with their names. */
export function Peers({ known }: IPeersProps): React.JSX.Element {
  const { trans } = usePanel();
  if (known.reviews.length === 0) {
    return (
      <p className="jp-DLCourse-quiet">{trans.__('No peer reviews it.')}</p>
    );
  }
  return (
    <ul aria-label={trans.__('Reviews of peers')}>
      {known.reviews.map(review => (
        <li key={review.id} className="jp-DLCourse-peer">
          <Peer review={review} known={known} />
        </li>
      ))}
    </ul>
  );
}

function Peer(props: {
  review: IPeerReview;
  known: IJudgingDesk;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { review, known } = props;
  const { answers, score, flag, reaction } = review;
  if (answers === null) {
    return (
      <p>
        <b>{review.reviewer_name}</b>{' '}
        <span className="jp-DLCourse-quiet">{trans.__('not done')}</span> {flag}
      </p>
    );
  }
  return (
    <details>
      <summary>
        <b>{review.reviewer_name}</b>{' '}
        {score !== null && trans.__('%1 %', Math.round(score * 100))}{' '}
        <span className="jp-DLCourse-quiet">
          {review.attempt !== known.row.attempt &&
            trans.__('of an earlier attempt')}{' '}
          {(reaction?.unfair ?? '') !== '' && trans.__('called unfair')}
        </span>
      </summary>
      <dl className="jp-DLCourse-received">
        {known.rubric.criteria.map(({ id, title, levels }) => {
          const answer = answers.criteria[id];
          const level = levels.find(one => one.id === answer?.level);
          return (
            <React.Fragment key={id}>
              <dt>{title}</dt>
              <dd className="jp-DLCourse-written">
                {level !== undefined && <b>{level.title} </b>}
                {answer?.comment}
              </dd>
            </React.Fragment>
          );
        })}
      </dl>
      <p className="jp-DLCourse-written">{answers.overall}</p>
      {flag !== '' && <p role="note">{flag}</p>}
    </details>
  );
}
