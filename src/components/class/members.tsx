import { HTMLSelect } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { ClassListModel } from '../../model/class/class-list';
import { Busy } from '../common/busy';
import { usePanel } from '../context';

/** Properties of {@link Members}. */
export interface IMembersProps {
  model: ClassListModel;
}

/** How many are drawn before one has said whom one looks for. */
const MOST = 100;

/** Everyone in the course with their roles. */
export function Members({ model }: IMembersProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const [text, setText] = React.useState('');
  const { people } = model;
  if (people === null) {
    return model.problem === null ? (
      <Busy label={trans.__('Fetching the class list…')} />
    ) : null;
  }
  const wanted = text.trim().toLowerCase();
  const found = people.filter(one =>
    `${one.name} ${one.id}`.toLowerCase().includes(wanted)
  );
  return (
    <section aria-label={trans.__('Everyone in the course')}>
      <div className="jp-DLCourse-tools">
        <h3>{trans.__('Everyone in the course')}</h3>
        <input
          type="search"
          className="jp-mod-styled"
          aria-label={trans.__('Find by name or id')}
          placeholder={trans.__('Find by name or id')}
          value={text}
          onChange={event => {
            setText(event.target.value);
          }}
        />
        <span className="jp-DLCourse-quiet" role="status">
          {trans.__('%1 of %2', found.length, people.length)}
        </span>
      </div>
      <table className="jp-DLCourse-table">
        <thead>
          <tr>
            <th scope="col">{trans.__('Name')}</th>
            <th scope="col">{trans.__('Id')}</th>
            <th scope="col">{trans.__('Role')}</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, MOST).map(one => (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              <td>{one.id}</td>
              <td>
                <HTMLSelect
                  aria-label={trans.__('Role of %1', one.name)}
                  value={one.role}
                  disabled={model.isBusy}
                  onChange={event => {
                    void model.changeRole(one.id, event.target.value);
                  }}
                >
                  <option value="student">{trans.__('student')}</option>
                  <option value="ta">{trans.__('TA')}</option>
                  <option value="teacher">{trans.__('teacher')}</option>
                </HTMLSelect>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.length > MOST && (
        <p className="jp-DLCourse-quiet">
          {trans.__('and %1 more: say whom you look for', found.length - MOST)}
        </p>
      )}
    </section>
  );
}
