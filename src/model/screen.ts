import { VDomModel } from '@jupyterlab/ui-components';
import type { TranslationBundle } from '@jupyterlab/translation';

/** What a screen shows, in words and whole numbers, so that an address can carry it. */
export type ScreenArgs = Readonly<Record<string, string | number | undefined>>;

/**
 * The model of a screen in the main area.
 *
 * #### Notes
 * A change of `args` or of the title is told like any other, by `stateChanged`.
 */
export abstract class ScreenModel extends VDomModel {
  /** What would open the screen again as it is now. */
  abstract readonly args: ScreenArgs;

  /** Says on the tab what is shown. */
  abstract sayTitle(trans: TranslationBundle): string;

  /** Shows something else: a link was followed to a screen that is open already. */
  abstract take(args: ScreenArgs): void;
}
