import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ILayoutRestorer } from '@jupyterlab/application';
import { Notification } from '@jupyterlab/apputils';
import { IRenderMimeRegistry } from '@jupyterlab/rendermime';

import type { AttemptModel } from '../model/attempt';
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
    course.model.ended.connect((_, attempt) => {
      if (!panel.isVisible) {
        notify(app, course, attempt);
      }
    });
  }
};

/** Tells somebody who looks elsewhere that a job ended. */
function notify(
  app: JupyterFrontEnd,
  { model, trans }: ICourse,
  { attempt, report }: AttemptModel
): void {
  const message =
    report === null
      ? trans.__('The grading of lab %1 ended.', attempt.lab)
      : trans.__('Lab %1: %2', attempt.lab, report.sentence);
  Notification.info(message, {
    autoClose: false,
    actions: [
      {
        label: trans.__('Show the report'),
        callback: () => {
          app.shell.activateById(PANEL_ID);
          model.openLab(attempt.lab);
        }
      }
    ]
  });
}
