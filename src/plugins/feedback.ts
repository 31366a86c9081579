import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { IEditorServices } from '@jupyterlab/codeeditor';
import { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import { usersIcon } from '@jupyterlab/ui-components';
import { DisposableSet } from '@lumino/disposable';

import { ICourse, IScreens } from '../tokens';

/** Adds the screen on which an author reads the reviews of her report beside it. */
export const feedback: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-dlcourse:feedback',
  description: 'The reviews of one’s own report beside the report.',
  autoStart: true,
  requires: [ICourse, IScreens, IRenderMimeRegistry, IEditorServices],
  activate: (
    _app: JupyterFrontEnd,
    course: ICourse,
    screens: IScreens,
    rendermime: IRenderMimeRegistry,
    editorServices: IEditorServices
  ) => {
    const { trans, model } = course;
    // A kind of screen lives as long as the application.
    new DisposableSet().add(
      screens.add({
        name: 'feedback',
        icon: usersIcon,
        forStaff: false,
        sayLabel: args =>
          'lab' in args
            ? trans.__('Read the reviews of your lab %1', args.lab)
            : trans.__('Read the reviews of your report'),
        argTypes: { lab: 'integer' },
        required: ['lab'],
        key: ({ lab }) => String(lab),
        make: async ({ lab }) => {
          const { makeFeedbackScreen } =
            await import('../widgets/feedback-screen');
          return makeFeedbackScreen({
            client: model.manager.client,
            course,
            screens,
            rendermime,
            editorServices,
            lab: Number(lab)
          });
        }
      })
    );
  }
};
