import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ILabStatus } from '@jupyterlab/application';
import { IEditorServices } from '@jupyterlab/codeeditor';
import { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import type { IDisposable } from '@lumino/disposable';

import { courseIcon } from '../icons';
import type { IScreen } from '../tokens';
import { ICourse, IScreens } from '../tokens';

/** Adds the reviewer's desk to the main area. */
export const reviewDesk: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-dlcourse:review-desk',
  description: 'The desk at which reports of others are reviewed.',
  autoStart: true,
  requires: [ICourse, IScreens, IRenderMimeRegistry, IEditorServices],
  optional: [ILabStatus],
  activate: (
    _app: JupyterFrontEnd,
    course: ICourse,
    screens: IScreens,
    rendermime: IRenderMimeRegistry,
    editorServices: IEditorServices,
    status: ILabStatus | null
  ) => {
    const { trans } = course;
    const screen: IScreen = {
      name: 'review',
      icon: courseIcon,
      forStaff: false,
      sayLabel: () => trans.__('Open a review'),
      argTypes: { review: 'string' },
      required: ['review'],
      key: ({ review }) => String(review),
      make: async ({ review }) => {
        const { makeDesk } = await import('../widgets/make-desk');
        return makeDesk(String(review), {
          course,
          screens,
          rendermime,
          editorServices
        });
      }
    };
    screens.add(screen);
    warnOfUnsaved(course, status);
  }
};

/** Has the browser ask before the page is left while something is not saved. */
function warnOfUnsaved({ model }: ICourse, status: ILabStatus | null): void {
  let unsaved: IDisposable | null = null;
  model.drafts.changed.connect(() => {
    if (model.drafts.areUnsaved && unsaved === null) {
      unsaved = status?.setDirty() ?? null;
    } else if (!model.drafts.areUnsaved) {
      unsaved?.dispose();
      unsaved = null;
    }
  });
}
