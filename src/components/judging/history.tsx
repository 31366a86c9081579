import * as React from 'react';

import type { IHistoryLine } from '../../api/types';
import { Moment } from '../common/when';
import { usePanel } from '../context';

/** What somebody of the staff did: who, is said beside it. */
const DECIDED: readonly IHistoryLine['kind'][] = [
  'judgement',
  'extension',
  'answer'
];

/** Properties of {@link History}. */
export interface IHistoryProps {
  lines: readonly IHistoryLine[];
}

/** What happened with a hand-in, the newest first. */
export function History({ lines }: IHistoryProps): React.JSX.Element {
  const { trans } = usePanel();
  const newest = [...lines].sort((one, other) =>
    other.at.localeCompare(one.at)
  );
  return (
    <ul className="jp-DLCourse-history" aria-label={trans.__('History')}>
      {newest.map((line, place) => (
        <li key={`${line.at} ${place}`} data-holds={line.holds}>
          <span className="jp-DLCourse-quiet">
            <Moment iso={line.at} />
          </span>{' '}
          {line.text}
          {DECIDED.includes(line.kind) && (
            <span className="jp-DLCourse-quiet"> {line.by_name}</span>
          )}
          {line.why !== '' && <q className="jp-DLCourse-written">{line.why}</q>}
        </li>
      ))}
    </ul>
  );
}
