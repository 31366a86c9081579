import { TextItem } from '@jupyterlab/statusbar';
import { VDomRenderer } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { PanelModel } from '../model/panel';
import { findNextDeadline } from '../model/todo';
import type { ICourse } from '../tokens';

const TICK_MS = 30_000;

/** The next deadline in the status bar, while it is less than two days off. */
export class DeadlineStatus extends VDomRenderer<PanelModel> {
  constructor(private readonly _options: DeadlineStatus.IOptions) {
    super(_options.course.model);
    this._timer = setInterval(() => {
      this.update();
    }, TICK_MS);
  }

  override dispose(): void {
    clearInterval(this._timer);
    super.dispose();
  }

  protected override render(): React.JSX.Element | null {
    const { course, open } = this._options;
    const { manager } = course.model;
    const todo = manager.facts?.me.todo ?? [];
    const now = manager.now();
    const next = findNextDeadline(todo, now);
    if (next === null || next.due === null) {
      return null;
    }
    const times = course.getTimes();
    const { title, due, lab } = next;
    const text = course.trans.__('%1: %2', title, times.deadline(due, now));
    return (
      <TextItem
        source={text}
        title={times.exact(due)}
        role="button"
        tabIndex={0}
        onClick={() => {
          open(lab);
        }}
        onKeyDown={event => {
          if (event.key === 'Enter' || event.key === ' ') {
            open(lab);
          }
        }}
      />
    );
  }

  private readonly _timer: ReturnType<typeof setInterval>;
}

export namespace DeadlineStatus {
  export interface IOptions {
    course: ICourse;
    /** Opens the panel, at a lab if there is one. */
    open: (lab: number | null) => void;
  }
}
