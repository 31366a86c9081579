import { VDomModel } from '@jupyterlab/ui-components';

import { ApiError } from '../api/request';

/** A part of a screen that asks the service, and knows how that went. */
export abstract class AskingModel extends VDomModel {
  /** Why the last request was refused or unanswered, null when it was answered. */
  get problem(): ApiError | null {
    return this._problem;
  }

  /** Whether an answer is being waited for. */
  get isBusy(): boolean {
    return this._waiting > 0;
  }

  /** Forgets what went wrong. */
  dismiss(): void {
    this._problem = null;
    this.stateChanged.emit();
  }

  /** Sends a request, whatever becomes of it; gives whether it was answered. */
  protected async ask(request: () => Promise<void>): Promise<boolean> {
    this._waiting += 1;
    this._problem = null;
    this.stateChanged.emit();
    let isAnswered = true;
    try {
      await request();
    } catch (error) {
      isAnswered = false;
      this._problem =
        error instanceof ApiError
          ? error
          : new ApiError('unreadable', String(error), 0);
    }
    this._waiting -= 1;
    if (!this.isDisposed) {
      this.stateChanged.emit();
    }
    return isAnswered;
  }

  private _problem: ApiError | null = null;
  private _waiting = 0;
}
