import { HTMLSelect } from '@jupyterlab/ui-components';
import * as React from 'react';

import { usePanel } from '../context';

/** Properties of {@link FilePicker}. */
export interface IFilePickerProps {
  /** The file chosen, null when none is yet. */
  path: string | null;
  /** The lab it is for, null to have it told by content. */
  lab: number | null;
}

/** Which file to hand in: one of the open notebooks. */
export function FilePicker({ path, lab }: IFilePickerProps): React.JSX.Element {
  const { model, trans } = usePanel();
  const candidates = model.handin.candidates();
  if (candidates.length === 0) {
    return (
      <p>
        {trans.__(
          'Open the notebook that you want to hand in, or right-click it in the file browser and choose “Submit to the course”.'
        )}
      </p>
    );
  }
  return (
    <label className="jp-DLCourse-field">
      {trans.__('Notebook')}
      <HTMLSelect
        value={path ?? ''}
        title={path ?? undefined}
        aria-label={trans.__('Notebook to hand in')}
        onChange={event => {
          void model.handin.choose(event.target.value, lab);
        }}
      >
        {path === null && <option value="">{trans.__('Choose…')}</option>}
        {candidates.map(candidate => (
          <option key={candidate} value={candidate}>
            {candidate}
          </option>
        ))}
      </HTMLSelect>
    </label>
  );
}

/** Properties of {@link LabPicker}. */
export interface ILabPickerProps {
  path: string;
}

/** Which lab a file is for, asked only where its content does not tell. */
export function LabPicker({ path }: ILabPickerProps): React.JSX.Element {
  const { model, trans } = usePanel();
  return (
    <label className="jp-DLCourse-field">
      {trans.__('Its content does not tell which lab it is. Choose:')}
      <HTMLSelect
        value=""
        aria-label={trans.__('Lab')}
        onChange={event => {
          void model.handin.choose(path, Number(event.target.value));
        }}
      >
        <option value="">{trans.__('Choose…')}</option>
        {model.labs.map(lab => (
          <option key={lab.number} value={lab.number}>
            {trans.__('%1 %2', lab.number, lab.title)}
          </option>
        ))}
      </HTMLSelect>
    </label>
  );
}
