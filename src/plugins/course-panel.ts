import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { SidePanel } from '@jupyterlab/ui-components';

/** Adds the course's panel to the left sidebar. */
export const coursePanel: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-dlcourse:course-panel',
  description: 'The course in the left sidebar.',
  autoStart: true,
  activate: (app: JupyterFrontEnd) => {
    const panel = new SidePanel();
    panel.id = 'jp-dlcourse-panel';
    app.shell.add(panel, 'left', { rank: 700 });
  }
};
