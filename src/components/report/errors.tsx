import * as React from 'react';

import type { ICellError } from '../../api/types';
import { sayOwner } from '../../model/words';
import { usePanel } from '../context';

/** Properties of {@link Errors}. */
export interface IErrorsProps {
  errors: readonly ICellError[];
  onShowCell: (cell: number) => void;
}

/** The errors that cells raised, each with a link to its cell and whose it is. */
export function Errors({
  errors,
  onShowCell
}: IErrorsProps): React.JSX.Element {
  const { trans } = usePanel();
  return (
    <ul className="jp-DLCourse-errors" aria-label={trans.__('Errors')}>
      {errors.map((error, place) => (
        <li key={`${error.cell} ${place}`} data-whose={error.whose}>
          <button
            type="button"
            className="jp-DLCourse-link"
            onClick={() => {
              onShowCell(error.cell);
            }}
          >
            {trans.__('Cell %1', error.cell + 1)}
          </button>{' '}
          <code>{trans.__('%1: %2', error.name, error.message)}</code>{' '}
          <span className="jp-DLCourse-quiet">
            {sayOwner(error.whose, trans)}
          </span>
        </li>
      ))}
    </ul>
  );
}
