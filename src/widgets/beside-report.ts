import { SplitPanel, type Widget } from '@lumino/widgets';

import type { IShownReport } from '../model/shown-report';

import { NotebookView } from './notebook-view';

/** Below this width, in pixels, the report stands under the page. */
const NARROW = 760;

/** A page, and beside it the report that a model shows; where there is little room, below it. */
export class BesideReport extends SplitPanel {
  constructor(
    page: Widget,
    private readonly _report: IShownReport,
    private readonly _options: BesideReport.IOptions
  ) {
    super({ orientation: 'horizontal' });
    this.addClass('jp-DLCourse-careSplit');
    this.addWidget(page);
    _report.stateChanged.connect(this._onReport, this);
  }

  override dispose(): void {
    this._report.stateChanged.disconnect(this._onReport, this);
    super.dispose();
  }

  protected override onResize(message: Widget.ResizeMessage): void {
    super.onResize(message);
    const width = message.width < 0 ? this.node.offsetWidth : message.width;
    const orientation = width < NARROW ? 'vertical' : 'horizontal';
    if (width > 0 && orientation !== this.orientation) {
      this.orientation = orientation;
    }
  }

  private _onReport(): void {
    const { content, cell, isShown } = this._report;
    if (!isShown) {
      this._view?.dispose();
      this._view = null;
      this._shown = null;
      return;
    }
    if (content === null) {
      return;
    }
    if (content !== this._shown) {
      this._shown = content;
      const { changed, exercises } = this._report;
      this._show({ content, changed, exercises });
    }
    if (cell !== null) {
      this._view?.showCell(cell);
    }
  }

  private _show(shown: NotebookView.IShown): void {
    if (this._view !== null) {
      this._view.setNotebook(shown);
      return;
    }
    this._view = new NotebookView({ ...shown, ...this._options });
    this.addWidget(this._view);
    this.setRelativeSizes([1, 1]);
  }

  private _view: NotebookView | null = null;
  private _shown: unknown = null;
}

export namespace BesideReport {
  /** How a report is drawn, and what a screen reader calls it. */
  export type IOptions = Pick<
    NotebookView.IOptions,
    'rendermime' | 'editorServices' | 'trans' | 'label'
  >;
}
