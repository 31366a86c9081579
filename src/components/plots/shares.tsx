import * as React from 'react';

import type { ITable } from './figure';

/** One kind of thing that is counted. */
export interface IKind {
  /** The word that the style sheet knows its colour and pattern by. */
  readonly tone: string;
  readonly label: string;
}

/** One bar: how many of each kind, in the order of the kinds. */
export interface IBar {
  readonly label: string;
  readonly counts: readonly number[];
}

/** Properties of {@link Shares}. */
export interface ISharesProps {
  kinds: readonly IKind[];
  bars: readonly IBar[];
}

/** Bars lying one below the other, cut into the shares of their kinds; the first one's is told. */
export function Shares({ kinds, bars }: ISharesProps): React.JSX.Element {
  return (
    <>
      <div className="jp-DLCourse-shares">
        {bars.map(bar => (
          <React.Fragment key={bar.label}>
            <span>{bar.label}</span>
            <svg width="100%" height="16">
              {cut(bar.counts).map(({ from, width, count }, place) => (
                <rect
                  key={kinds[place].tone}
                  data-tone={kinds[place].tone}
                  x={`${from}%`}
                  width={`${width}%`}
                  height="16"
                >
                  <title>{`${bar.label}: ${kinds[place].label} ${count}`}</title>
                </rect>
              ))}
            </svg>
            <span className="jp-DLCourse-shareCounts">
              {bar.counts[0]} / {sum(bar.counts)}
            </span>
          </React.Fragment>
        ))}
      </div>
      <Legend kinds={kinds} />
    </>
  );
}

/** Which colour is which. */
export function Legend({
  kinds
}: {
  kinds: readonly IKind[];
}): React.JSX.Element {
  return (
    <ul className="jp-DLCourse-legend">
      {kinds.map(kind => (
        <li key={kind.tone}>
          <svg width="12" height="12">
            <rect data-tone={kind.tone} width="12" height="12" />
          </svg>
          {kind.label}
        </li>
      ))}
    </ul>
  );
}

/** Gives the table of some bars. */
export function sharesTable(
  head: string,
  kinds: readonly IKind[],
  bars: readonly IBar[]
): ITable {
  return {
    columns: [head, ...kinds.map(kind => kind.label)],
    rows: bars.map(bar => [bar.label, ...bar.counts])
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((whole, count) => whole + count, 0);
}

interface ICut {
  from: number;
  width: number;
  count: number;
}

/** Cuts a bar into shares, in percent of its whole; nothing counted is no width at all. */
function cut(counts: readonly number[]): ICut[] {
  const whole = Math.max(1, sum(counts));
  let from = 0;
  return counts.map(count => {
    const width = (100 * count) / whole;
    const share = { from, width, count };
    from += width;
    return share;
  });
}
