import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { IEditorServices } from '@jupyterlab/codeeditor';
import { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import { DisposableSet } from '@lumino/disposable';

import { courseIcon } from '../icons';
import { ICourse, IScreens } from '../tokens';

/** Adds the screen on which the class reads a published report. */
export const published: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-dlcourse:published',
  description: 'Reports that their authors and a TA show to the class.',
  autoStart: true,
  requires: [ICourse, IScreens, IRenderMimeRegistry, IEditorServices],
  activate: (
    _app: JupyterFrontEnd,
    course: ICourse,
    screens: IScreens,
    rendermime: IRenderMimeRegistry,
    editorServices: IEditorServices
  ) => {
    // A kind of screen lives as long as the application.
    new DisposableSet().add(
      screens.add({
        name: 'published',
        icon: courseIcon,
        forStaff: false,
        sayLabel: () => course.trans.__('Read a published report'),
        argTypes: { lab: 'integer', attempt: 'string' },
        required: ['lab', 'attempt'],
        key: ({ attempt }) => String(attempt),
        make: async ({ lab, attempt }) => {
          const { makePublished } = await import('../widgets/published-screen');
          return makePublished(Number(lab), String(attempt), {
            course,
            screens,
            rendermime,
            editorServices
          });
        }
      })
    );
  }
};
