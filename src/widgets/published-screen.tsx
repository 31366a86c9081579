import type { IEditorServices } from '@jupyterlab/codeeditor';
import type { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import type { Message } from '@lumino/messaging';
import type { Widget } from '@lumino/widgets';
import { Panel } from '@lumino/widgets';
import * as React from 'react';

import { PublishedHead } from '../components/review/published-head';
import { PublishedModel } from '../model/published';
import type { ICourse, IScreenContent, IScreens } from '../tokens';

import { NotebookView } from './notebook-view';

/** What the screen of a published report is made with. */
export interface IPublishedParts {
  course: ICourse;
  screens: IScreens;
  rendermime: IRenderMimeRegistry;
  editorServices: IEditorServices;
}

/** Makes the screen on which a published report is read. */
export function makePublished(
  lab: number,
  attempt: string,
  parts: IPublishedParts
): IScreenContent {
  const { client } = parts.course.model.manager;
  const model = new PublishedModel(client, lab, attempt);
  const head = parts.screens.view(model, () => <PublishedHead shown={model} />);
  const content = new PublishedScreen(model, head, parts);
  void model.load();
  return { model, content };
}

/** The report, below the line that says whose it is. */
class PublishedScreen extends Panel {
  constructor(
    private readonly _model: PublishedModel,
    private readonly _head: Widget,
    private readonly _parts: IPublishedParts
  ) {
    super();
    this.addClass('jp-DLCourse-previewScreen');
    this.addWidget(_head);
    _model.stateChanged.connect(this._onModel, this);
  }

  override dispose(): void {
    this._model.stateChanged.disconnect(this._onModel, this);
    super.dispose();
  }

  protected override onActivateRequest(message: Message): void {
    super.onActivateRequest(message);
    this._head.activate();
  }

  private _onModel(): void {
    const { notebook } = this._model;
    if (this._view !== null || notebook === null) {
      return;
    }
    const { rendermime, editorServices, course } = this._parts;
    this._view = new NotebookView({
      content: notebook,
      rendermime,
      editorServices,
      trans: course.trans,
      label: course.trans.__('The report, read-only')
    });
    this.addWidget(this._view);
  }

  private _view: NotebookView | null = null;
}
