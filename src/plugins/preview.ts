import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { IEditorServices } from '@jupyterlab/codeeditor';
import { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import { DisposableSet } from '@lumino/disposable';

import { courseIcon } from '../icons';
import { ICourse, IScreens } from '../tokens';

/** Adds the screen on which an author sees what her reviewers will see. */
export const preview: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-dlcourse:preview',
  description: 'What reviewers will see of a notebook, before it is handed in.',
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
        name: 'preview',
        icon: courseIcon,
        forStaff: false,
        sayLabel: () => course.trans.__('See what reviewers will see'),
        argTypes: { lab: 'integer', path: 'string' },
        required: ['lab', 'path'],
        key: ({ lab, path }) => `${lab}-${path}`,
        make: async ({ lab, path }) => {
          const { makePreview } = await import('../widgets/preview-screen');
          return makePreview(Number(lab), String(path), {
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
