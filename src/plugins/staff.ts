import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { IEditorServices } from '@jupyterlab/codeeditor';
import { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import { DisposableSet } from '@lumino/disposable';

import { listJudgingScreens } from '../commands/judging-screens';
import { screenCommand } from '../commands/screens';
import type { ScreenArgs } from '../model/screen';
import { ICourse, IScreens } from '../tokens';
import type { JudgingScreens } from '../widgets/judging-screens';

/** Adds the screens on which staff judges: the queue of a lab and the desk of one hand-in. */
export const staff: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-dlcourse:staff',
  description: 'The queue and the desk of those who judge.',
  autoStart: true,
  requires: [ICourse, IScreens, IRenderMimeRegistry, IEditorServices],
  optional: [ITranslator],
  activate: (
    app: JupyterFrontEnd,
    course: ICourse,
    screens: IScreens,
    rendermime: IRenderMimeRegistry,
    editorServices: IEditorServices,
    translator: ITranslator | null
  ) => {
    const open = (name: string, args: ScreenArgs) => {
      void app.commands.execute(screenCommand(name), args);
    };
    let made: Promise<JudgingScreens> | null = null;
    const load = () => {
      made ??= import('../widgets/judging-screens').then(
        ({ JudgingScreens }) =>
          new JudgingScreens({
            course,
            screens,
            rendermime,
            editorServices,
            translator: translator ?? nullTranslator,
            open
          })
      );
      return made;
    };
    // Screens can be opened as long as the application lives.
    const added = new DisposableSet();
    for (const screen of listJudgingScreens(course, load)) {
      added.add(screens.add(screen));
    }
  }
};
