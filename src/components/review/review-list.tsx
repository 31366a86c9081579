import { caretRightIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { IReviewTask } from '../../api/types';
import type { LabModel } from '../../model/lab';
import { countReviews, findFirst } from '../../model/reviews';
import { OutcomeMark } from '../common/marks';
import { RovingList } from '../common/roving-list';
import { Section } from '../common/section';
import { Deadline, Moment } from '../common/when';
import { useCommands } from '../command-context';
import { usePanel } from '../context';
import { Volunteer } from '../own/volunteer';

/** Properties of {@link ReviewList}. */
export interface IReviewListProps {
  lab: LabModel;
}

/** The reports of others that are to be reviewed, and the receipts of those that were. */
export function ReviewList({
  lab
}: IReviewListProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const tasks = lab.reviews;
  const few = lab.detail?.few_to_review ?? '';
  if (tasks.length === 0 && few === '') {
    return null;
  }
  const { asked, done } = countReviews(tasks);
  return (
    <Section
      name="reviews"
      title={trans.__('Your reviews of others')}
      aside={asked === 0 ? undefined : trans.__('%1 of %2 done', done, asked)}
    >
      <div className="jp-DLCourse-reviewDue">
        <Due tasks={tasks} />
        {few !== '' && <p className="jp-DLCourse-quiet">{few}</p>}
      </div>
      {tasks.length > 0 && (
        <RovingList
          label={trans.__('Your reviews of others')}
          className="jp-DLCourse-rows"
        >
          {tasks.map(task => (
            <ReviewRow key={task.id} task={task} />
          ))}
        </RovingList>
      )}
      <Volunteer />
    </Section>
  );
}

/** Until when, what comes first, and what it means when the time is over. */
function Due(props: {
  tasks: readonly IReviewTask[];
}): React.JSX.Element | null {
  const { trans } = usePanel();
  const { tasks } = props;
  const { asked, done } = countReviews(tasks);
  const open = tasks.find(task => task.open);
  if (open === undefined) {
    return done < asked ? (
      <p className="jp-DLCourse-quiet">
        {trans.__(
          'The time to review is over. What is missing does not fail your lab, but the lab does not count as reviewed.'
        )}
      </p>
    ) : null;
  }
  return (
    <>
      {done < asked && (
        <p className="jp-DLCourse-quiet">
          {trans.__('due')} <Deadline iso={open.due} />
        </p>
      )}
      {findFirst(tasks) !== null && (
        <p>
          {trans.__(
            'Begin with the practice review: it takes a few minutes and shows how your eye compares with the teacher’s.'
          )}
        </p>
      )}
    </>
  );
}

function ReviewRow({ task }: { task: IReviewTask }): React.JSX.Element {
  const { trans } = usePanel();
  const commands = useCommands();
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
          <span className="jp-DLCourse-rowTitle">
            {task.kind === 'practice'
              ? trans.__('Practice review')
              : task.kind === 'peer'
                ? trans.__('Report %1', task.number)
                : trans.__('Report %1, in place of somebody', task.number)}
          </span>
          <span className="jp-DLCourse-rowAside">
            {task.sentence} <Receipt task={task} />
          </span>
        </span>
        <caretRightIcon.react tag="span" className="jp-DLCourse-caret" />
      </button>
    </li>
  );
}

/** The receipt of a review that is handed in, in short. */
function Receipt(props: { task: IReviewTask }): React.JSX.Element | null {
  const { trans } = usePanel();
  const { id, kind, done } = props.task;
  if (done === null || kind === 'practice') {
    return null;
  }
  return (
    <span title={trans.__('Receipt %1', id)}>
      {trans.__('Receipt %1,', id.slice(0, 8))} <Moment iso={done} />
    </span>
  );
}
