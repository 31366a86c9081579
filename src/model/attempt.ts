import { VDomModel } from '@jupyterlab/ui-components';
import type { ISignal } from '@lumino/signaling';
import { Signal } from '@lumino/signaling';

import type { CourseClient } from '../api/client';
import type { readEvents } from '../api/event-stream';
import { ApiError } from '../api/request';
import type { IAttempt, IJob, IProgressEvent, IReport } from '../api/types';
import type { JobNews } from '../services/job-watcher';
import { hasEnded, JobWatcher } from '../services/job-watcher';

import { OutputTail } from './output-tail';

const TAIL_LINES = 6;

/** What a job does just now, between queue and end. */
export type Phase = 'waiting' | 'preparing' | 'running' | 'checking';

/** One attempt: its receipt, its job while that runs, its report. */
export class AttemptModel extends VDomModel {
  /** @param _read - Reads the job's events; `readEvents` unless told. */
  constructor(
    private readonly _client: CourseClient,
    attempt: IAttempt,
    private readonly _read?: typeof readEvents
  ) {
    super();
    this._attempt = attempt;
  }

  get attempt(): IAttempt {
    return this._attempt;
  }

  get job(): IJob {
    return this._attempt.job;
  }

  /** The report; of the quick run while the full one still waits or runs. */
  get report(): IReport | null {
    return this._report;
  }

  /** Why the report or the job could not be had. */
  get problem(): ApiError | null {
    return this._problem;
  }

  get phase(): Phase {
    return this.job.state === 'queued' ? 'waiting' : this._phase;
  }

  /** Whether the live connection is lost just now; the job goes on without it. */
  get isLost(): boolean {
    return this._isLost;
  }

  /** Whether cancelling was asked for and has not happened yet. */
  get isCancelling(): boolean {
    return this._isCancelling && !hasEnded(this.job);
  }

  /** The last lines of the output of the cell that runs. */
  get tail(): string[] {
    return this._tail.lines(TAIL_LINES);
  }

  /** Emitted once when a job that was followed ended. */
  get ended(): ISignal<this, IAttempt> {
    return this._ended;
  }

  /** Follows the job where it still runs, else fetches the report where there is one. */
  async start(): Promise<void> {
    if (hasEnded(this.job)) {
      await this._settle();
      return;
    }
    this._watcher?.dispose();
    const watcher = new JobWatcher({
      client: this._client,
      attempt: this._attempt.id,
      read: this._read
    });
    this._watcher = watcher;
    watcher.news.connect(this._onNews, this);
    if (this._attempt.has_report) {
      void this._fetchEarly();
    }
    await watcher.follow();
    if (!this.isDisposed && watcher === this._watcher) {
      await this._settle();
      this._ended.emit(this._attempt);
    }
  }

  async cancel(): Promise<void> {
    this._isCancelling = true;
    this.stateChanged.emit();
    await this._act(() => this._client.cancelJob(this._attempt.id));
    this._isCancelling = false;
    this.stateChanged.emit();
  }

  /**
   * Grades again what was cancelled or broke on our side.
   *
   * @param trusted - The person agreed to run her own notebook without a sandbox.
   */
  async gradeAgain(trusted: boolean): Promise<void> {
    this._report = null;
    this._tail.clear();
    this._phase = 'preparing';
    await this._act(() => this._client.gradeAgain(this._attempt.id, trusted));
    await this.start();
  }

  override dispose(): void {
    this._watcher?.dispose();
    this._watcher = null;
    super.dispose();
  }

  /** Asks how the attempt stands and fetches its report. */
  private async _settle(): Promise<void> {
    await this._act(() => this._client.getAttempt(this._attempt.id));
    if (this._attempt.has_report && this._problem === null) {
      try {
        this._report = await this._client.getReport(this._attempt.id);
      } catch (error) {
        this._problem = asApiError(error);
      }
      this.stateChanged.emit();
    }
  }

  /** Fetches what the quick run found; where that fails, the report at the end has it all. */
  private async _fetchEarly(): Promise<void> {
    const report = await this._client
      .getReport(this._attempt.id)
      .catch(() => null);
    if (report !== null && !this.isDisposed && !hasEnded(this.job)) {
      this._report = report;
      this.stateChanged.emit();
    }
  }

  private async _act(ask: () => Promise<IAttempt>): Promise<void> {
    try {
      this._attempt = await ask();
      this._problem = null;
    } catch (error) {
      this._problem = asApiError(error);
    }
    if (!this.isDisposed) {
      this.stateChanged.emit();
    }
  }

  private _onNews(_: JobWatcher, news: JobNews): void {
    if (news.kind === 'job') {
      this._onJob(news.job);
    } else if (news.kind === 'progress') {
      this._onProgress(news.event);
    } else {
      this._isLost = news.lost;
    }
    this.stateChanged.emit();
  }

  private _onJob(job: IJob): void {
    const isFullNow = this.job.mode !== 'full' && job.mode === 'full';
    this._attempt = { ...this._attempt, job };
    if (isFullNow && !hasEnded(job)) {
      this._phase = 'preparing';
      this._tail.clear();
      void this._fetchEarly();
    }
  }

  private _onProgress(event: IProgressEvent): void {
    switch (event.kind) {
      case 'preparing':
        // A new try at the job begins: what an earlier one printed is void.
        this._phase = 'preparing';
        this._tail.clear();
        break;
      case 'cell':
        this._phase = 'running';
        this._tail.clear();
        this._setCell(event);
        break;
      case 'output':
        this._tail.add(event.text ?? '');
        break;
      case 'checking':
        this._phase = 'checking';
        this._tail.clear();
        break;
      case 'done':
      case 'failed':
      case 'cancelled':
        break;
    }
  }

  private _setCell(event: IProgressEvent): void {
    const { cell = 0, cells = 0 } = event;
    const job = { ...this.job, cell, cells };
    this._attempt = { ...this._attempt, job };
  }

  private _attempt: IAttempt;
  private _report: IReport | null = null;
  private _problem: ApiError | null = null;
  private _phase: Phase = 'preparing';
  private _isLost = false;
  private _isCancelling = false;
  private _tail = new OutputTail();
  private _watcher: JobWatcher | null = null;
  private _ended = new Signal<this, IAttempt>(this);
}

function asApiError(error: unknown): ApiError {
  return error instanceof ApiError
    ? error
    : new ApiError('unreadable', String(error), 0);
}
