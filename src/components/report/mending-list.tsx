import * as React from 'react';

import type { IMending, Outcome } from '../../api/types';
import { OutcomeMark } from '../common/marks';
import { usePanel } from '../context';

/** Properties of {@link MendingList}. */
export interface IMendingListProps {
  exercises: readonly IMending[];
  onShowCell: (cell: number) => void;
}

/** The exercises that were to be mended, what became of each, and where it is. */
export function MendingList(props: IMendingListProps): React.JSX.Element {
  const { trans } = usePanel();
  const { exercises, onShowCell } = props;
  return (
    <ul className="jp-DLCourse-mending" aria-label={trans.__('To mend')}>
      {exercises.map(one => (
        <li key={one.exercise}>
          <OutcomeMark outcome={outcomeOfMending(one.mended)} />
          <div>
            <Title mending={one} onShowCell={onShowCell} />
            <p>{one.text}</p>
            {one.changed.length > 0 && (
              <p className="jp-DLCourse-quiet">
                {trans.__('Changed cells:')}{' '}
                {one.changed.map(cell => (
                  <button
                    key={cell}
                    type="button"
                    className="jp-DLCourse-link"
                    aria-label={trans.__('Show cell %1', cell + 1)}
                    onClick={() => {
                      onShowCell(cell);
                    }}
                  >
                    {cell + 1}
                  </button>
                ))}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Title(props: {
  mending: IMending;
  onShowCell: (cell: number) => void;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { mending, onShowCell } = props;
  const { exercise, title, cell } = mending;
  const words = trans.__('Exercise %1 %2', exercise, title);
  return cell === null ? (
    <b>{words}</b>
  ) : (
    <button
      type="button"
      className="jp-DLCourse-link"
      title={trans.__('Show the cell')}
      onClick={() => {
        onShowCell(cell);
      }}
    >
      {words}
    </button>
  );
}

/** Gives the outcome that being mended amounts to; what cannot be told is no fault. */
export function outcomeOfMending(mended: boolean | null): Outcome {
  if (mended === null) {
    return 'unknown';
  }
  return mended ? 'pass' : 'fail';
}
