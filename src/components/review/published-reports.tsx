import { caretRightIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { IPublications } from '../../api/types';
import type { LabModel } from '../../model/lab';
import { RovingList } from '../common/roving-list';
import { Section } from '../common/section';
import { Moment } from '../common/when';
import { useCommands } from '../command-context';
import { usePanel } from '../context';

/** Properties of {@link PublishedReports}. */
export interface IPublishedReportsProps {
  lab: LabModel;
}

/** The reports that the class may read; nothing where there are none. */
export function PublishedReports({
  lab
}: IPublishedReportsProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const published = lab.publications?.published ?? [];
  if (published.length === 0) {
    return null;
  }
  return (
    <Section
      name="published"
      title={trans.__('Published reports')}
      aside={String(published.length)}
    >
      <RovingList
        label={trans.__('Published reports')}
        className="jp-DLCourse-rows"
      >
        {published.map(one => (
          <Published key={one.attempt} lab={lab.number} one={one} />
        ))}
      </RovingList>
    </Section>
  );
}

function Published(props: {
  lab: number;
  one: IPublications['published'][number];
}): React.JSX.Element {
  const { trans } = usePanel();
  const commands = useCommands();
  const { lab, one } = props;
  const { attempt, name, mine, since } = one;
  const author = name === '' ? trans.__('A fellow student') : name;
  return (
    <li>
      <button
        type="button"
        className="jp-DLCourse-row"
        data-row
        onClick={() => {
          void commands?.execute('dlcourse:open-published', { lab, attempt });
        }}
      >
        <span className="jp-DLCourse-rowText">
          <span className="jp-DLCourse-rowTitle">
            {mine ? trans.__('%1 (yours)', author) : author}
          </span>
          <span className="jp-DLCourse-rowAside">
            {trans.__('since')} <Moment iso={since} />
          </span>
        </span>
        <caretRightIcon.react tag="span" className="jp-DLCourse-caret" />
      </button>
    </li>
  );
}
