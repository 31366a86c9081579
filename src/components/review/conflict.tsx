import * as React from 'react';

import { compare } from '../../model/answers';
import type { DeskModel } from '../../model/desk';
import { Note } from '../common/note';
import { usePanel } from '../context';

/** Properties of {@link Conflict}. */
export interface IConflictProps {
  desk: DeskModel;
}

/** Another tab has saved something else: both are shown, and one chooses. */
export function Conflict({ desk }: IConflictProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const { conflict, known } = desk;
  if (conflict === null || known === null) {
    return null;
  }
  const rows = compare(
    desk.answers,
    conflict.answers,
    known.rubric.criteria,
    trans.__('Comment at the end')
  );
  return (
    <Note tone="broken">
      <p>
        {trans.__(
          'This review was changed in another tab or window. Nothing of either is lost; say which one you want to go on with.'
        )}
      </p>
      <table className="jp-DLCourse-conflict">
        <thead>
          <tr>
            <th scope="col">{trans.__('Question')}</th>
            <th scope="col">{trans.__('Written here')}</th>
            <th scope="col">{trans.__('Kept from the other tab')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.title}>
              <th scope="row">{row.title}</th>
              <td>{row.here === '' ? '–' : row.here}</td>
              <td>{row.there === '' ? '–' : row.there}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="jp-DLCourse-actions">
        <button
          type="button"
          className="jp-mod-styled"
          onClick={() => {
            void desk.settle('here');
          }}
        >
          {trans.__('Keep what is written here')}
        </button>
        <button
          type="button"
          className="jp-mod-styled"
          onClick={() => {
            void desk.settle('there');
          }}
        >
          {trans.__('Take the other one')}
        </button>
      </div>
    </Note>
  );
}
