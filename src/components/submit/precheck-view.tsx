import * as React from 'react';

import type { IExercise, IPrecheck } from '../../api/types';
import { usePanel } from '../context';

/** Properties of {@link PrecheckView}. */
export interface IPrecheckViewProps {
  precheck: IPrecheck;
  path: string;
}

/** What the check before handing in says, each gap a link to its cell. */
export function PrecheckView(props: IPrecheckViewProps): React.JSX.Element {
  const { trans } = usePanel();
  const { precheck, path } = props;
  const gaps = precheck.exercises.filter(
    exercise => exercise.answered === false
  );
  return (
    <div className="jp-DLCourse-precheck">
      <p role="status">
        <b>{precheck.sentence}</b>
      </p>
      {gaps.length > 0 && (
        <ul aria-label={trans.__('Looks unanswered')}>
          {gaps.map(gap => (
            <Gap key={gap.id} exercise={gap} path={path} />
          ))}
        </ul>
      )}
      {precheck.newer_handout && (
        <p>
          {trans.__(
            'Your notebook grew from an older hand-out; there is a newer one. It can be handed in as it is.'
          )}
        </p>
      )}
      {precheck.remarks.map(remark => (
        <p key={remark}>{remark}</p>
      ))}
      <p className="jp-DLCourse-counts">{precheck.counts}</p>
    </div>
  );
}

function Gap(props: { exercise: IExercise; path: string }): React.JSX.Element {
  const { model, trans } = usePanel();
  const { exercise, path } = props;
  const { cell } = exercise;
  const label = exercise.required
    ? trans.__('%1 %2', exercise.id, exercise.title)
    : trans.__('%1 %2 (not required)', exercise.id, exercise.title);
  return (
    <li>
      {cell === null ? (
        label
      ) : (
        <button
          type="button"
          className="jp-DLCourse-link"
          title={trans.__('Show the cell')}
          onClick={() => {
            void model.showCellOf(path, cell);
          }}
        >
          {label}
        </button>
      )}
    </li>
  );
}
