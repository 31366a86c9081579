import type { IEditorServices } from '@jupyterlab/codeeditor';
import type { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import { PanelLayout, Widget } from '@lumino/widgets';
import * as React from 'react';

import type { CourseClient } from '../api/client';
import { FeedbackScreen } from '../components/feedback/feedback-screen';
import { FeedbackScreenModel } from '../model/feedback/feedback-screen';
import type { ReceivedModel } from '../model/feedback/received';
import type { ICourse, IScreenContent, IScreens } from '../tokens';

import { Beside } from './beside';
import { NotebookView } from './notebook-view';

/** What the screen of the reviews of one's report is made of. */
export interface IFeedbackScreenOptions {
  client: CourseClient;
  course: ICourse;
  screens: IScreens;
  rendermime: IRenderMimeRegistry;
  editorServices: IEditorServices;
  lab: number;
}

/** Makes the screen of the reviews of one's report: the report, and beside it the reviews. */
export function makeFeedbackScreen(
  options: IFeedbackScreenOptions
): IScreenContent {
  const model = new FeedbackScreenModel(options.client, options.lab);
  const report = new OwnReport(model.received, options);
  const reviews = options.screens.view(model, () => (
    <FeedbackScreen
      received={model.received}
      onShow={cell => {
        report.showCell(cell);
      }}
    />
  ));
  void model.received.load();
  return { model, content: new Beside(report, reviews) };
}

/** One's own report, once it is there. */
class OwnReport extends Widget {
  constructor(
    private readonly _received: ReceivedModel,
    private readonly _options: IFeedbackScreenOptions
  ) {
    super();
    this.addClass('jp-DLCourse-ownReport');
    this.layout = new PanelLayout();
    _received.stateChanged.connect(this._onReceived, this);
  }

  /** Shows a cell of the report, once the report is there. */
  showCell(cell: number): void {
    this._view?.showCell(cell);
  }

  override dispose(): void {
    this._received.stateChanged.disconnect(this._onReceived, this);
    super.dispose();
  }

  private _onReceived(): void {
    const { notebook, feedback, lab } = this._received;
    if (notebook === null || this._view !== null) {
      return;
    }
    const { rendermime, editorServices, course } = this._options;
    const { trans } = course;
    this._view = new NotebookView({
      content: notebook,
      exercises: feedback?.exercises ?? [],
      rendermime,
      editorServices,
      trans,
      label: trans.__('Your report of lab %1, read-only', lab)
    });
    (this.layout as PanelLayout).addWidget(this._view);
  }

  private _view: NotebookView | null = null;
}
