import * as React from 'react';

import { useRowsInView } from '../common/rows-in-view';

/** The height of a row in pixels, as the style sheet has it. */
const ROW = 28;

/** A row: its word, whether a word of warning stands out, and its cells. */
export interface IReviewGridRow {
  readonly key: string;
  readonly tone?: 'soon';
  readonly cells: readonly (string | number)[];
  /** Said where the pointer rests. */
  readonly title?: string;
}

/** Properties of {@link ReviewGrid}. */
export interface IReviewGridProps {
  label: string;
  columns: readonly string[];
  rows: readonly IReviewGridRow[];
  /** The row whose review stands beside, empty for none. */
  opened: string;
  onOpen: (key: string) => void;
  /** Said where there are no rows. */
  empty: string;
  /** Answers keys that are not the grid's own; gives whether it knew the key. */
  onKey?: (key: string) => boolean;
}

/**
 * A long table of which only the rows in view are drawn.
 *
 * #### Notes
 * The arrow keys, `j` and `k`, Home and End go from row to row; Enter opens one.
 */
export function ReviewGrid(props: IReviewGridProps): React.JSX.Element {
  const { columns, rows, opened, onOpen } = props;
  const id = React.useId();
  const frame = React.useRef<HTMLDivElement>(null);
  const view = useRowsInView(rows.length, ROW, frame);
  const [chosen, setChosen] = React.useState('');
  const found = rows.findIndex(row => row.key === (chosen || opened));
  const at = Math.max(0, found);
  const current = rows.at(at);
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const next = step(event.key, at, found < 0, rows.length - 1);
    if (next !== null && rows.length > 0) {
      setChosen(rows[next].key);
      bring(frame.current, next);
    } else if (event.key === 'Enter' && current !== undefined) {
      onOpen(current.key);
    } else if (props.onKey?.(event.key) !== true) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  if (rows.length === 0) {
    return <p className="jp-DLCourse-empty">{props.empty}</p>;
  }
  const idOf = (key: string) => `${id}${key}`;
  return (
    <div
      ref={frame}
      className="jp-DLCourse-gridFrame"
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={
        current === undefined ? undefined : idOf(current.key)
      }
      onKeyDown={onKeyDown}
    >
      <table className="jp-DLCourse-table jp-DLCourse-grid" role="presentation">
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {columns.map(name => (
              <th key={name} role="columnheader" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          <Room height={view.above} width={columns.length} />
          {rows.slice(view.first, view.end).map((row, offset) => (
            <tr
              key={row.key}
              id={idOf(row.key)}
              role="row"
              aria-rowindex={view.first + offset + 2}
              aria-selected={row.key === opened}
              data-current={row === current}
              data-tone={row.tone}
              title={row.title}
              onClick={() => {
                setChosen(row.key);
                onOpen(row.key);
              }}
            >
              {row.cells.map((cell, place) => (
                <td
                  key={columns[place]}
                  role="gridcell"
                  className={
                    typeof cell === 'number' ? 'jp-DLCourse-number' : undefined
                  }
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
          <Room height={view.below} width={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

/** The room of rows that are not drawn. */
function Room(props: {
  height: number;
  width: number;
}): React.JSX.Element | null {
  return props.height === 0 ? null : (
    <tr aria-hidden="true" style={{ height: props.height }}>
      <td colSpan={props.width} />
    </tr>
  );
}

/** Gives the row that a key leads to, null for any other key; the first where none was. */
function step(
  key: string,
  at: number,
  isFirst: boolean,
  last: number
): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return isFirst ? 0 : Math.min(at + 1, last);
    case 'ArrowUp':
    case 'k':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** Scrolls a row into the part of the frame that its head leaves free. */
function bring(frame: HTMLElement | null, row: number): void {
  if (frame === null) {
    return;
  }
  const top = row * ROW;
  const bottom = (row + 2) * ROW - frame.clientHeight;
  frame.scrollTop = Math.max(bottom, Math.min(frame.scrollTop, top));
}
