import * as React from 'react';

import type { IStaffReview } from '../../api/care-types';
import { sayShare } from '../../model/care/words';
import { useModel } from '../common/use-model';
import { usePanel } from '../context';

import { Look } from './look';
import type { ICareProps } from './round-tab';

/** Properties of {@link UnfairCard}. */
export interface IUnfairCardProps extends ICareProps {
  review: IStaffReview;
}

/** A review that its author calls unfair: what she says, and on demand what she says it of. */
export function UnfairCard(props: IUnfairCardProps): React.JSX.Element {
  const { trans } = usePanel();
  const { screen, review } = props;
  const { round, look } = screen;
  useModel(look);
  const isOpen = look.id === review.id;
  return (
    <li>
      <div className="jp-DLCourse-inline">
        <b>
          {trans.__(
            '%1 of the review by %2',
            round.nameOf(review.author),
            round.nameOf(review.reviewer)
          )}
        </b>
        <span className="jp-DLCourse-quiet">
          {trans.__('it gives %1', sayShare(review.score))}
        </span>
        <button
          type="button"
          className="jp-DLCourse-smallButton"
          aria-expanded={isOpen}
          onClick={() => {
            void screen.open(isOpen ? '' : review.id);
          }}
        >
          {isOpen ? trans.__('Close') : trans.__('Look and answer')}
        </button>
      </div>
      <p className="jp-DLCourse-words">{review.reaction?.unfair}</p>
      {isOpen && <Look screen={screen} />}
    </li>
  );
}
