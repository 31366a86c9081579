import * as React from 'react';

import { usePanel } from '../context';

/** The same numbers as a plot draws, for those who read. */
export interface ITable {
  /** The names of the columns; the first is that of the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Properties of {@link Figure}. */
export interface IFigureProps {
  title: string;
  /** What the plot says, in one sentence. */
  sentence: string;
  table: ITable;
  /** The plot; it is hidden from screen readers, which have sentence and table. */
  children: React.ReactNode;
}

/** A plot with its title, what it says in words, and a button that shows it as a table. */
export function Figure(props: IFigureProps): React.JSX.Element {
  const { trans } = usePanel();
  const { title, sentence, table } = props;
  const [isTable, setIsTable] = React.useState(false);
  const isEmpty = table.rows.length === 0;
  return (
    <figure className="jp-DLCourse-figure" aria-label={title}>
      <figcaption>
        <h4>{title}</h4>
        {!isEmpty && (
          <button
            type="button"
            className="jp-DLCourse-smallButton"
            aria-pressed={isTable}
            aria-label={trans.__('%1: as a table', title)}
            onClick={() => {
              setIsTable(!isTable);
            }}
          >
            {trans.__('As a table')}
          </button>
        )}
      </figcaption>
      <p className="jp-DLCourse-quiet">{sentence}</p>
      {isTable && <NumberTable title={title} table={table} />}
      {!isTable && !isEmpty && (
        <div className="jp-DLCourse-plot" aria-hidden="true">
          {props.children}
        </div>
      )}
    </figure>
  );
}

function NumberTable(props: {
  title: string;
  table: ITable;
}): React.JSX.Element {
  const { columns, rows } = props.table;
  return (
    <div
      className="jp-DLCourse-tableFrame"
      role="region"
      aria-label={props.title}
      tabIndex={0}
    >
      <table className="jp-DLCourse-table">
        <thead>
          <tr>
            {columns.map(name => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {cells.map((cell, place) => (
                <td key={columns[place + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
