import { VDomModel } from '@jupyterlab/ui-components';

import type { CourseClient } from '../api/client';
import { ApiError } from '../api/request';
import type { IAnswers, IDesk, ILack } from '../api/types';

/** How long after the last change a draft is saved by itself. */
const SAVE_MS = 1200;

/** Where the draft is: on the server, being sent, changed since, or refused. */
export type DraftState = 'saved' | 'saving' | 'changed' | 'refused';

/** A review being written: the rubric, the draft, which saves itself, and handing in. */
export class DeskModel extends VDomModel {
  constructor(
    private readonly _client: CourseClient,
    readonly id: string
  ) {
    super();
  }

  /** The path of the copy of the report among one's own files, null before it was opened. */
  copy: string | null = null;

  /** What the server said last, null before its first answer. */
  get known(): IDesk | null {
    return this._known;
  }

  /** The draft as it is on the screen. */
  get answers(): IAnswers {
    return this._answers;
  }

  get lacks(): readonly ILack[] {
    return this._lacks;
  }

  get state(): DraftState {
    return this._state;
  }

  /** Why the last request was refused or unanswered. */
  get problem(): ApiError | null {
    return this._problem;
  }

  /** Whether handing in was tried: only then is what is lacking said beside each question. */
  get isTried(): boolean {
    return this._isTried;
  }

  /** Fetches the desk; a draft on the screen gives way to the server's. */
  async load(): Promise<void> {
    await this._ask(async () => {
      const desk = await this._client.getReview(this.id);
      this._known = desk;
      this._answers = desk.answers;
      this._version = desk.version;
      this._lacks = desk.lacks;
      this._state = 'saved';
    });
  }

  /** Chooses a level or writes a comment of a criterion. */
  answer(
    criterion: string,
    part: Partial<{ level: string; comment: string }>
  ): void {
    const before = this._answers.criteria[criterion] ?? EMPTY;
    const criteria = {
      ...this._answers.criteria,
      [criterion]: { ...before, ...part }
    };
    this._change({ ...this._answers, criteria });
  }

  /** Writes the comment at the end. */
  conclude(overall: string): void {
    this._change({ ...this._answers, overall });
  }

  /** Saves what is not saved yet. */
  async save(): Promise<void> {
    window.clearTimeout(this._timer);
    if (this._state !== 'changed') {
      return;
    }
    this._state = 'saving';
    const sent = this._answers;
    await this._ask(async () => {
      const saved = await this._client.saveReview(this.id, this._version, sent);
      this._version = saved.version;
      this._lacks = saved.lacks;
      this._state = this._answers === sent ? 'saved' : 'changed';
    });
  }

  /** Hands the review in; gives whether it was taken. */
  async handIn(): Promise<boolean> {
    await this.save();
    this._isTried = true;
    const isTaken = await this._ask(async () => {
      await this._client.handInReview(this.id, this._version, this._answers);
    });
    await (isTaken ? this.load() : Promise.resolve());
    return isTaken;
  }

  /** Says why the report cannot be reviewed; gives whether that was taken. */
  flag(reason: string): Promise<boolean> {
    return this._ask(async () => {
      await this._client.flagReport(this.id, reason);
      this._state = 'saved';
    });
  }

  override dispose(): void {
    window.clearTimeout(this._timer);
    super.dispose();
  }

  private _change(answers: IAnswers): void {
    this._answers = answers;
    this._state = 'changed';
    window.clearTimeout(this._timer);
    this._timer = window.setTimeout(() => {
      void this.save();
    }, SAVE_MS);
    this.stateChanged.emit();
  }

  private async _ask(request: () => Promise<void>): Promise<boolean> {
    this.stateChanged.emit();
    try {
      await request();
      this._problem = null;
    } catch (error) {
      this._problem =
        error instanceof ApiError
          ? error
          : new ApiError('unreadable', String(error), 0);
      this._state = this._state === 'saving' ? 'refused' : this._state;
    }
    if (!this.isDisposed) {
      this.stateChanged.emit();
    }
    return this._problem === null;
  }

  private _known: IDesk | null = null;
  private _answers: IAnswers = { criteria: {}, overall: '' };
  private _version = 0;
  private _lacks: readonly ILack[] = [];
  private _state: DraftState = 'saved';
  private _problem: ApiError | null = null;
  private _isTried = false;
  private _timer: number | undefined;
}

const EMPTY = { level: '', comment: '' };
