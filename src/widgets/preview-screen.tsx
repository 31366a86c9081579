import type { IEditorServices } from '@jupyterlab/codeeditor';
import type { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import type { TranslationBundle } from '@jupyterlab/translation';
import type { Widget } from '@lumino/widgets';
import { Panel } from '@lumino/widgets';
import * as React from 'react';

import { PreviewHead } from '../components/preview/preview-head';
import { PreviewModel } from '../model/preview';
import type { ICourse, IScreenContent, IScreens } from '../tokens';

import { NotebookView } from './notebook-view';

/** What the preview is made with. */
export interface IPreviewParts {
  course: ICourse;
  screens: IScreens;
  rendermime: IRenderMimeRegistry;
  editorServices: IEditorServices;
}

/** Makes the screen that shows what reviewers would see of a notebook. */
export function makePreview(
  lab: number,
  path: string,
  parts: IPreviewParts
): IScreenContent {
  const { model: panel, trans } = parts.course;
  const model = new PreviewModel({
    client: panel.manager.client,
    lab,
    path,
    read: named => panel.handin.read(named)
  });
  const head = parts.screens.view(model, () => <PreviewHead shown={model} />);
  const content = new PreviewScreen(model, head, { ...parts, trans });
  void model.load();
  return { model, content };
}

/** The copy, below what is said about it. */
class PreviewScreen extends Panel {
  constructor(
    private readonly _model: PreviewModel,
    head: Widget,
    private readonly _parts: IPreviewParts & { trans: TranslationBundle }
  ) {
    super();
    this.addClass('jp-DLCourse-previewScreen');
    this.addWidget(head);
    _model.stateChanged.connect(this._onModel, this);
  }

  override dispose(): void {
    this._model.stateChanged.disconnect(this._onModel, this);
    super.dispose();
  }

  private _onModel(): void {
    const { preview, content } = this._model;
    if (preview === null || content === null || preview === this._shown) {
      return;
    }
    this._shown = preview;
    const changed = preview.changes.map(change => change.cell);
    if (this._view !== null) {
      this._view.setNotebook({ content, changed });
      return;
    }
    const { rendermime, editorServices, trans } = this._parts;
    this._view = new NotebookView({
      content,
      changed,
      rendermime,
      editorServices,
      trans,
      marks: 'hidden',
      label: trans.__('The copy')
    });
    this.addWidget(this._view);
  }

  private _shown: PreviewModel['preview'] = null;
  private _view: NotebookView | null = null;
}
