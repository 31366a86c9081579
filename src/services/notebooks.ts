import type { IDocumentManager } from '@jupyterlab/docmanager';
import type { INotebookTracker, NotebookPanel } from '@jupyterlab/notebook';

import type { Files } from './files';

/** The notebooks that are open, and the bytes of any. */
export interface INotebooks {
  /** Paths of the open notebooks, the current one first. */
  openPaths(): string[];
  /** Gives the bytes on disk, after saving what is not saved yet. */
  read(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Opens a notebook, or shows it where it is open. */
  show(path: string): Promise<void>;
  /** Shows a cell of a notebook; `cell` counts all cells from 0. */
  showCell(path: string, cell: number): Promise<void>;
}

/** The notebooks of the application. */
export class Notebooks implements INotebooks {
  constructor(
    private readonly _manager: IDocumentManager,
    private readonly _tracker: INotebookTracker,
    private readonly _files: Files
  ) {}

  openPaths(): string[] {
    const paths: string[] = [];
    this._tracker.forEach(panel => {
      paths.push(panel.context.path);
    });
    const current = this._tracker.currentWidget?.context.path;
    return current === undefined
      ? paths
      : [current, ...paths.filter(path => path !== current)];
  }

  async read(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const panel = this._tracker.find(item => item.context.path === path);
    if (panel?.context.model.dirty === true) {
      await panel.context.save();
    }
    return this._files.read(path);
  }

  async show(path: string): Promise<void> {
    await this._open(path);
  }

  async showCell(path: string, cell: number): Promise<void> {
    const notebook = (await this._open(path))?.content;
    if (notebook === undefined || cell >= notebook.widgets.length) {
      return;
    }
    notebook.deselectAll();
    notebook.activeCellIndex = cell;
    await notebook.scrollToCell(notebook.widgets[cell], 'center');
  }

  private async _open(path: string): Promise<NotebookPanel | undefined> {
    this._manager.openOrReveal(path, 'Notebook');
    const panel = this._tracker.find(item => item.context.path === path);
    await panel?.context.ready;
    await panel?.revealed;
    return panel;
  }
}
