import { VDomRenderer } from '@jupyterlab/ui-components';
import type { CommandRegistry } from '@lumino/commands';
import type { Message } from '@lumino/messaging';
import * as React from 'react';

import { CommandsProvider } from '../components/command-context';
import type { IRendered } from '../components/context';
import { PanelProvider } from '../components/context';
import type { ScreenModel } from '../model/screen';
import type { ICourse } from '../tokens';

/** A model drawn in the main area, with all that its parts may need around it. */
export class Screen<M extends ScreenModel> extends VDomRenderer<M> {
  constructor(
    model: M,
    private readonly _options: Screen.IOptions
  ) {
    super(model);
    this.addClass('jp-DLCourse-view');
    this.addClass('jp-DLCourse-screen');
    this.node.tabIndex = -1;
  }

  /** Takes the focus to where the keyboard begins. */
  protected override onActivateRequest(message: Message): void {
    super.onActivateRequest(message);
    const { activeElement } = document;
    // The main area gives the focus to the node itself, where no key is heard yet.
    if (activeElement === this.node || !this.node.contains(activeElement)) {
      this.node.focus({ preventScroll: true });
      this._hasBegun = false;
    }
    this._begin();
  }

  protected override onUpdateRequest(message: Message): void {
    super.onUpdateRequest(message);
    void this.renderPromise?.then(() => {
      this._begin();
    });
  }

  /** Leads the keyboard to where it begins, which may come after the service has answered. */
  private _begin(): void {
    const start = this.node.querySelector<HTMLElement>('[data-start]');
    if (this._hasBegun || start === null) {
      return;
    }
    this._hasBegun = true;
    if (document.activeElement === this.node) {
      start.focus({ preventScroll: true });
    }
  }

  private _hasBegun = true;

  protected override render(): React.JSX.Element {
    const { course, commands, renderMarkdown, draw } = this._options;
    const { model, trans } = course;
    const context = { model, trans, renderMarkdown, times: course.getTimes() };
    return (
      <PanelProvider value={context}>
        <CommandsProvider value={commands}>{draw()}</CommandsProvider>
      </PanelProvider>
    );
  }
}

export namespace Screen {
  export interface IOptions {
    course: ICourse;
    commands: CommandRegistry;
    renderMarkdown: (source: string) => Promise<IRendered>;
    /** Draws the model as it is now. */
    draw: () => React.JSX.Element;
  }
}
