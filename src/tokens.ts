import type { TranslationBundle } from '@jupyterlab/translation';
import type { LabIcon } from '@jupyterlab/ui-components';
import { Token } from '@lumino/coreutils';
import type { IDisposable } from '@lumino/disposable';
import type { Widget } from '@lumino/widgets';
import type * as React from 'react';

import type { OwnModels } from './model/own/own-models';
import type { PanelModel } from './model/panel';
import type { ScreenArgs, ScreenModel } from './model/screen';
import type { TimeWords } from './model/time-words';

/** The id under which the shell knows the panel. */
export const PANEL_ID = 'jp-dlcourse-panel';

/** The course as the plugins share it. */
export interface ICourse {
  /** Where one is in the course and what one can do. */
  readonly model: PanelModel;
  /** What concerns only the person at the keyboard. */
  readonly own: OwnModels;
  readonly trans: TranslationBundle;
  /** Gives the words for times in the course's zone. */
  readonly getTimes: () => TimeWords;
}

/** The course as the plugins share it. */
export const ICourse = new Token<ICourse>(
  'jupyterlab-dlcourse:ICourse',
  'The course: what the service says about it and what one can do.'
);

/** A kind of screen in the main area. */
export interface IScreen {
  /** Its word in ids and addresses: `queue`. Its command is `dlcourse:open-<name>`. */
  readonly name: string;
  readonly icon: LabIcon;
  /** Whether only the course's staff may open it. */
  readonly forStaff: boolean;
  /** Says in the palette what opens, for these arguments or (`{}`) in general. */
  readonly sayLabel: (args: ScreenArgs) => string;
  /** The JSON type of each argument that its command and its addresses take. */
  readonly argTypes: Readonly<Record<string, 'integer' | 'string'>>;
  /** Those without which it cannot be opened. */
  readonly required: readonly string[];
  /** What tells one open screen of the kind from another: arguments of one key share a screen. */
  readonly key: (args: ScreenArgs) => string;
  /** Makes the model and what shows it; called when no screen of the key is open. */
  readonly make: (args: ScreenArgs) => Promise<IScreenContent>;
}

/** A screen's model and the widget that shows it; both are disposed of with the screen. */
export interface IScreenContent {
  readonly model: ScreenModel;
  readonly content: Widget;
}

/** The screens of the main area. */
export interface IScreens {
  /** Adds a kind of screen: its command, its entry in the palette, its addresses. */
  add(screen: IScreen): IDisposable;
  /** Draws a model with all that React components of the course may need around it. */
  view(model: ScreenModel, draw: () => React.JSX.Element): Widget;
}

/** The screens of the main area. */
export const IScreens = new Token<IScreens>(
  'jupyterlab-dlcourse:IScreens',
  'The screens of the course in the main area, which survive a reload and have addresses.'
);
