import { SidePanel, VDomRenderer } from '@jupyterlab/ui-components';
import type { CommandRegistry } from '@lumino/commands';
import type { Message } from '@lumino/messaging';
import { Panel as LuminoPanel } from '@lumino/widgets';
import * as React from 'react';

import { CommandsProvider } from '../components/command-context';
import type { IRendered } from '../components/context';
import { PanelProvider } from '../components/context';
import { OwnProvider } from '../components/own/context';
import { Panel } from '../components/panel';
import { courseIcon } from '../icons';
import type { PanelModel } from '../model/panel';
import { type ICourse, PANEL_ID } from '../tokens';

/** Set once the course is drawn, for those who measure how soon it is usable. */
const READY_MARK = 'dlcourse:panel-ready';

/** The course in the sidebar. */
export class CoursePanel extends SidePanel {
  constructor(options: CoursePanel.IOptions) {
    const content = new LuminoPanel();
    super({ content });
    const { trans } = options.course;
    this.id = PANEL_ID;
    this.addClass('jp-DLCourse-panel');
    this.title.icon = courseIcon;
    this.title.caption = trans.__('Course');
    this.node.tabIndex = -1;
    this.node.setAttribute('role', 'region');
    this.node.setAttribute('aria-label', trans.__('Course'));
    this.addWidget(new PanelView(options));
  }

  /** Takes the focus, so that the Tab key goes on to what the panel offers first. */
  protected override onActivateRequest(message: Message): void {
    super.onActivateRequest(message);
    this.node.focus({ preventScroll: true });
  }
}

export namespace CoursePanel {
  export interface IOptions {
    course: ICourse;
    commands: CommandRegistry;
    renderMarkdown: (source: string) => Promise<IRendered>;
  }
}

/** Draws the panel's model. */
class PanelView extends VDomRenderer<PanelModel> {
  constructor(private readonly _options: CoursePanel.IOptions) {
    super(_options.course.model);
    this.addClass('jp-DLCourse-view');
  }

  protected override render(): React.JSX.Element {
    const { course, commands, renderMarkdown } = this._options;
    const { model, trans } = course;
    const context = { model, trans, renderMarkdown, times: course.getTimes() };
    return (
      <PanelProvider value={context}>
        <CommandsProvider value={commands}>
          <OwnProvider value={course.own}>
            <Panel />
          </OwnProvider>
        </CommandsProvider>
        {model.manager.facts !== null && <ReadyMark />}
      </PanelProvider>
    );
  }
}

function ReadyMark(): null {
  React.useEffect(() => {
    performance.mark(READY_MARK);
  }, []);
  return null;
}
