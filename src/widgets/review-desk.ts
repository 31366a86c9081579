import type { IEditorServices } from '@jupyterlab/codeeditor';
import type { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import type { TranslationBundle } from '@jupyterlab/translation';
import type { Message } from '@lumino/messaging';
import { MessageLoop } from '@lumino/messaging';
import { Panel, SplitPanel, Widget } from '@lumino/widgets';

import type { DeskModel } from '../model/desk';

import { NotebookView } from './notebook-view';

/** Below this width the report stands above the rubric, not beside it. */
const NARROW = 720;

/** The reviewer's desk: the report to be read on the left, the rubric on the right. */
export class ReviewDesk extends Panel {
  constructor(private readonly _options: ReviewDesk.IOptions) {
    super();
    const { head, waiting, rubric, model } = _options;
    this.addClass('jp-DLCourse-desk');
    this._report.addClass('jp-DLCourse-deskReport');
    this._report.addWidget(waiting);
    this._split.addWidget(this._report);
    this._split.addWidget(rubric);
    this._split.setRelativeSizes([3, 2]);
    this.addWidget(head);
    this.addWidget(this._split);
    // The head grows and shrinks with what it says, which Lumino does not see.
    this._watcher = new ResizeObserver(() => {
      MessageLoop.postMessage(this._split, Widget.ResizeMessage.UnknownSize);
    });
    this._watcher.observe(head.node);
    model.stateChanged.connect(this._onModel, this);
    model.cellWanted.connect(this._onCellWanted, this);
    this._onModel();
  }

  override dispose(): void {
    if (this.isDisposed) {
      return;
    }
    const { model } = this._options;
    this._watcher.disconnect();
    model.stateChanged.disconnect(this._onModel, this);
    model.cellWanted.disconnect(this._onCellWanted, this);
    super.dispose();
  }

  protected override onActivateRequest(message: Message): void {
    super.onActivateRequest(message);
    this._options.head.activate();
  }

  protected override onResize(message: Widget.ResizeMessage): void {
    const width = message.width > 0 ? message.width : this.node.offsetWidth;
    this._split.orientation = width < NARROW ? 'vertical' : 'horizontal';
    super.onResize(message);
  }

  private _onModel(): void {
    const { model, waiting, rendermime, editorServices, trans } = this._options;
    const { notebook, known } = model;
    if (this._view !== null || notebook === null || known === null) {
      return;
    }
    waiting.hide();
    this._view = new NotebookView({
      content: notebook,
      changed: known.changed,
      exercises: known.exercises ?? [],
      rendermime,
      editorServices,
      trans,
      label: trans.__('The report')
    });
    this._report.addWidget(this._view);
  }

  private _onCellWanted(_: DeskModel, cell: number): void {
    this._view?.showCell(cell);
  }

  private readonly _report = new Panel();
  private readonly _split = new SplitPanel({ spacing: 1 });
  private readonly _watcher: ResizeObserver;
  private _view: NotebookView | null = null;
}

export namespace ReviewDesk {
  export interface IOptions {
    model: DeskModel;
    /** The line on top. */
    head: Widget;
    /** Stands where the report will be, until it is there. */
    waiting: Widget;
    rubric: Widget;
    rendermime: IRenderMimeRegistry;
    editorServices: IEditorServices;
    trans: TranslationBundle;
  }
}
