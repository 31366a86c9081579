import * as React from 'react';

import type { ICourseFacts } from '../../services/course-manager';
import { Section } from '../common/section';
import { usePanel } from '../context';
import { DatesAndNotices } from '../own/dates-and-notices';

import { LabList } from './lab-list';
import { Moved } from './moved';
import { Standing } from './standing';
import { Teaching } from './teaching';
import { ThisWeek } from './this-week';
import { TodoList } from './todo-list';

/** Properties of {@link Home}. */
export interface IHomeProps {
  facts: ICourseFacts;
}

/** The panel's first page: standing, to do, this week, labs. */
export function Home({ facts }: IHomeProps): React.JSX.Element {
  const { trans } = usePanel();
  const { course, me, labs } = facts;
  const open = labs.filter(lab => lab.state === 'open').length;
  return (
    <>
      {me.standing === null ? (
        <Teaching labs={labs} />
      ) : (
        <Standing standing={me.standing} />
      )}
      <Moved moved={course.moved} />
      <Section
        name="todo"
        title={trans.__('To do')}
        aside={me.todo.length > 0 ? String(me.todo.length) : undefined}
      >
        <TodoList todo={me.todo} />
      </Section>
      <Section
        name="week"
        title={trans.__('This week')}
        aside={
          course.week === null ? undefined : trans.__('week %1', course.week)
        }
      >
        <ThisWeek weeks={course.weeks} current={course.week} me={me} />
      </Section>
      <Section
        name="labs"
        title={trans.__('Labs')}
        aside={open > 0 ? trans._n('%1 open', '%1 open', open) : undefined}
      >
        <LabList labs={labs} />
      </Section>
      <Section
        name="told"
        title={trans.__('Calendar and notices')}
        folded={true}
      >
        <DatesAndNotices />
      </Section>
    </>
  );
}
