import type { CommandRegistry } from '@lumino/commands';
import * as React from 'react';

const CommandsContext = React.createContext<CommandRegistry | null>(null);

/** Hands the application's commands down. */
export const CommandsProvider = CommandsContext.Provider;

/** Gives the application's commands, null where there are none. */
export function useCommands(): CommandRegistry | null {
  return React.useContext(CommandsContext);
}
