import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ILayoutRestorer } from '@jupyterlab/application';
import { IRenderMimeRegistry } from '@jupyterlab/rendermime';

import { ICourse, PANEL_ID } from '../tokens';
// eslint-disable-next-line jupyter/prefer-lazy-imports -- the sidebar shows it at once
import { CoursePanel } from '../widgets/course-panel';
import { renderMarkdown } from '../widgets/markdown';

/** The place among the tabs of the left sidebar: after JupyterLab's own. */
const RANK = 600;

/** Adds the course to the left sidebar. */
export const coursePanel: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-dlcourse:course-panel',
  description: 'The course in the left sidebar.',
  autoStart: true,
  requires: [ICourse, IRenderMimeRegistry],
  optional: [ILayoutRestorer],
  activate: (
    app: JupyterFrontEnd,
    course: ICourse,
    rendermime: IRenderMimeRegistry,
    restorer: ILayoutRestorer | null
  ) => {
    const panel = new CoursePanel({
      course,
      commands: app.commands,
      renderMarkdown: source => renderMarkdown(rendermime, source)
    });
    app.shell.add(panel, 'left', { rank: RANK });
    restorer?.add(panel, PANEL_ID);
  }
};
