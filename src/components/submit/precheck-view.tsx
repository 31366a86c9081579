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
  const toMend = useToMend(precheck.lab);
  const asked = precheck.exercises.filter(
    ({ id }) => toMend.length === 0 || toMend.includes(id)
  );
  const gaps = asked.filter(exercise => exercise.answered === false);
  return (
    <div className="jp-DLCourse-precheck">
      <p role="status">
        <b>
          {toMend.length === 0
            ? precheck.sentence
            : trans.__(
                '%1 of %2 exercises that are to be mended are answered.',
                asked.length - gaps.length,
                asked.length
              )}
        </b>
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

/** Gives the ids of the exercises that a "resubmit" asks for, none where nothing is. */
function useToMend(lab: number | null): readonly string[] {
  const { model } = usePanel();
  const resubmission = model.lab?.detail?.resubmission ?? null;
  return resubmission?.open === true && model.lab?.number === lab
    ? resubmission.exercises.map(({ exercise }) => exercise)
    : [];
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
