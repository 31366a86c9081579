import { HTMLSelect, linkIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

import { saySuggested } from '../../model/judging-words';
import type { QueueModel } from '../../model/queue';
import type { IQueueFilter } from '../../model/queue-filter';
import type { QueueFacts } from '../../services/queue-feed';
import { useCommands } from '../command-context';
import { usePanel } from '../context';

/** Properties of {@link FilterBar}. */
export interface IFilterBarProps {
  queue: QueueModel;
  facts: QueueFacts;
  /** The field for the student's name, for who brings the keyboard there. */
  field: React.RefObject<HTMLInputElement>;
  /** Puts a link to what is shown on the clipboard. */
  onCopyLink: () => void;
}

/** What is shown of the queue, as chips. */
export function FilterBar(props: IFilterBarProps): React.JSX.Element {
  const { trans } = usePanel();
  const { queue, facts } = props;
  const judged = queue.rows.filter(row => row.judged).length;
  const outcomes = ['pass', 'fail', 'unknown'] as const;
  return (
    <div
      className="jp-DLCourse-filters"
      role="toolbar"
      aria-label={trans.__('Filters')}
    >
      <LabSelect lab={queue.lab} />
      <input
        ref={props.field}
        type="search"
        className="jp-mod-styled"
        value={queue.filter.text}
        placeholder={trans.__('Student (/)')}
        aria-label={trans.__('Filter by student')}
        onChange={event => {
          queue.setFilter({ text: event.target.value });
        }}
      />
      <Chips>
        <Chip queue={queue} part={{ state: 'waiting' }}>
          {trans.__('Waiting %1', queue.waiting)}
        </Chip>
        <Chip queue={queue} part={{ state: 'judged' }}>
          {trans.__('Judged %1', judged)}
        </Chip>
        <Chip queue={queue} part={{ state: 'all' }}>
          {trans.__('All %1', queue.rows.length)}
        </Chip>
      </Chips>
      <Chips>
        {outcomes.map(suggestion => (
          <Chip key={suggestion} queue={queue} part={{ suggestion }}>
            {saySuggested(suggestion, trans)}
          </Chip>
        ))}
      </Chips>
      <Chips>
        <Chip queue={queue} part={{ flags: 'yes' }}>
          {trans.__('flagged')}
        </Chip>
        <Chip queue={queue} part={{ whose: 'mine' }}>
          {trans.__('mine')}
        </Chip>
        <Chip queue={queue} part={{ whose: 'unclaimed' }}>
          {trans.__('nobody at it')}
        </Chip>
      </Chips>
      <LackSelect queue={queue} facts={facts} />
      <button
        type="button"
        className="jp-DLCourse-iconButton"
        title={trans.__('Copy a link to what is shown')}
        aria-label={trans.__('Copy a link to what is shown')}
        onClick={props.onCopyLink}
      >
        <linkIcon.react tag="span" />
      </button>
    </div>
  );
}

/** The lab whose queue this is; another one is opened beside it. */
function LabSelect({ lab }: { lab: number }): React.JSX.Element {
  const { model, trans } = usePanel();
  const commands = useCommands();
  const begun = model.labs.filter(
    ({ state, number }) => state !== 'not_open' || number === lab
  );
  return (
    <HTMLSelect
      value={String(lab)}
      aria-label={trans.__('Lab')}
      onChange={event => {
        const args = { lab: Number(event.target.value) };
        void commands?.execute('dlcourse:open-queue', args);
      }}
    >
      {begun.map(({ number }) => (
        <option key={number} value={String(number)}>
          {trans.__('Lab %1', number)}
        </option>
      ))}
    </HTMLSelect>
  );
}

function Chips(props: { children: React.ReactNode }): React.JSX.Element {
  return <span className="jp-DLCourse-chips">{props.children}</span>;
}

/** One choice; pressed again it is no more, where nothing is a choice too. */
function Chip(props: {
  queue: QueueModel;
  part: Partial<IQueueFilter>;
  children: React.ReactNode;
}): React.JSX.Element {
  const { queue, part } = props;
  const [[name, value]] = Object.entries(part);
  const isOn = queue.filter[name as keyof IQueueFilter] === value;
  return (
    <button
      type="button"
      className="jp-DLCourse-chip"
      aria-pressed={isOn}
      onClick={() => {
        const isLeft = isOn && name !== 'state';
        queue.setFilter(isLeft ? { [name]: '' } : part);
      }}
    >
      {props.children}
    </button>
  );
}

function LackSelect(props: {
  queue: QueueModel;
  facts: QueueFacts;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { queue, facts } = props;
  return (
    <HTMLSelect
      value={queue.filter.lacks}
      aria-label={trans.__('Filter by what is missing')}
      onChange={event => {
        queue.setFilter({ lacks: event.target.value });
      }}
    >
      <option value="">{trans.__('whatever is missing')}</option>
      <optgroup label={trans.__('Not answered')}>
        {facts.exercises.map(({ id, title }) => (
          <option key={id} value={id}>
            {trans.__('Exercise %1 %2', id, title)}
          </option>
        ))}
      </optgroup>
      <optgroup label={trans.__('Check not passed')}>
        {facts.checks.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </optgroup>
    </HTMLSelect>
  );
}
