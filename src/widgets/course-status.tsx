import { TextItem } from '@jupyterlab/statusbar';
import { VDomRenderer } from '@jupyterlab/ui-components';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { IAttempt } from '../api/types';
import type { PanelModel } from '../model/panel';
import { findNextDeadline } from '../model/todo';
import type { ICourse } from '../tokens';

const TICK_MS = 30_000;

/** The hand-in that is being graded, else the next deadline while it is near. */
export class CourseStatus extends VDomRenderer<PanelModel> {
  constructor(private readonly _options: CourseStatus.IOptions) {
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
    const said = findStatus(this._options.course);
    if (said === null) {
      return null;
    }
    const open = () => {
      this._options.open(said.lab);
    };
    return (
      <TextItem
        source={said.text}
        title={said.title}
        role="button"
        tabIndex={0}
        onClick={open}
        onKeyDown={event => {
          if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            open();
          }
        }}
      />
    );
  }

  private readonly _timer: ReturnType<typeof setInterval>;
}

export namespace CourseStatus {
  export interface IOptions {
    course: ICourse;
    /** Opens the panel, at a lab if there is one. */
    open: (lab: number | null) => void;
  }
}

interface IStatus {
  text: string;
  title: string;
  lab: number | null;
}

/** Gives what the status bar says now, null when there is nothing to say. */
export function findStatus(course: ICourse): IStatus | null {
  const { model, trans } = course;
  const { grading, manager } = model;
  if (grading !== null) {
    return {
      text: sayGrading(grading, trans),
      title: trans.__('Show how the grading goes'),
      lab: grading.lab
    };
  }
  const now = manager.now();
  const next = findNextDeadline(manager.facts?.me.todo ?? [], now);
  if (next === null || next.due === null) {
    return null;
  }
  const times = course.getTimes();
  return {
    text: trans.__('%1: %2', next.title, times.deadline(next.due, now)),
    title: times.exact(next.due),
    lab: next.lab
  };
}

function sayGrading(
  { lab, job }: Pick<IAttempt, 'lab' | 'job'>,
  trans: TranslationBundle
): string {
  if (job.state === 'queued') {
    return trans.__('Lab %1 waits to be graded', lab);
  }
  return job.cells > 0
    ? trans.__('Lab %1: grading, cell %2 of %3', lab, job.cell, job.cells)
    : trans.__('Lab %1 is being graded', lab);
}
