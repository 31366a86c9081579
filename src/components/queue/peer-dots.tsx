import * as React from 'react';

import type { IQueueRow } from '../../api/types';
import { sayPeers } from '../../model/judging-words';
import { usePanel } from '../context';

const WIDTH = 64;
const HEIGHT = 14;
const RADIUS = 3.5;

/** Properties of {@link PeerDots}. */
export interface IPeerDotsProps {
  row: Pick<IQueueRow, 'peers' | 'spread'>;
}

/** The peers' scores as dots on a scale from 0 to 1; a line shows how far they are apart. */
export function PeerDots({ row }: IPeerDotsProps): React.JSX.Element {
  const { trans } = usePanel();
  const words = sayPeers(row, trans);
  const places = row.peers.map(score => RADIUS + score * (WIDTH - 2 * RADIUS));
  const middle = HEIGHT / 2;
  return (
    <span className="jp-DLCourse-peerDots" title={words}>
      <svg
        width={WIDTH}
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words}
      >
        <line
          className="jp-DLCourse-scale"
          x1={0}
          x2={WIDTH}
          y1={middle}
          y2={middle}
        />
        {places.length > 1 && (
          <line
            className="jp-DLCourse-spread"
            x1={Math.min(...places)}
            x2={Math.max(...places)}
            y1={middle}
            y2={middle}
          />
        )}
        {places.map((place, number) => (
          <circle key={number} cx={place} cy={middle} r={RADIUS} />
        ))}
      </svg>
    </span>
  );
}
