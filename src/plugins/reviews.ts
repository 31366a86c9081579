import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { IEditorServices } from '@jupyterlab/codeeditor';
import { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import { usersIcon } from '@jupyterlab/ui-components';
import { DisposableSet } from '@lumino/disposable';

import { screenCommand } from '../commands/screens';
import type { ScreenArgs } from '../model/screen';
import { ICourse, IScreens } from '../tokens';

const NAME = 'reviews';

/** Adds the screen of a lab's reviews for staff: round, decisions, reviewers. */
export const reviewsScreen: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-dlcourse:reviews',
  description:
    'The peer reviews of a lab as those see them who look after them.',
  autoStart: true,
  requires: [ICourse, IScreens, IRenderMimeRegistry, IEditorServices],
  activate: (
    app: JupyterFrontEnd,
    course: ICourse,
    screens: IScreens,
    rendermime: IRenderMimeRegistry,
    editorServices: IEditorServices
  ) => {
    const { trans, model } = course;
    const findLab = (args: ScreenArgs) =>
      'lab' in args ? args.lab : getNewest(model.manager.facts?.labs);
    // A kind of screen lives as long as the application.
    new DisposableSet().add(
      screens.add({
        name: NAME,
        icon: usersIcon,
        forStaff: true,
        sayLabel: args =>
          'lab' in args
            ? trans.__('Open the reviews of lab %1', args.lab)
            : trans.__('Open the reviews of the newest lab'),
        argTypes: { lab: 'integer', tab: 'string', review: 'string' },
        required: [],
        key: args => String(findLab(args)),
        make: async args => {
          const { makeReviewsScreen } =
            await import('../widgets/reviews-screen');
          return makeReviewsScreen({
            settings: app.serviceManager.serverSettings,
            manager: model.manager,
            screens,
            rendermime,
            editorServices,
            trans,
            args: { ...args, lab: findLab(args) },
            onLab: lab => {
              void app.commands.execute(screenCommand(NAME), { lab });
            }
          });
        }
      })
    );
  }
};

/** Gives the last lab whose deadline has passed, for its reviews are under way; else the first. */
function getNewest(
  labs: readonly { number: number; due: string }[] = []
): number {
  const past = labs.filter(lab => Date.parse(lab.due) < Date.now());
  return (past.at(-1) ?? labs.at(0))?.number ?? 1;
}
