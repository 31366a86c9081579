import type { Cell } from '@jupyterlab/cells';
import type { IEditorServices } from '@jupyterlab/codeeditor';
import type { INotebookContent } from '@jupyterlab/nbformat';
import { NotebookModel, StaticNotebook } from '@jupyterlab/notebook';
import type { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import type { TranslationBundle } from '@jupyterlab/translation';
import type { Message } from '@lumino/messaging';
import type { ISignal } from '@lumino/signaling';
import { Signal } from '@lumino/signaling';
import { Panel } from '@lumino/widgets';

import { ExerciseList } from './exercise-list';
import { nameEditors, ScrollStops } from './reachable';
import { makeUntrusted, safeRendermime } from './untrusted';

/**
 * A notebook to be read: no kernel, no editing, and nothing in it runs, whoever wrote it.
 *
 * #### Notes
 * It goes into any layout (a `SplitPanel`, a `MainAreaWidget`). On its left, or above where it
 * is narrow, stands the list of exercises, where there are any. The keys `n` and `p` lead to the
 * next and the previous cell that is marked as changed.
 */
export class NotebookView extends Panel {
  constructor(private readonly _options: NotebookView.IOptions) {
    super();
    const { trans } = _options;
    this.addClass('jp-DLCourse-notebook');
    this._list = new ExerciseList(trans, _options.marks ?? 'changed');
    this._list.chosen.connect(this._onChosen, this);
    this._notebook = new StaticNotebook({
      rendermime: safeRendermime(_options.rendermime),
      contentFactory: new StaticNotebook.ContentFactory({
        editorFactory: nameEditors(
          _options.editorServices.factoryService.newInlineEditor,
          trans.__('Source, read-only')
        )
      }),
      mimeTypeService: _options.editorServices.mimeTypeService,
      editorConfig: READ_ONLY,
      notebookConfig: {
        ...StaticNotebook.defaultNotebookConfig,
        scrollPastEnd: false,
        showEditorForReadOnlyMarkdown: false
      }
    });
    this._dressNotebook();
    this.addWidget(this._list);
    this.addWidget(this._notebook);
    this.setNotebook(_options);
  }

  /** Emitted with the cell's index when a cell was brought into view from the list or by a key. */
  get shown(): ISignal<this, number> {
    return this._shown;
  }

  /** How many cells there are. */
  get length(): number {
    return this._notebook.widgets.length;
  }

  /** The cells marked as changed, in order. */
  get changed(): readonly number[] {
    return this._changed;
  }

  /** Shows another notebook, or the same one anew, in place of what is shown. */
  setNotebook(shown: NotebookView.IShown): void {
    const before = this._notebook.model;
    const model = new NotebookModel();
    model.fromJSON(makeUntrusted(shown.content));
    this._notebook.model = model;
    before?.dispose();
    this._changed = [...new Set(shown.changed ?? [])]
      .filter(cell => cell < this.length)
      .sort((one, other) => one - other);
    this._mark();
    this._stops.watch(this._notebook.widgets.map(({ node }) => node));
    this._list.setExercises(shown.exercises ?? [], this._changed.length);
  }

  /**
   * Brings a cell into view and lights it up; waits until the view itself is seen.
   *
   * @param index - Counts all cells from 0; one that is not there is left alone.
   */
  showCell(index: number): void {
    if (index < 0 || index >= this.length) {
      return;
    }
    if (!this.isVisible) {
      this._wanted = index;
      return;
    }
    this._wanted = null;
    this._list.setCurrent(index);
    void this._bring(index);
  }

  /** Brings the next changed cell into view, or the previous one; round at the end. */
  showChange(forward: boolean): void {
    const from = this._current;
    const next = forward
      ? (this._changed.find(cell => cell > from) ?? this._changed.at(0))
      : (this._changed.filter(cell => cell < from).at(-1) ??
        this._changed.at(-1));
    if (next !== undefined) {
      this.showCell(next);
      this._shown.emit(next);
    }
  }

  override dispose(): void {
    if (this.isDisposed) {
      return;
    }
    const { model } = this._notebook;
    this._release();
    this._list.chosen.disconnect(this._onChosen, this);
    this._stops.watch([]);
    super.dispose();
    model?.dispose();
  }

  protected override onAfterShow(message: Message): void {
    super.onAfterShow(message);
    this._showWanted();
  }

  protected override onAfterAttach(message: Message): void {
    super.onAfterAttach(message);
    this._showWanted();
  }

  protected override onActivateRequest(message: Message): void {
    super.onActivateRequest(message);
    this._notebook.outerNode.focus({ preventScroll: true });
  }

  private _dressNotebook(): void {
    const { node, outerNode } = this._notebook;
    // By these JupyterLab finds what its shortcuts for kernels and undoing are about.
    for (const mark of ['jpKernelUser', 'jpUndoer', 'jpCodeRunner']) {
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- three known names
      delete node.dataset[mark];
    }
    outerNode.tabIndex = 0;
    outerNode.setAttribute('role', 'region');
    outerNode.setAttribute(
      'aria-label',
      this._options.label ?? this._options.trans.__('Notebook, read-only')
    );
    outerNode.addEventListener('keydown', event => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isPlain && (event.key === 'n' || event.key === 'p')) {
        event.preventDefault();
        event.stopPropagation();
        this.showChange(event.key === 'n');
      }
    });
  }

  private _mark(): void {
    const { trans, marks } = this._options;
    const words =
      marks === 'hidden'
        ? trans.__('Something was hidden here')
        : trans.__('Differs from the hand-out');
    for (const index of this._changed) {
      const cell = this._cell(index);
      cell?.addClass('jp-DLCourse-changed');
      cell?.node.setAttribute('aria-description', words);
    }
  }

  private _cell(index: number): Cell | undefined {
    return this._notebook.widgets.at(index);
  }

  private async _bring(index: number): Promise<void> {
    this._current = index;
    const cell = this._cell(index);
    try {
      await this._notebook.scrollToItem(index, 'start');
    } catch {
      return; // somebody asked for another cell meanwhile
    }
    if (this.isDisposed || cell === undefined) {
      return;
    }
    this._hold(index);
    cell.removeClass('jp-DLCourse-lit');
    requestAnimationFrame(() => {
      cell.addClass('jp-DLCourse-lit');
    });
  }

  /** Brings the cell back while formulas above it are still being set, unless one scrolls away. */
  private _hold(index: number): void {
    this._release();
    const { outerNode, viewportNode } = this._notebook;
    const held = new AbortController();
    const watcher = new ResizeObserver(() => {
      void this._notebook.scrollToItem(index, 'start').catch(() => null);
    });
    this._release = () => {
      watcher.disconnect();
      held.abort();
      window.clearTimeout(timer);
    };
    const timer = window.setTimeout(this._release, HOLD_MS);
    watcher.observe(viewportNode);
    for (const kind of ['wheel', 'pointerdown', 'keydown']) {
      outerNode.addEventListener(kind, this._release, { signal: held.signal });
    }
  }

  private _showWanted(): void {
    const wanted = this._wanted;
    if (wanted !== null && this.isVisible) {
      this.showCell(wanted);
    }
  }

  private _onChosen(_: ExerciseList, choice: ExerciseList.Choice): void {
    if (choice === 'next' || choice === 'previous') {
      this.showChange(choice === 'next');
      return;
    }
    this.showCell(choice);
    this._shown.emit(choice);
  }

  private readonly _list: ExerciseList;
  private readonly _notebook: StaticNotebook;
  private readonly _stops = new ScrollStops();
  private _changed: readonly number[] = [];
  private _wanted: number | null = null;
  private _current = -1;
  private _release: () => void = () => undefined;
  private _shown = new Signal<this, number>(this);
}

