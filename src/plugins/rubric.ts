import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { IEditorServices } from '@jupyterlab/codeeditor';
import { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import { listIcon } from '@jupyterlab/ui-components';
import { DisposableSet } from '@lumino/disposable';

import { screenCommand } from '../commands/screens';
import { RubricShelf } from '../model/rubric/shelf';
import type { ScreenArgs } from '../model/screen';
import { ICourse, IScreens } from '../tokens';

const NAME = 'rubric';

/** Adds the screen of a lab's rubric for staff: what is asked, and the example to practise on. */
export const rubricScreen: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-dlcourse:rubric',
  description: 'What reviewers of a lab are asked, and how they practise.',
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
    const { manager, drafts } = model;
    const shelf = new RubricShelf();
    const findLab = (args: ScreenArgs) =>
      Number(args.lab ?? getNewest(manager.facts?.labs));
    // A kind of screen lives as long as the application.
    new DisposableSet().add(
      screens.add({
        name: NAME,
        icon: listIcon,
        forStaff: true,
        sayLabel: args =>
          'lab' in args
            ? trans.__('Open the rubric of lab %1', args.lab)
            : trans.__('Open the rubric of the newest lab'),
        argTypes: { lab: 'integer', tab: 'string' },
        required: [],
        key: args => String(findLab(args)),
        make: async args => {
          const { makeRubricScreen } = await import('../widgets/rubric-screen');
          return makeRubricScreen({
            settings: app.serviceManager.serverSettings,
            manager,
            drafts,
            shelf,
            screens,
            rendermime,
            editorServices,
            trans,
            lab: findLab(args),
            args,
            onLab: lab => {
              void app.commands.execute(screenCommand(NAME), { lab });
            }
          });
        }
      })
    );
    drafts.add(shelf);
  }
};

/** Gives the newest lab that is open: what its reviewers are asked can still be changed. */
function getNewest(
  labs: readonly { number: number; state: string }[] = []
): number {
  const begun = labs.filter(lab => lab.state !== 'not_open');
  return (begun.at(-1) ?? labs.at(0))?.number ?? 1;
}
