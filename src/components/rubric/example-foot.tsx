import * as React from 'react';

import type { ExampleModel } from '../../model/rubric/example';
import { Problem } from '../class/problem';
import { usePanel } from '../context';

/** Whether practice is required, and keeping the reference review. */
export function ExampleFoot(props: { model: ExampleModel }): React.JSX.Element {
  const { trans } = usePanel();
  const { model } = props;
  const missing = model.lacks.length;
  return (
    <footer className="jp-DLCourse-rubricFoot">
      <Problem model={model} />
      {model.isOvertaken && (
        <button
          type="button"
          className="jp-DLCourse-link"
          onClick={() => {
            void model.takeOther();
          }}
        >
          {trans.__('Take what is there now; what is written here is lost')}
        </button>
      )}
      <div className="jp-DLCourse-inline">
        <label className="jp-DLCourse-rubricCheck">
          <input
            type="checkbox"
            checked={model.required}
            onChange={event => {
              model.require(event.target.checked);
            }}
          />
          {trans.__('Required before the first review')}
        </label>
        <span className="jp-DLCourse-missing" role="status">
          {model.isDone
            ? model.required
              ? trans.__('Saved. Practice is required from now on.')
              : missing > 0
                ? trans.__('Saved. Nobody can practise before it is whole.')
                : trans.__('Saved. Who likes can practise.')
            : model.isUnsaved
              ? trans.__('Not saved yet.')
              : missing > 0 &&
                trans._n(
                  'One criterion has no level yet.',
                  '%1 criteria have no level yet.',
                  missing
                )}
        </span>
        <button
          type="button"
          className="jp-mod-styled jp-mod-accept"
          disabled={!model.isUnsaved || model.isBusy}
          onClick={() => {
            void model.keep();
          }}
        >
          {trans.__('Save the reference review')}
        </button>
      </div>
    </footer>
  );
}