export namespace NotebookView {
  /** An exercise for the list; one without a cell is left out. */
  export interface IExercise {
    id: string;
    title: string;
    cell: number | null;
  }

  /** What is shown. */
  export interface IShown {
    /** The notebook, nbformat 4; it is not changed. */
    content: INotebookContent;
    /** Cells to be marked in the margin, counted from 0. */
    changed?: Iterable<number>;
    exercises?: readonly IExercise[];
  }

  export interface IOptions extends IShown {
    /** The application's renderers; a copy of them that trusts nothing is used. */
    rendermime: IRenderMimeRegistry;
    editorServices: IEditorServices;
    trans: TranslationBundle;
    /** What is marked: cells that were changed, or those in which something was hidden. */
    marks?: 'changed' | 'hidden';
    /** What a screen reader calls it. */
    label?: string;
  }
}

/** How long cells may grow after one was brought into view, in milliseconds. */
const HOLD_MS = 3000;

/** Editors without line wrapping of their own, that cannot be written in. */
const READ_ONLY: StaticNotebook.IEditorConfig = {
  code: { ...StaticNotebook.defaultEditorConfig.code, readOnly: true },
  markdown: { ...StaticNotebook.defaultEditorConfig.markdown, readOnly: true },
  raw: { ...StaticNotebook.defaultEditorConfig.raw, readOnly: true }
};
