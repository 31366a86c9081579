import { PromiseDelegate } from '@lumino/coreutils';
import type { IDisposable } from '@lumino/disposable';
import { Poll } from '@lumino/polling';
import type { ISignal } from '@lumino/signaling';
import { Signal } from '@lumino/signaling';

import type { CourseClient } from '../api/client';
import { ApiError } from '../api/request';
import type { ICourse, ILab, IMe } from '../api/types';

/** How soon a service that went away is asked again, and how long at most between two tries. */
const RETRY_MS = 3_000;
const RETRY_MAX_MS = 30_000;

/** What the service said last, all of one moment. */
export interface ICourseFacts {
  readonly course: ICourse;
  readonly me: IMe;
  readonly labs: readonly ILab[];
}

/**
 * Keeps what the service says about the course and the person up to date.
 *
 * #### Notes
 * Facts that were had once stay while the service is away; `problem` then says why.
 */
export class CourseManager implements IDisposable {
  constructor(options: CourseManager.IOptions) {
    this.client = options.client;
    this._interval = options.interval;
    this._poll = new Poll({
      auto: false,
      name: 'jupyterlab-dlcourse:course',
      factory: () => this._fetch(),
      frequency: { interval: this._interval, backoff: true, max: 300_000 },
      standby: 'when-hidden'
    });
    void this._poll.start();
  }

  /** The API, for what is asked once and not kept. */
  readonly client: CourseClient;

  /** Emitted when facts came or the service went away or came back. */
  get changed(): ISignal<this, void> {
    return this._changed;
  }

  /** What is known, null before the first answer. */
  get facts(): ICourseFacts | null {
    return this._facts;
  }

  /** Resolves once the service has answered for the first time. */
  get known(): Promise<void> {
    return this._known.promise;
  }

  /** Why the last try gave nothing, null when it gave something. */
  get problem(): ApiError | null {
    return this._problem;
  }

  get isDisposed(): boolean {
    return this._poll.isDisposed;
  }

  /** Gives the server's clock as far as it can be told from here, in milliseconds. */
  now(): number {
    return Date.now() + this._skew;
  }

  /** Sets how often the service is asked, in milliseconds. */
  setInterval(interval: number): void {
    this._interval = interval;
    this._poll.frequency = { interval, backoff: true, max: 300_000 };
  }

  /** Asks the service now; resolves when it answered or did not. */
  async refresh(): Promise<void> {
    await this._poll.refresh();
    await this._poll.tick.catch(() => undefined);
  }

  /** Takes another person's seat (in the demo) and forgets what concerned the former one. */
  async takeSeat(id: string): Promise<void> {
    await this.client.takeSeat(id);
    this._facts = null;
    this._changed.emit();
    await this.refresh();
  }

  dispose(): void {
    if (!this.isDisposed) {
      this._poll.dispose();
      Signal.clearData(this);
    }
  }

  private async _fetch(): Promise<void> {
    const asked = Date.now();
    try {
      const [course, me, labs] = await Promise.all([
        this.client.getCourse(),
        this.client.getMe(),
        this.client.listLabs()
      ]);
      // The server read its clock somewhere between asking and now: the middle errs least.
      this._skew = Date.parse(course.now) - (asked + Date.now()) / 2;
      this._succeed({ course, me, labs });
    } catch (error) {
      this._fail(error);
      throw error;
    }
  }

  private _succeed(facts: ICourseFacts): void {
    if (this._problem !== null) {
      this.setInterval(this._interval);
    }
    this._facts = facts;
    this._problem = null;
    this._known.resolve();
    this._changed.emit();
  }

  private _fail(error: unknown): void {
    if (this._problem === null) {
      this._poll.frequency = {
        interval: RETRY_MS,
        backoff: 1.5,
        max: RETRY_MAX_MS
      };
    }
    this._problem =
      error instanceof ApiError
        ? error
        : new ApiError('unreadable', String(error), 0);
    this._changed.emit();
  }

  private _poll: Poll;
  private _interval: number;
  private _skew = 0;
  private _facts: ICourseFacts | null = null;
  private _problem: ApiError | null = null;
  private readonly _known = new PromiseDelegate<void>();
  private _changed = new Signal<this, void>(this);
}

export namespace CourseManager {
  export interface IOptions {
    client: CourseClient;
    /** How often the service is asked while the page is seen, in milliseconds. */
    interval: number;
  }
}
