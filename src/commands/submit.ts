import type { CommandRegistry } from '@lumino/commands';
import type { IDisposable } from '@lumino/disposable';

import { courseIcon } from '../icons';
import type { ICourse } from '../tokens';

import { takeNumber, takeText } from './arguments';
import { CommandIDs } from './ids';

/**
 * Adds the command that begins to hand in a notebook: the one named, else the current one.
 *
 * @param reveal - Shows the panel.
 */
export function addSubmitCommand(
  commands: CommandRegistry,
  course: ICourse,
  reveal: () => void
): IDisposable {
  const { model, trans } = course;
  return commands.addCommand(CommandIDs.submitNotebook, {
    label: trans.__('Submit to the course'),
    caption: trans.__('Check this notebook and hand it in'),
    icon: courseIcon,
    describedBy: {
      args: {
        type: 'object',
        properties: { path: { type: 'string' }, lab: { type: 'integer' } }
      }
    },
    execute: args => {
      reveal();
      model.submit(takeNumber(args, 'lab'), takeText(args, 'path'));
    }
  });
}

/**
 * Adds the command that begins to hand in what is selected in the file browser.
 *
 * @param getSelected - Gives the path of the selected notebook, null when there is none.
 */
export function addSubmitFileCommand(
  commands: CommandRegistry,
  course: ICourse,
  getSelected: () => string | null
): IDisposable {
  const { trans } = course;
  return commands.addCommand(CommandIDs.submitFile, {
    label: trans.__('Submit to the course'),
    icon: courseIcon,
    describedBy: { args: { type: 'object', properties: {} } },
    isVisible: () => getSelected() !== null,
    execute: async () => {
      const path = getSelected();
      if (path !== null) {
        await commands.execute(CommandIDs.submitNotebook, { path });
      }
    }
  });
}
