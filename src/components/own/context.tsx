import * as React from 'react';

import type { OwnModels } from '../../model/own/own-models';

const OwnContext = React.createContext<OwnModels | null>(null);

/** Hands down what concerns only the person at the keyboard. */
export const OwnProvider = OwnContext.Provider;

/**
 * Gives what concerns only the person at the keyboard.
 *
 * @throws {Error} Used outside of an `OwnProvider`.
 */
export function useOwn(): OwnModels {
  const own = React.useContext(OwnContext);
  if (own === null) {
    throw new Error('A part of the panel stands outside of it.');
  }
  return own;
}
