import type { TranslationBundle } from '@jupyterlab/translation';
import type { IDisposable } from '@lumino/disposable';
import * as React from 'react';

import type { PanelModel } from '../model/panel';
import type { TimeWords } from '../model/time-words';

/** Something rendered, to be disposed of when it is no longer shown. */
export interface IRendered extends IDisposable {
  readonly node: HTMLElement;
}

/** What every part of the panel may need. */
export interface IPanelContext {
  readonly model: PanelModel;
  readonly trans: TranslationBundle;
  readonly times: TimeWords;
  /** Renders Markdown into a node of its own. */
  readonly renderMarkdown: (source: string) => Promise<IRendered>;
}

const PanelContext = React.createContext<IPanelContext | null>(null);

/** Hands the context down. */
export const PanelProvider = PanelContext.Provider;

/**
 * Gives the panel's context.
 *
 * @throws {Error} Used outside of a `PanelProvider`.
 */
export function usePanel(): IPanelContext {
  const context = React.useContext(PanelContext);
  if (context === null) {
    throw new Error('A part of the panel stands outside of it.');
  }
  return context;
}

/**
 * Gives the server's clock in milliseconds and renders again when it has gone on.
 *
 * @param every - How often, in milliseconds.
 */
export function useNow(every: number): number {
  const { model } = usePanel();
  const [now, setNow] = React.useState(() => model.manager.now());
  React.useEffect(() => {
    const timer = setInterval(() => {
      setNow(model.manager.now());
    }, every);
    return () => {
      clearInterval(timer);
    };
  }, [every, model]);
  // A re-render for another reason shows the time of that moment, not of the last tick.
  return Math.max(now, model.manager.now());
}
