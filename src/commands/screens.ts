import { Notification } from '@jupyterlab/apputils';
import type { CommandRegistry } from '@lumino/commands';
import type {
  ReadonlyJSONObject,
  ReadonlyPartialJSONObject
} from '@lumino/coreutils';
import { DisposableDelegate, type IDisposable } from '@lumino/disposable';

import type { ScreenArgs } from '../model/screen';
import type { ICourse, IScreen } from '../tokens';

/** Gives the id of the command that opens a kind of screen. */
export function screenCommand(name: string): string {
  return `dlcourse:open-${name}`;
}

/**
 * Adds the command that opens a kind of screen.
 *
 * @param open - Opens it; called for those who may and with all that is required.
 */
export function addScreenCommand(
  commands: CommandRegistry,
  { model, trans }: ICourse,
  screen: IScreen,
  open: (args: ScreenArgs) => Promise<void>
): IDisposable {
  const id = screenCommand(screen.name);
  const { manager } = model;
  const mayOpen = () =>
    !screen.forStaff || (manager.facts?.me.role ?? 'student') !== 'student';
  const command = commands.addCommand(id, {
    label: args => screen.sayLabel(takeArgs(screen, args)),
    icon: screen.icon,
    isVisible: mayOpen,
    describedBy: { args: describe(screen) },
    execute: async args => {
      await manager.known;
      if (!mayOpen()) {
        Notification.warning(
          trans.__('Only the staff of the course can open this.')
        );
        return;
      }
      const taken = takeArgs(screen, args);
      if (screen.required.every(name => name in taken)) {
        await open(taken);
      }
    }
  });
  const onCourse = () => {
    if (commands.hasCommand(id)) {
      commands.notifyCommandChanged(id);
    }
  };

  manager.changed.connect(onCourse);
  return new DisposableDelegate(() => {
    manager.changed.disconnect(onCourse);
    command.dispose();
  });
}

/** Gives those arguments that the screen knows, each in its type; others are left out. */
export function takeArgs(
  screen: IScreen,
  args: ReadonlyPartialJSONObject
): ScreenArgs {
  const taken = Object.entries(screen.argTypes).flatMap(([name, type]) => {
    const value = takeValue(args[name], type);
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(taken);
}

function takeValue(
  value: unknown,
  type: 'integer' | 'string'
): string | number | null {
  if (typeof value !== 'string' && typeof value !== 'number') {
    return null;
  }
  if (type === 'string') {
    return String(value);
  }
  const number = Number(value);
  return value !== '' && Number.isInteger(number) ? number : null;
}

function describe({ argTypes, required }: IScreen): ReadonlyJSONObject {
  const properties = Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => [name, { type }])
  );
  return { type: 'object', properties, required: [...required] };
}
