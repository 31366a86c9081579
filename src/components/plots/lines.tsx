import * as React from 'react';

/** One line: its points lie between 0 and 1 on both axes, left to right. */
export interface ILine {
  readonly label: string;
  readonly points: readonly (readonly [number, number])[];
}

/** Properties of {@link Lines}. */
export interface ILinesProps {
  lines: readonly ILine[];
  /** What stands at the left and right end of the axis below. */
  from: string;
  to: string;
}

/** Patterns of strokes, so that lines are told apart without colour. */
const STROKES = ['', '6 3', '2 3', '8 3 2 3'];

/** Lines from 0 to 100 percent. */
export function Lines({ lines, from, to }: ILinesProps): React.JSX.Element {
  return (
    <>
      <div className="jp-DLCourse-lines">
        <span>100 %</span>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          {[0, 50, 100].map(height => (
            <path
              key={height}
              className="jp-DLCourse-gridLine"
              d={`M0 ${height}H100`}
            />
          ))}
          {lines.map(({ label, points }, place) => (
            <polyline
              key={label}
              data-line={place % COLOURS}
              strokeDasharray={STROKES[place % STROKES.length]}
              points={points
                .map(([x, y]) => `${100 * x},${100 - 100 * y}`)
                .join(' ')}
            >
              <title>{label}</title>
            </polyline>
          ))}
        </svg>
        <span>0 %</span>
        <span>{from}</span>
        <span>{to}</span>
      </div>
      <ul className="jp-DLCourse-legend">
        {lines.map(({ label }, place) => (
          <li key={label}>
            <svg width="24" height="8">
              <path
                d="M0 4H24"
                data-line={place % COLOURS}
                strokeDasharray={STROKES[place % STROKES.length]}
              />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </>
  );
}

/** How many colours the style sheet has for lines. */
const COLOURS = 4;
