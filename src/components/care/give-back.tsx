import * as React from 'react';

import type { LookModel } from '../../model/care/look';
import { Field } from '../common/field';
import { usePanel } from '../context';

/** Gives a review back to its reviewer, who may write it anew while there is time. */
export function GiveBack({ model }: { model: LookModel }): React.JSX.Element {
  const { trans } = usePanel();
  const [why, setWhy] = React.useState<string | null>(null);
  if (why === null) {
    return (
      <p>
        <button
          type="button"
          className="jp-DLCourse-link"
          onClick={() => {
            setWhy('');
          }}
        >
          {trans.__('Give it back to be written anew…')}
        </button>
      </p>
    );
  }
  return (
    <fieldset className="jp-DLCourse-lookBox">
      <legend>{trans.__('Give it back')}</legend>
      <Field
        label={trans.__('Why; its reviewer reads it')}
        hint={trans.__(
          'What was said of it is forgotten, and its author reads it when it is in again.'
        )}
      >
        <textarea
          className="jp-mod-styled"
          rows={2}
          value={why}
          onChange={event => {
            setWhy(event.target.value);
          }}
        />
      </Field>
      <div className="jp-DLCourse-inline">
        <button
          type="button"
          className="jp-mod-styled"
          disabled={model.isBusy || why.trim() === ''}
          onClick={() => {
            void model.giveBack(why);
          }}
        >
          {trans.__('Give it back')}
        </button>
        <button
          type="button"
          className="jp-mod-styled"
          onClick={() => {
            setWhy(null);
          }}
        >
          {trans.__('Cancel')}
        </button>
      </div>
    </fieldset>
  );
}
