import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ILayoutRestorer, IRouter } from '@jupyterlab/application';
import { ICommandPalette } from '@jupyterlab/apputils';
import { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import type { CommandRegistry } from '@lumino/commands';
import { DisposableSet } from '@lumino/disposable';

import { takeText } from '../commands/arguments';
import { CommandIDs } from '../commands/ids';
import { addScreenCommand, screenCommand } from '../commands/screens';
import { readAddress } from '../services/address';
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
    addAddresses(app, router);
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

/** Adds the command that opens any screen by its word, and has addresses lead to it. */
function addAddresses(app: JupyterFrontEnd, router: IRouter | null): void {
  const { commands } = app;
  // Commands and routes live as long as the application.
  const added = new DisposableSet();
  added.add(
    commands.addCommand(CommandIDs.openScreen, {
      describedBy: {
        args: {
          type: 'object',
          properties: { screen: { type: 'string' } },
          required: ['screen']
        }
      },
      execute: args => openByWord(commands, takeText(args, 'screen'), args)
    })
  );
  added.add(
    commands.addCommand(CommandIDs.openAddress, {
      describedBy: {
        args: {
          type: 'object',
          properties: { search: { type: 'string' } },
          required: ['search']
        }
      },
      execute: async args => {
        const addressed = readAddress(takeText(args, 'search') ?? '');
        if (addressed !== null) {
          // Later: what the workspace remembers is laid out first.
          await app.restored;
          await openByWord(commands, addressed.screen, addressed.args);
        }
      }
    })
  );
  if (router !== null) {
    const command = CommandIDs.openAddress;
    added.add(router.register({ command, pattern: /[?&]dlcourse=/ }));
  }
}

async function openByWord(
  commands: CommandRegistry,
  word: string | null,
  args: Parameters<CommandRegistry['execute']>[1]
): Promise<void> {
  const command = screenCommand(word ?? '');
  if (commands.hasCommand(command)) {
    await commands.execute(command, args);
  }
}
