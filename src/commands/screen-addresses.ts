import type { IRouter, JupyterFrontEnd } from '@jupyterlab/application';
import type { CommandRegistry } from '@lumino/commands';
import { DisposableSet, type IDisposable } from '@lumino/disposable';

import { readAddress } from '../services/address';

import { takeText } from './arguments';
import { CommandIDs } from './ids';
import { screenCommand } from './screens';

/** Adds the commands that open any screen, by its word or by an address, and the addresses. */
export function addScreenAddresses(
  { commands, restored }: JupyterFrontEnd,
  router: IRouter | null
): IDisposable {
  const added = new DisposableSet();
  added.add(
    commands.addCommand(CommandIDs.openScreen, {
      describedBy: { args: describe('screen') },
      execute: args => openByWord(commands, takeText(args, 'screen'), args)
    })
  );
  added.add(
    commands.addCommand(CommandIDs.openAddress, {
      describedBy: { args: describe('search') },
      execute: async args => {
        const addressed = readAddress(takeText(args, 'search') ?? '');
        if (addressed !== null) {
          // Later: what the workspace remembers is laid out first.
          await restored;
          await openByWord(commands, addressed.screen, addressed.args);
        }
      }
    })
  );
  if (router !== null) {
    const command = CommandIDs.openAddress;
    added.add(router.register({ command, pattern: /[?&]dlcourse=/ }));
  }
  return added;
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

function describe(argument: string) {
  return {
    type: 'object',
    properties: { [argument]: { type: 'string' } },
    required: [argument]
  } as const;
}
