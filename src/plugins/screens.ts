import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ILayoutRestorer, IRouter } from '@jupyterlab/application';
import { ICommandPalette } from '@jupyterlab/apputils';
import { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import { DisposableSet } from '@lumino/disposable';

import { CommandIDs } from '../commands/ids';
// eslint-disable-next-line jupyter/prefer-lazy-imports -- the first address is followed at once
import { addScreenAddresses } from '../commands/screen-addresses';
import { addScreenCommand, screenCommand } from '../commands/screens';
import type { IScreen } from '../tokens';
import { ICourse, IScreens } from '../tokens';
import { renderMarkdown } from '../widgets/markdown';
// eslint-disable-next-line jupyter/prefer-lazy-imports -- activation gives it to the other plugins
import { Screens } from '../widgets/screens';

/** Opens the course's screens in the main area, by command, by address and after a reload. */
export const screens: JupyterFrontEndPlugin<IScreens> = {
  id: 'jupyterlab-dlcourse:screens',
  description: 'The screens of the course in the main area.',
  autoStart: true,
  provides: IScreens,
  requires: [ICourse, IRenderMimeRegistry],
  optional: [ILayoutRestorer, IRouter, ICommandPalette],
  activate: (
    app: JupyterFrontEnd,
    course: ICourse,
    rendermime: IRenderMimeRegistry,
    restorer: ILayoutRestorer | null,
    router: IRouter | null,
    palette: ICommandPalette | null
  ): IScreens => {
    const opened = new Screens({
      app,
      course,
      renderMarkdown: source => renderMarkdown(rendermime, source)
    });
    void restorer?.restore(opened.tracker, {
      command: CommandIDs.openScreen,
      args: ({ screen, model }) => ({ screen: screen.name, ...model.args }),
      name: widget => widget.id
    });
    // Commands and routes live as long as the application.
    new DisposableSet().add(addScreenAddresses(app, router));
    const category = course.trans.__('Course');
    return {
      view: (model, draw) => opened.view(model, draw),
      add: (screen: IScreen) => {
        const added = new DisposableSet();
        added.add(
          addScreenCommand(app.commands, course, screen, args =>
            opened.open(screen, args)
          )
        );
        if (palette !== null && screen.required.length === 0) {
          const command = screenCommand(screen.name);
          added.add(palette.addItem({ command, category }));
        }
        return added;
      }
    };
  }
};
