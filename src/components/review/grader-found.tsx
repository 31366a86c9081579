import { caretDownIcon, caretRightIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { IDesk } from '../../api/types';
import type { DeskModel } from '../../model/desk';
import { usePanel } from '../context';
import { CheckItem } from '../report/check-item';
import { ExerciseMarks } from '../report/exercise-marks';

/** Properties of {@link GraderFound}. */
export interface IGraderFoundProps {
  desk: DeskModel;
  known: IDesk;
}

/** What the grader found, folded away until it is wanted: one's own look comes first. */
export function GraderFound(
  props: IGraderFoundProps
): React.JSX.Element | null {
  const { trans } = usePanel();
  const [isShown, setShown] = React.useState(false);
  const id = React.useId();
  const { exercises, checks } = props.known;
  if (exercises === null || checks === null) {
    return null;
  }
  const Caret = isShown ? caretDownIcon : caretRightIcon;
  return (
    <div className="jp-DLCourse-graderFound">
      <button
        type="button"
        className="jp-DLCourse-fold"
        aria-expanded={isShown}
        aria-controls={id}
        onClick={() => {
          setShown(!isShown);
        }}
      >
        <Caret.react tag="span" className="jp-DLCourse-caret" />
        {trans.__('Grader’s evidence')}
      </button>
      {isShown && (
        <div id={id}>
          <ExerciseMarks
            exercises={exercises}
            onShowCell={cell => {
              props.desk.showCell(cell);
            }}
          />
          <ul className="jp-DLCourse-checks" aria-label={trans.__('Checks')}>
            {checks.map(check => (
              <CheckItem key={check.id} check={check} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
