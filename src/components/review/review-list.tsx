import { caretRightIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { IReviewTask } from '../../api/types';
import { OutcomeMark } from '../common/marks';
import { RovingList } from '../common/roving-list';
import { Section } from '../common/section';
import { Deadline } from '../common/when';
import { useCommands } from '../command-context';
import { usePanel } from '../context';

/** Properties of {@link ReviewList}. */
export interface IReviewListProps {
  tasks: readonly IReviewTask[];
}

/** The reports of others that are to be reviewed, and the receipts of those that were. */
export function ReviewList(props: IReviewListProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const { tasks } = props;
  const open = tasks.find(task => task.open);
  if (tasks.length === 0) {
    return null;
  }
  const done = tasks.filter(task => task.state === 'done').length;
  return (
    <Section
      name="reviews"
      title={trans.__('Your reviews of others')}
      aside={trans.__('%1 of %2 done', done, tasks.length)}
    >
      {open !== undefined && (
        <p className="jp-DLCourse-quiet jp-DLCourse-reviewDue">
          {trans.__('due')} <Deadline iso={open.due} />
        </p>
      )}
      <RovingList
        label={trans.__('Your reviews of others')}
        className="jp-DLCourse-rows"
      >
        {tasks.map(task => (
          <ReviewRow key={task.id} task={task} />
        ))}
      </RovingList>
    </Section>
  );
}

function ReviewRow({ task }: { task: IReviewTask }): React.JSX.Element {
  const { trans } = usePanel();
  const commands = useCommands();
  const title =
    task.kind === 'peer'
      ? trans.__('Report %1', task.number)
      : trans.__('Report %1, in place of somebody', task.number);
  const isDone = task.state === 'done';
  return (
    <li>
      <button
        type="button"
        className="jp-DLCourse-row"
        data-row
        onClick={() => {
          void commands?.execute('dlcourse:open-review', { review: task.id });
        }}
      >
        <OutcomeMark outcome={isDone ? 'pass' : 'unknown'} />
        <span className="jp-DLCourse-rowText">
          <span className="jp-DLCourse-rowTitle">{title}</span>
          <span className="jp-DLCourse-rowAside">{task.sentence}</span>
        </span>
        <caretRightIcon.react tag="span" className="jp-DLCourse-caret" />
      </button>
    </li>
  );
}
