import type { IDisposable } from '@lumino/disposable';
import type { ISignal } from '@lumino/signaling';
import { Signal } from '@lumino/signaling';

import type { CourseClient } from '../api/client';
import type { IServerEvent } from '../api/event-parser';
import { readEvents } from '../api/event-stream';
import { ApiError } from '../api/request';
import type { IJob, IProgressEvent } from '../api/types';

const FIRST_WAIT_MS = 500;
const LAST_WAIT_MS = 15_000;

/** News of a job. */
export type JobNews =
  | { kind: 'job'; job: IJob }
  | { kind: 'progress'; event: IProgressEvent }
  | { kind: 'connection'; lost: boolean };

/** Says whether nothing more will happen to a job by itself. */
export function hasEnded(job: IJob): boolean {
  return job.state !== 'queued' && job.state !== 'running';
}

/**
 * Follows the job of one attempt until it ends, through lost connections and restarts.
 *
 * #### Notes
 * After a lost connection the job itself is asked for first, since it may have ended meanwhile;
 * then the stream goes on after the last event that was seen.
 */
export class JobWatcher implements IDisposable {
  constructor(options: JobWatcher.IOptions) {
    this._client = options.client;
    this._attempt = options.attempt;
    this._read = options.read ?? readEvents;
    this._pause = options.pause ?? pause;
  }

  /** Emitted with every piece of news. */
  get news(): ISignal<this, JobNews> {
    return this._news;
  }

  get isDisposed(): boolean {
    return this._stop.signal.aborted;
  }

  /** Follows the job; resolves when it ended, is unknown to the service, or at `dispose`. */
  async follow(): Promise<void> {
    let wait = FIRST_WAIT_MS;
    for (;;) {
      const seen = this._lastId;
      await this._listen();
      if (this._isOver()) {
        return;
      }
      this._news.emit({ kind: 'connection', lost: true });
      wait = this._lastId === seen ? Math.min(wait * 2, LAST_WAIT_MS) : wait;
      await this._pause(wait);
      await this._ask();
      if (this._isOver()) {
        return;
      }
    }
  }

  dispose(): void {
    this._stop.abort();
    Signal.clearData(this);
  }

  private _isOver(): boolean {
    return this._ended || this.isDisposed;
  }

  private async _listen(): Promise<void> {
    try {
      await this._read({
        settings: this._client.settings,
        url: this._client.eventsUrl(this._attempt),
        lastId: this._lastId,
        signal: this._stop.signal,
        onEvent: event => {
          this._take(event);
        }
      });
    } catch (error) {
      this._ended = isFinal(error);
    }
  }

  private async _ask(): Promise<void> {
    try {
      this._takeJob((await this._client.getAttempt(this._attempt)).job);
    } catch (error) {
      this._ended = isFinal(error);
    }
  }

  private _take(event: IServerEvent): void {
    if (event.id !== '') {
      this._lastId = event.id;
    }
    if (event.name === 'job') {
      this._takeJob(JSON.parse(event.data) as IJob);
    } else if (event.name === 'progress') {
      const progress = JSON.parse(event.data) as IProgressEvent;
      this._news.emit({ kind: 'progress', event: progress });
    }
  }

  private _takeJob(job: IJob): void {
    this._news.emit({ kind: 'connection', lost: false });
    this._news.emit({ kind: 'job', job });
    this._ended = hasEnded(job);
  }

  private _client: CourseClient;
  private _attempt: string;
  private _read: typeof readEvents;
  private _pause: (milliseconds: number) => Promise<void>;
  private _lastId = '';
  private _ended = false;
  private _stop = new AbortController();
  private _news = new Signal<this, JobNews>(this);
}

export namespace JobWatcher {
  export interface IOptions {
    client: CourseClient;
    /** The id of the attempt. */
    attempt: string;
    /** Reads a stream of events; `readEvents` unless told. */
    read?: typeof readEvents;
    /** Waits; a timer unless told. */
    pause?: (milliseconds: number) => Promise<void>;
  }
}

/** Says whether trying again cannot help: there is no such attempt, or it is not ours. */
function isFinal(error: unknown): boolean {
  return error instanceof ApiError && [403, 404].includes(error.status);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, milliseconds);
  });
}
