import type { TranslationBundle } from '@jupyterlab/translation';
import { Token } from '@lumino/coreutils';

import type { PanelModel } from './model/panel';
import type { TimeWords } from './model/time-words';

/** The id under which the shell knows the panel. */
export const PANEL_ID = 'jp-dlcourse-panel';

/** The course as the plugins share it. */
export interface ICourse {
  /** Where one is in the course and what one can do. */
  readonly model: PanelModel;
  readonly trans: TranslationBundle;
  /** Gives the words for times in the course's zone. */
  readonly getTimes: () => TimeWords;
}

/** The course as the plugins share it. */
export const ICourse = new Token<ICourse>(
  'jupyterlab-dlcourse:ICourse',
  'The course: what the service says about it and what one can do.'
);
