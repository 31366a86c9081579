import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { usersIcon } from '@jupyterlab/ui-components';
import { DisposableSet } from '@lumino/disposable';

import { browser } from '../services/browser';
import { ICourse, IScreens } from '../tokens';

/** Adds the class's screen for staff: gradebook, requests, more time, class list, rules, log. */
export const classScreen: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-dlcourse:class',
  description: 'The class as its teachers see it.',
  autoStart: true,
  requires: [ICourse, IScreens],
  activate: (app: JupyterFrontEnd, course: ICourse, screens: IScreens) => {
    const { trans, model } = course;
    // A kind of screen lives as long as the application.
    new DisposableSet().add(
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
  }
};
