import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { IToolbarWidgetRegistry } from '@jupyterlab/apputils';
import type { NotebookPanel } from '@jupyterlab/notebook';

import { CommandIDs } from '../commands/ids';
import { ICourse } from '../tokens';
// eslint-disable-next-line jupyter/prefer-lazy-imports -- a toolbar's factory must answer at once
import { SubmitButton } from '../widgets/submit-button';

/** Adds the Submit button to the toolbars of the course's notebooks. */
export const notebookToolbar: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-dlcourse:notebook-toolbar',
  description: 'A Submit button on the notebooks of the course.',
  autoStart: true,
  requires: [ICourse, IToolbarWidgetRegistry],
  activate: (
    app: JupyterFrontEnd,
    course: ICourse,
    toolbars: IToolbarWidgetRegistry
  ) => {
    toolbars.addFactory<NotebookPanel>(
      'Notebook',
      'dlcourse-submit',
      panel =>
        new SubmitButton({
          course,
          panel,
          submit: path => {
            const lab = course.model.labOf(path);
            void app.commands.execute(CommandIDs.submitNotebook, { path, lab });
          }
        })
    );
  }
};
