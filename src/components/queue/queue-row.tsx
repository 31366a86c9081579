import { redoIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { IQueueRow } from '../../api/types';
import {
  sayFlag,
  sayLacks,
  saySuggested,
  sayVerdict
} from '../../model/judging-words';
import type { QueueFacts } from '../../services/queue-feed';
import { OutcomeMark } from '../common/marks';
import { useNow, usePanel } from '../context';

import { PeerDots } from './peer-dots';

/** Properties of {@link QueueRow}. */
export interface IQueueRowProps {
  row: IQueueRow;
  facts: QueueFacts;
  /** The row's place among those shown, from 0. */
  place: number;
  id: string;
  isCurrent: boolean;
  isSelected: boolean;
  onToggle: (person: string) => void;
}

/** One student's line in the queue. */
export const QueueRow = React.memo(function QueueRow(
  props: IQueueRowProps
): React.JSX.Element {
  const { trans } = usePanel();
  const { row } = props;
  return (
    <div
      id={props.id}
      role="row"
      className="jp-DLCourse-queueRow"
      aria-rowindex={props.place + 2}
      aria-selected={props.isSelected}
      data-current={props.isCurrent}
      data-person={row.person}
    >
      <span role="gridcell">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={props.isSelected}
          aria-label={trans.__('Select %1', row.name)}
          onChange={() => {
            props.onToggle(row.person);
          }}
        />
      </span>
      <span role="gridcell" title={row.person}>
        {row.name}
      </span>
      <Attempt row={row} />
      <Suggestion row={row} />
      <Lacks row={row} facts={props.facts} />
      <span role="gridcell" data-column="peers">
        <PeerDots row={row} />
      </span>
      <Judgement row={row} />
      <span role="gridcell" data-column="who">
        {row.claim?.by_name ?? row.judgement?.by_name ?? ''}
      </span>
      <Waiting row={row} />
      <span role="gridcell" data-column="flags">
        {row.flags.map(flag => sayFlag(flag, trans)).join(', ')}
      </span>
    </div>
  );
});

function Attempt({ row }: { row: IQueueRow }): React.JSX.Element {
  const { trans } = usePanel();
  const words = [
    row.resubmission ? trans.__('answers a “resubmit”') : '',
    row.late ? trans.__('late') : '',
    row.counts ? '' : trans.__('does not count')
  ].filter(word => word !== '');
  return (
    <span role="gridcell" data-column="attempt" title={words.join(', ')}>
      {row.attempt === null ? '–' : row.number}
      {row.resubmission && (
        <redoIcon.react tag="span" className="jp-DLCourse-tinyIcon" />
      )}
      {row.late && <span className="jp-DLCourse-late">{trans.__('late')}</span>}
    </span>
  );
}

function Suggestion({ row }: { row: IQueueRow }): React.JSX.Element {
  const { trans } = usePanel();
  const { suggestion, job } = row;
  if (suggestion === null) {
    const isUnderWay = job === 'queued' || job === 'running';
    return (
      <span role="gridcell" className="jp-DLCourse-quiet">
        {isUnderWay ? trans.__('being graded') : trans.__('no report')}
      </span>
    );
  }
  return (
    <span role="gridcell" title={row.why}>
      <OutcomeMark outcome={suggestion} />
      {saySuggested(suggestion, trans)}
    </span>
  );
}

function Lacks(props: {
  row: IQueueRow;
  facts: QueueFacts;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { row, facts } = props;
  const titleOf = (id: string) =>
    [...facts.checks, ...facts.exercises].find(item => item.id === id)?.title ??
    id;
  const all = [...row.failed, ...row.unanswered].map(titleOf);
  return (
    <span role="gridcell" title={all.join('\n')}>
      {sayLacks(row, trans)}
    </span>
  );
}

function Judgement({ row }: { row: IQueueRow }): React.JSX.Element {
  const { trans } = usePanel();
  const { judgement } = row;
  if (judgement === null) {
    return <span role="gridcell" />;
  }
  const word = sayVerdict(judgement.verdict, trans);
  return (
    <span
      role="gridcell"
      title={judgement.reason}
      className={row.judged ? undefined : 'jp-DLCourse-quiet'}
    >
      {row.judged ? word : trans.__('before: %1', word)}
    </span>
  );
}

function Waiting({ row }: { row: IQueueRow }): React.JSX.Element {
  const { times } = usePanel();
  const now = useNow(60_000);
  const since = row.waiting_since;
  return (
    <span role="gridcell" data-column="waiting">
      {since !== null && (
        <time dateTime={since} title={times.exact(since)}>
          {times.roughly(Math.max(0, now - Date.parse(since)))}
        </time>
      )}
    </span>
  );
}
