import type { VDomModel } from '@jupyterlab/ui-components';
import type { INotebookContent } from '@jupyterlab/nbformat';

import type { IDesk } from '../api/types';

/** A report that stands beside a page, or may. */
export interface IShownReport extends Pick<VDomModel, 'stateChanged'> {
  /** Whether one is wanted; it may not be there yet. */
  readonly isShown: boolean;
  /** The notebook, null until it is there. */
  readonly content: INotebookContent | null;
  /** The cells that are marked as changed. */
  readonly changed?: readonly number[];
  /** Where the exercises are. */
  readonly exercises?: NonNullable<IDesk['exercises']>;
  /** The cell to bring into view, null for the top. */
  readonly cell: number | null;
}
