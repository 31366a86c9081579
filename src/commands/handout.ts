import type { CommandRegistry } from '@lumino/commands';
import type { IDisposable } from '@lumino/disposable';

import type { ICourse } from '../tokens';

import { LAB_ARGUMENT, takeNumber } from './arguments';
import { CommandIDs } from './ids';

/**
 * Adds the command that fetches a lab's hand-out and opens it.
 *
 * @param reveal - Shows the panel, where what became of it is said.
 */
export function addHandoutCommand(
  commands: CommandRegistry,
  course: ICourse,
  reveal: () => void
): IDisposable {
  const { model, trans } = course;
  return commands.addCommand(CommandIDs.fetchHandout, {
    label: args => {
      const lab = takeNumber(args, 'lab');
      return lab === null
        ? trans.__('Fetch a hand-out of the course')
        : trans.__('Fetch the hand-out of lab %1', lab);
    },
    describedBy: { args: LAB_ARGUMENT },
    execute: async args => {
      const lab = takeNumber(args, 'lab');
      reveal();
      if (lab !== null) {
        await model.fetchHandout(lab, false);
      }
    }
  });
}
