import * as React from 'react';

/** One column. */
export interface IColumn {
  /** Empty where there is no room for one. */
  readonly label: string;
  readonly count: number;
  /** Whether it is set off from the others. */
  readonly marked?: boolean;
}

/** Properties of {@link Columns}. */
export interface IColumnsProps {
  columns: readonly IColumn[];
}

const HEIGHT = 120;
/** Room above for the number, below for the label. */
const ABOVE = 18;
const BELOW = 20;

/** Standing columns with their numbers above and their labels below. */
export function Columns({ columns }: IColumnsProps): React.JSX.Element {
  const most = Math.max(1, ...columns.map(column => column.count));
  const step = 100 / columns.length;
  return (
    <svg
      className="jp-DLCourse-columns"
      width="100%"
      height={ABOVE + HEIGHT + BELOW}
    >
      {columns.map(({ label, count, marked }, place) => {
        const height = (HEIGHT * count) / most;
        const middle = `${step * (place + 0.5)}%`;
        return (
          <g key={place} data-tone={marked === true ? 'good' : 'waiting'}>
            <rect
              x={`${step * (place + 0.15)}%`}
              width={`${step * 0.7}%`}
              y={ABOVE + HEIGHT - height}
              height={Math.max(height, 1)}
            />
            <text x={middle} y={ABOVE + HEIGHT - height - 4}>
              {count}
            </text>
            <text x={middle} y={ABOVE + HEIGHT + 15}>
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
