import type { IDisposable } from '@lumino/disposable';

import type { OwnClient } from '../../api/own-client';
import type { CourseManager } from '../../services/course-manager';

import { CalendarModel } from './calendar';
import { NoticesModel } from './notices';
import { OwnRequestsModel } from './requests';
import { VolunteerModel } from './volunteer';
import { WhatIfModel } from './what-if';

/** What concerns only the person at the keyboard, beside the course itself. */
export class OwnModels implements IDisposable {
  constructor(client: OwnClient, manager: CourseManager) {
    this.requests = new OwnRequestsModel(client);
    this.whatIf = new WhatIfModel(client);
    this.notices = new NoticesModel(client);
    this.calendar = new CalendarModel(client);
    this.volunteer = new VolunteerModel(client);
    this._manager = manager;
    manager.changed.connect(this._onCourse, this);
  }

  readonly requests: OwnRequestsModel;
  readonly whatIf: WhatIfModel;
  readonly notices: NoticesModel;
  readonly calendar: CalendarModel;
  readonly volunteer: VolunteerModel;

  get isDisposed(): boolean {
    return this.requests.isDisposed;
  }

  dispose(): void {
    this._manager.changed.disconnect(this._onCourse, this);
    this._parts.forEach(part => {
      part.dispose();
    });
  }

  /**
   * Takes what there is to tell whenever the course was asked, and forgets what was another
   * person's when somebody else sits down (in the demo).
   */
  private _onCourse(): void {
    const { facts, problem } = this._manager;
    if (facts === null || problem !== null) {
      return;
    }
    if (facts.me.id !== this._person) {
      this._person = facts.me.id;
      this._parts.forEach(part => {
        part.forget();
      });
    }
    void this.notices.take();
  }

  private get _parts() {
    return [
      this.requests,
      this.whatIf,
      this.notices,
      this.calendar,
      this.volunteer
    ] as const;
  }

  private readonly _manager: CourseManager;
  private _person: string | null = null;
}
