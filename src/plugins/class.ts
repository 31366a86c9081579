import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { userIcon, usersIcon } from '@jupyterlab/ui-components';
import { DisposableSet } from '@lumino/disposable';

import { browser } from '../services/browser';
import { ICourse, IScreens } from '../tokens';

/** Adds the class's screen for staff: gradebook, requests, more time, class list, rules, log; and one student's record. */
export const classScreen: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-dlcourse:class',
  description: 'The class as its teachers see it.',
  autoStart: true,
  requires: [ICourse, IScreens],
  activate: (app: JupyterFrontEnd, course: ICourse, screens: IScreens) => {
    const { trans, model } = course;
    // A kind of screen lives as long as the application.
    const added = new DisposableSet();
    added.add(
      screens.add({
        name: 'class',
        icon: usersIcon,
        forStaff: true,
        sayLabel: () => trans.__('Open the class'),
        argTypes: { tab: 'string', person: 'string' },
        required: [],
        key: () => 'all',
        make: async args => {
          const { makeClassScreen } = await import('../widgets/class-screen');
          return makeClassScreen({
            settings: app.serviceManager.serverSettings,
            manager: model.manager,
            screens,
            browser,
            args
          });
        }
      })
    );
    added.add(
      screens.add({
        name: 'student',
        icon: userIcon,
        forStaff: true,
        sayLabel: ({ person }) =>
          person === undefined
            ? trans.__('Open the record of a student')
            : trans.__('Open the record of %1', person),
        argTypes: { person: 'string' },
        required: ['person'],
        key: ({ person }) => String(person),
        make: async ({ person }) => {
          const { makeStudentScreen } =
            await import('../widgets/student-screen');
          return makeStudentScreen({
            settings: app.serviceManager.serverSettings,
            screens,
            browser,
            person: String(person)
          });
        }
      })
    );
  }
};
