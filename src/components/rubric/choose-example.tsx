import { HTMLSelect } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { IExamplePage } from '../../api/rubric-types';
import type { ExampleModel } from '../../model/rubric/example';
import { Problem } from '../class/problem';
import { Field, TextField } from '../common/field';
import { usePanel } from '../context';

interface IChooseExampleProps {
  model: ExampleModel;
  page: IExamplePage;
  onChosen?: () => void;
}

/** An example is a hand-in whose author lets it be shown, or a notebook from anywhere. */
export function ChooseExample(props: IChooseExampleProps): React.JSX.Element {
  const { model } = props;
  return (
    <>
      <HandIn {...props} />
      <Upload {...props} />
      {!model.isUnsaved && <Problem model={model} />}
    </>
  );
}

function HandIn(props: IChooseExampleProps): React.JSX.Element {
  const { trans } = usePanel();
  const { model, page, onChosen } = props;
  const [attempt, setAttempt] = React.useState('');
  const { candidates } = page;
  if (candidates.length === 0) {
    return (
      <p className="jp-DLCourse-quiet">
        {trans.__(
          'No hand-in of this lab can be taken: no author has said that hers may be shown to the class.'
        )}
      </p>
    );
  }
  const chosen = attempt === '' ? candidates[0].attempt : attempt;
  return (
    <div className="jp-DLCourse-tools">
      <HTMLSelect
        aria-label={trans.__('A hand-in that may be shown')}
        value={chosen}
        onChange={event => {
          setAttempt(event.target.value);
        }}
      >
        {candidates.map(one => (
          <option key={one.attempt} value={one.attempt}>
            {one.name}
          </option>
        ))}
      </HTMLSelect>
      <button
        type="button"
        className="jp-mod-styled"
        disabled={model.isBusy}
        onClick={() => {
          void model.choose(chosen).then(isTaken => {
            if (isTaken) {
              onChosen?.();
            }
          });
        }}
      >
        {trans.__('Take its anonymous copy')}
      </button>
    </div>
  );
}

function Upload(props: IChooseExampleProps): React.JSX.Element {
  const { trans } = usePanel();
  const { model, onChosen } = props;
  const [hide, setHide] = React.useState('');
  const words = hide.split(',').map(word => word.trim());
  return (
    <div className="jp-DLCourse-drop">
      <TextField
        label={trans.__('Names to take out of it')}
        hint={trans.__(
          'What tells people of this course is found by itself; name others here, with commas between them.'
        )}
        value={hide}
        onChange={setHide}
      />
      <Field label={trans.__('A notebook of this lab')}>
        <input
          type="file"
          accept=".ipynb"
          disabled={model.isBusy}
          onChange={event => {
            const file = event.target.files?.item(0) ?? null;
            // The same file can be chosen again.
            const { target } = event;
            if (file !== null) {
              const hidden = words.filter(word => word !== '');
              void model.upload(file, hidden).then(isTaken => {
                target.value = '';
                if (isTaken) {
                  onChosen?.();
                }
              });
            }
          }}
        />
      </Field>
    </div>
  );
}
