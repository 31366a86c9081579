import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { GradebookShape } from '../../api/class-client';
import type { IGradebook } from '../../api/class-types';
import type {
  ClassScreenModel,
  ClassTab
} from '../../model/class/class-screen';
import { CLASS_TABS } from '../../model/class/class-screen';
import { Tabs } from '../common/tabs';
import { useModel } from '../common/use-model';
import { useCommands } from '../command-context';
import { usePanel } from '../context';

import { ClassListTab } from './class-list-tab';
import { ExtensionsTab } from './extensions-tab';
import { GradebookTab } from './gradebook-tab';
import { GraderTab } from './grader-tab';
import { GroupsTab } from './groups-tab';
import { LogTab } from './log-tab';
import { OutagesTab } from './outages-tab';
import { RequestsTab } from './requests-tab';
import { RubricsTab } from './rubrics-tab';
import { RulesTab } from './rules-tab';

/** Properties of {@link ClassScreen}. */
export interface IClassScreenProps {
  screen: ClassScreenModel;
  /** Offers a file for download. */
  onFile: (file: Blob, name: string) => void;
}

/** The class, for its teachers. */
export function ClassScreen(props: IClassScreenProps): React.JSX.Element {
  const { trans } = usePanel();
  const { screen } = props;
  useModel(screen.requests);
  const { open } = screen.requests;
  return (
    <Tabs
      label={trans.__('Class')}
      tabs={CLASS_TABS.map(name => ({
        name,
        label: sayTab(name, trans),
        aside: name === 'requests' && open > 0 ? String(open) : ''
      }))}
      current={screen.tab}
      onSelect={tab => {
        screen.show(tab);
      }}
    >
      <Body {...props} />
    </Tabs>
  );
}

function sayTab(tab: ClassTab, trans: TranslationBundle): string {
  switch (tab) {
    case 'gradebook':
      return trans.__('Gradebook');
    case 'requests':
      return trans.__('Requests');
    case 'extensions':
      return trans.__('More time');
    case 'outages':
      return trans.__('Outages');
    case 'people':
      return trans.__('Class list');
    case 'groups':
      return trans.__('Groups');
    case 'rubrics':
      return trans.__('Rubrics');
    case 'rules':
      return trans.__('Rules');
    case 'grader':
      return trans.__('Grader');
    case 'log':
      return trans.__('Log');
  }
}

/** What is known of the class before the gradebook is there. */
const NOBODY: Pick<IGradebook, 'labs' | 'rows'> = { labs: [], rows: [] };

function Body(props: IClassScreenProps): React.JSX.Element {
  const commands = useCommands();
  const { screen, onFile } = props;
  const { gradebook } = screen;
  useModel(gradebook);
  const { labs, rows: people } = gradebook.book ?? NOBODY;
  switch (screen.tab) {
    case 'gradebook':
      return (
        <GradebookTab
          book={gradebook}
          onOpen={person => {
            void commands?.execute('dlcourse:open-student', { person });
          }}
          onExtend={chosen => {
            screen.extend(chosen);
          }}
          onExport={shape => {
            void write(screen, shape, onFile);
          }}
        />
      );
    case 'requests':
      return <RequestsTab requests={screen.requests} />;
    case 'extensions':
      return (
        <ExtensionsTab
          extensions={screen.extensions}
          people={people}
          labs={labs}
        />
      );
    case 'outages':
      return <OutagesTab outages={screen.outages} />;
    case 'people':
    case 'groups':
    case 'rubrics':
      return <Course screen={screen} tab={screen.tab} />;
    case 'rules':
      return <RulesTab rules={screen.rules} />;
    case 'grader':
      return <GraderTab grader={screen.grader} />;
    case 'log':
      return <LogTab decisions={screen.decisions} labs={labs} />;
  }
}

/** Who is in the course, with whom, and what is asked there. */
function Course(props: {
  screen: ClassScreenModel;
  tab: 'people' | 'groups' | 'rubrics';
}): React.JSX.Element {
  const { screen, tab } = props;
  switch (tab) {
    case 'people':
      return (
        <ClassListTab
          list={screen.classList}
          onGroups={file => {
            void screen.lookAtGroups(file);
          }}
        />
      );
    case 'groups':
      return <GroupsTab groups={screen.groups} mayChange={screen.mayChange} />;
    case 'rubrics':
      return <RubricsTab rubrics={screen.rubrics} />;
  }
}

async function write(
  { gradebook }: ClassScreenModel,
  shape: GradebookShape,
  onFile: (file: Blob, name: string) => void
): Promise<void> {
  const file = await gradebook.write(shape);
  if (file !== null) {
    onFile(file, shape === 'table' ? 'gradebook.csv' : 'grades.csv');
  }
}
