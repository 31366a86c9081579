import type { IDisposable } from '@lumino/disposable';

import type { OwnClient } from '../../api/own-client';
import type { CourseManager } from '../../services/course-manager';

import { OwnRequestsModel } from './requests';

/** What concerns only the person at the keyboard, beside the course itself. */
export class OwnModels implements IDisposable {
  constructor(client: OwnClient, manager: CourseManager) {
    this.requests = new OwnRequestsModel(client);
    this._manager = manager;
    manager.changed.connect(this._onCourse, this);
  }

  readonly requests: OwnRequestsModel;

  get isDisposed(): boolean {
    return this.requests.isDisposed;
  }

  dispose(): void {
    this._manager.changed.disconnect(this._onCourse, this);
    this.requests.dispose();
  }

  /** Forgets what was another person's when somebody else sits down (in the demo). */
  private _onCourse(): void {
    const person = this._manager.facts?.me.id ?? null;
    if (person !== null && person !== this._person) {
      this._person = person;
      this.requests.forget();
    }
  }

  private readonly _manager: CourseManager;
  private _person: string | null = null;
}
