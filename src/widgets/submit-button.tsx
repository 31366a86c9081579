import type { NotebookPanel } from '@jupyterlab/notebook';
import {
  fileUploadIcon,
  ReactWidget,
  ToolbarButtonComponent
} from '@jupyterlab/ui-components';
import * as React from 'react';

import { saySubmit } from '../model/submit-label';
import type { ICourse } from '../tokens';

/** The button in a notebook's toolbar that begins to hand it in; hidden on other notebooks. */
export class SubmitButton extends ReactWidget {
  constructor(private readonly _options: SubmitButton.IOptions) {
    super();
    this.addClass('jp-DLCourse-submitButton');
    _options.course.model.stateChanged.connect(this._onChange, this);
    _options.panel.context.pathChanged.connect(this._onChange, this);
    this._onChange();
  }

  override dispose(): void {
    this._options.course.model.stateChanged.disconnect(this._onChange, this);
    this._options.panel.context.pathChanged.disconnect(this._onChange, this);
    super.dispose();
  }

  protected override render(): React.JSX.Element | null {
    const { course, panel, submit } = this._options;
    const { model, trans } = course;
    const { path } = panel.context;
    const number = model.labOf(path);
    const lab = model.labs.find(item => item.number === number);
    if (lab === undefined) {
      return null;
    }
    const now = model.manager.now();
    return (
      <ToolbarButtonComponent
        icon={fileUploadIcon}
        label={saySubmit(lab, now, trans, course.getTimes())}
        tooltip={trans.__('Hand this notebook in for lab %1', lab.number)}
        enabled={lab.state !== 'not_open'}
        onClick={() => {
          submit(path);
        }}
      />
    );
  }

  private _onChange(): void {
    const { course, panel } = this._options;
    this.setHidden(course.model.labOf(panel.context.path) === null);
    this.update();
  }
}

export namespace SubmitButton {
  export interface IOptions {
    course: ICourse;
    /** The notebook whose toolbar it stands in. */
    panel: NotebookPanel;
    /** Begins to hand in a file. */
    submit: (path: string) => void;
  }
}
