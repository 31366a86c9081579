import type { IEditorServices } from '@jupyterlab/codeeditor';
import type { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import type { ServerConnection } from '@jupyterlab/services';
import type { TranslationBundle } from '@jupyterlab/translation';
import { SplitPanel } from '@lumino/widgets';
import * as React from 'react';

import { CareClient } from '../api/care-client';
import { ReviewsPage } from '../components/care/reviews-page';
import type { ReportModel } from '../model/care/report';
import { ReviewsScreenModel } from '../model/care/reviews-screen';
import type { ScreenArgs } from '../model/screen';
import type { CourseManager } from '../services/course-manager';
import type { IScreenContent, IScreens } from '../tokens';

import { NotebookView } from './notebook-view';

/** What the screen of a lab's reviews is made of. */
export interface IReviewsScreenOptions {
  settings: ServerConnection.ISettings;
  manager: CourseManager;
  screens: IScreens;
  rendermime: IRenderMimeRegistry;
  editorServices: IEditorServices;
  trans: TranslationBundle;
  args: ScreenArgs;
  /** Opens the reviews of another lab. */
  onLab: (lab: number) => void;
}

/** Makes the screen of a lab's reviews. */
export function makeReviewsScreen(
  options: IReviewsScreenOptions
): IScreenContent {
  const { settings, manager, screens, args, onLab } = options;
  const client = new CareClient(settings);
  const model = new ReviewsScreenModel(client, manager, Number(args.lab));
  model.take(args);
  const page = screens.view(model, () => (
    <ReviewsPage screen={model} onLab={onLab} />
  ));
  page.addClass('jp-DLCourse-care');
  const content = new BesideReport(model.report, options);
  content.insertWidget(0, page);
  return { model, content };
}

/** What it holds, and beside it the report that the model shows. */
class BesideReport extends SplitPanel {
  constructor(
    private readonly _report: ReportModel,
    private readonly _options: IReviewsScreenOptions
  ) {
    super({ orientation: 'horizontal' });
    this.addClass('jp-DLCourse-careSplit');
    _report.stateChanged.connect(this._onReport, this);
  }

  override dispose(): void {
    this._report.stateChanged.disconnect(this._onReport, this);
    super.dispose();
  }

  private _onReport(): void {
    const { content, cell } = this._report;
    if (content === null) {
      if (this._report.attempt === '') {
        this._view?.dispose();
        this._view = null;
        this._shown = null;
      }
      return;
    }
    if (content !== this._shown) {
      this._shown = content;
      this._show({ content });
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
    const { rendermime, editorServices, trans } = this._options;
    const label = trans.__('The report, as its reviewers see it');
    this._view = new NotebookView({
      ...shown,
      rendermime,
      editorServices,
      trans,
      label
    });
    this.addWidget(this._view);
    this.setRelativeSizes([1, 1]);
  }

  private _view: NotebookView | null = null;
  private _shown: unknown = null;
}
