import { HTMLSelect } from '@jupyterlab/ui-components';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { IMe } from '../../api/types';
import { usePanel } from '../context';

/** Properties of {@link Foot}. */
export interface IFootProps {
  me: IMe;
}

/** Who one is; in the demo, whose seat one takes. */
export function Foot({ me }: IFootProps): React.JSX.Element {
  const { model, trans, times } = usePanel();
  const zones = times.zones(model.manager.now());
  if (!me.demo || model.identities.length === 0) {
    return (
      <footer className="jp-DLCourse-foot">
        {zones !== '' && <p>{zones}</p>}
        <span>{trans.__('%1, %2', me.name, sayRole(me.role, trans))}</span>
      </footer>
    );
  }
  return (
    <footer className="jp-DLCourse-foot">
      {zones !== '' && <p>{zones}</p>}
      <label>
        {trans.__('Demo: you are')}
        <HTMLSelect
          value={me.id}
          aria-label={trans.__('Demo: you are')}
          onChange={event => {
            void model.takeSeat(event.target.value);
          }}
        >
          {model.identities.map(person => (
            <option key={person.id} value={person.id}>
              {trans.__('%1, %2', person.name, sayRole(person.role, trans))}
            </option>
          ))}
        </HTMLSelect>
      </label>
    </footer>
  );
}

function sayRole(role: string, trans: TranslationBundle): string {
  switch (role) {
    case 'teacher':
      return trans.__('teacher');
    case 'ta':
      return trans.__('TA');
    default:
      return trans.__('student');
  }
}
