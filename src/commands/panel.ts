import type { CommandRegistry } from '@lumino/commands';
import { DisposableSet, type IDisposable } from '@lumino/disposable';

import { courseIcon } from '../icons';
import type { ICourse } from '../tokens';

import { LAB_ARGUMENT, takeNumber } from './arguments';
import { CommandIDs } from './ids';

/**
 * Adds the commands that show the course.
 *
 * @param reveal - Shows the panel.
 */
export function addPanelCommands(
  commands: CommandRegistry,
  course: ICourse,
  reveal: () => void
): IDisposable {
  const { model, trans } = course;
  const added = new DisposableSet();
  added.add(
    commands.addCommand(CommandIDs.openPanel, {
      label: trans.__('Show the course'),
      icon: courseIcon,
      describedBy: { args: { type: 'object', properties: {} } },
      execute: () => {
        reveal();
      }
    })
  );
  added.add(
    commands.addCommand(CommandIDs.openLab, {
      label: args => {
        const lab = takeNumber(args, 'lab');
        return lab === null
          ? trans.__('Show a lab of the course')
          : trans.__('Show lab %1', lab);
      },
      isVisible: args => takeNumber(args, 'lab') !== null,
      describedBy: { args: LAB_ARGUMENT },
      execute: args => {
        const lab = takeNumber(args, 'lab');
        reveal();
        if (lab !== null) {
          model.openLab(lab);
        }
      }
    })
  );
  added.add(
    commands.addCommand(CommandIDs.refresh, {
      label: trans.__('Ask the course service again'),
      describedBy: { args: { type: 'object', properties: {} } },
      execute: () => model.manager.refresh()
    })
  );
  return added;
}
