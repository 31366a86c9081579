import * as React from 'react';

import type { IReport } from '../../api/types';
import { sayAnswered } from '../../model/words';
import { OutcomeMark, outcomeOf } from '../common/marks';
import { RovingList } from '../common/roving-list';
import { usePanel } from '../context';

/** Properties of {@link ExerciseMarks}. */
export interface IExerciseMarksProps {
  exercises: IReport['exercises'];
  onShowCell: (cell: number) => void;
}

/** The exercises as a row of marks; a click shows the exercise's cell. */
export function ExerciseMarks(props: IExerciseMarksProps): React.JSX.Element {
  const { trans } = usePanel();
  return (
    <RovingList label={trans.__('Exercises')} className="jp-DLCourse-exercises">
      {props.exercises.map(exercise => {
        const { id, title, answered, required, cell } = exercise;
        const words = sayAnswered(answered, trans);
        const label = required
          ? trans.__('Exercise %1 %2: %3', id, title, words)
          : trans.__('Exercise %1 %2: %3 (not required)', id, title, words);
        return (
          <li key={id}>
            <button
              type="button"
              data-row
              data-required={required}
              aria-label={label}
              aria-disabled={cell === null}
              title={label}
              onClick={() => {
                if (cell !== null) {
                  props.onShowCell(cell);
                }
              }}
            >
              <OutcomeMark outcome={outcomeOf(answered, required)} />
              {id}
            </button>
          </li>
        );
      })}
    </RovingList>
  );
}
