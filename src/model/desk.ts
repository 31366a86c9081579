import type { INotebookContent } from '@jupyterlab/nbformat';
import type { TranslationBundle } from '@jupyterlab/translation';
import type { IDisposable } from '@lumino/disposable';
import type { ISignal } from '@lumino/signaling';
import { Signal } from '@lumino/signaling';

import type { CourseClient } from '../api/client';
import { ApiError } from '../api/request';
import type { IAnswers, IDesk, ILack, IReviewTask } from '../api/types';

import { areSame } from './answers';
import type { Drafts, IDraft, IUnsaved } from './drafts';
import { readConflict } from './drafts';
import { findFirst, findNext } from './reviews';
import { ScreenModel } from './screen';

/** How long after the last change a draft is saved by itself. */
const SAVE_MS = 1200;

/** Where the draft is: on the server, being sent, changed since, or refused. */
export type DraftState = 'saved' | 'saving' | 'changed' | 'refused';

/** A review being written: the report, the rubric, the draft, which saves itself, handing in. */
export class DeskModel extends ScreenModel implements IDraft {
  constructor(private readonly _options: DeskModel.IOptions) {
    super();
    this._counted = _options.drafts.add(this);
  }

  get id(): string {
    return this._options.review;
  }

  get args(): { review: string } {
    return { review: this.id };
  }

  /** What the server said last, null before its first answer. */
  get known(): IDesk | null {
    return this._known;
  }

  /** The anonymous copy, null before it is there. */
  get notebook(): INotebookContent | null {
    return this._notebook;
  }

  /** Why there is no copy to be seen. */
  get notebookProblem(): ApiError | null {
    return this._notebookProblem;
  }

  /** Whether it is of a lab's example, to be compared with the teacher's review. */
  get isPractice(): boolean {
    return this._known?.task.kind === 'practice';
  }

  /** The practice review that comes before this one, null where none does. */
  get practiceFirst(): IReviewTask | null {
    return this.isPractice ? null : findFirst(this._around);
  }

  /** Whether it can be written now. */
  get isWritable(): boolean {
    const isOpen = this._known?.task.open === true;
    return isOpen && this._conflict === null && this.practiceFirst === null;
  }

  /** Whether one may still say that the report cannot be reviewed. */
  get isFlaggable(): boolean {
    const task = this._known?.task;
    return task?.open === true && task.state !== 'done' && !this.isPractice;
  }

  /** Why one has fewer to review in this lab than the plan has, empty where one has as many. */
  get few(): string {
    return this._few;
  }

  /** The review of the same lab that one goes on to, null where none is to be done. */
  get next(): IReviewTask | null {
    return findNext(this._around, this.id);
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

  get isUnsaved(): boolean {
    return this._state !== 'saved';
  }

  /** When the draft was saved last, null before it ever was. */
  get savedAt(): string | null {
    return this._savedAt;
  }

  /** Why the last request was refused or unanswered. */
  get problem(): ApiError | null {
    return this._problem;
  }

  /** What another tab or window has saved meanwhile, null when none has. */
  get conflict(): IUnsaved | null {
    return this._conflict;
  }

  /** Whether handing in was tried: only then is what is lacking said beside each question. */
  get isTried(): boolean {
    return this._isTried;
  }

  /** Emitted with the index of a cell of the report that is to be shown. */
  get cellWanted(): ISignal<this, number> {
    return this._cellWanted;
  }

  sayTitle(trans: TranslationBundle): string {
    if (this._known === null) {
      return trans.__('Review');
    }
    const { lab, number } = this._known.task;
    return this.isPractice
      ? trans.__('Lab %1: practice review', lab)
      : trans.__('Lab %1: report %2', lab, number);
  }

  take(): void {
    void this.load();
  }

  /** Fetches the desk and the report; what was written and not saved is taken up again. */
  async load(): Promise<void> {
    await this.save();
    const isThere = await this._ask(async () => {
      this._takeDesk(await this._options.client.getReview(this.id));
    });
    void this._lookAround();
    if (isThere && this._notebook === null) {
      await this._loadNotebook();
    }
  }

  /** Looks again where a TA, or the service, was waited for. */
  async lookAgain(): Promise<void> {
    if (this._state === 'refused' && this._problem?.away === true) {
      this._state = 'changed';
      await this.save();
    }
    if (this._known?.task.held === true || this._notebookProblem?.away) {
      await this.load();
    } else if (this.practiceFirst !== null) {
      await this._lookAround();
    }
  }

  /** Takes over what the form has now. */
  change(answers: IAnswers): void {
    if (areSame(answers, this._answers)) {
      return;
    }
    this._answers = answers;
    this._state = 'changed';
    window.clearTimeout(this._timer);
    this._timer = window.setTimeout(() => {
      void this.save();
    }, SAVE_MS);
    this._tell();
  }

  /** Saves what is not saved yet; waits for what is being sent already. */
  async save(): Promise<void> {
    window.clearTimeout(this._timer);
    await this._sending;
    if (this._state === 'changed' && this._conflict === null) {
      this._sending = this._send();
      await this._sending;
    }
  }

  /** Ends a conflict with another tab: by what is written here, or by what is kept there. */
  async settle(which: 'here' | 'there'): Promise<void> {
    const there = this._conflict;
    if (there === null) {
      return;
    }
    this._conflict = null;
    this._problem = null;
    this._version = there.version;
    this._state = 'changed';
    if (which === 'there') {
      this._answers = there.answers;
      this._state = 'saved';
      await this.load();
    }
    await this.save();
  }

  /** Hands the review in; gives whether it was taken. */
  async handIn(): Promise<boolean> {
    await this.save();
    this._isTried = true;
    if (this._state !== 'saved' || this._lacks.length > 0) {
      this._tell();
      return false;
    }
    const isTaken = await this._ask(async () => {
      const { client } = this._options;
      await client.handInReview(this.id, this._version, this._answers);
    });
    if (isTaken) {
      await this.load();
      this._options.onTask();
    }
    return isTaken;
  }

  /** Says why the report cannot be reviewed; gives whether that was taken. */
  async flag(reason: string): Promise<boolean> {
    const isTaken = await this._ask(async () => {
      await this._options.client.flagReport(this.id, reason);
    });
    if (isTaken) {
      this._state = 'saved';
      await this.load();
      this._options.onTask();
    }
    return isTaken;
  }

  /** Writes a copy of the report among one's own files and opens it. */
  async openCopy(): Promise<void> {
    const { known } = this;
    if (known !== null) {
      await this._ask(() => this._options.openCopy(known.task));
    }
  }

  showCell(cell: number): void {
    this._cellWanted.emit(cell);
  }

  override dispose(): void {
    if (this.isDisposed) {
      return;
    }
    window.clearTimeout(this._timer);
    if (this.isUnsaved) {
      this._leave();
    }
    super.dispose();
    this._counted.dispose();
  }

  /** Fetches the reviews beside this one; keeps what was known where there is no answer. */
  private async _lookAround(): Promise<void> {
    const lab = this._known?.task.lab;
    if (lab === undefined) {
      return;
    }
    const { client } = this._options;
    const [tasks, detail] = await Promise.all([
      client.listReviews().catch(() => null),
      client.getLab(lab).catch(() => null)
    ]);
    this._around = tasks?.filter(task => task.lab === lab) ?? this._around;
    this._few = detail?.few_to_review ?? this._few;
    this._tell();
  }

  private _takeDesk(desk: IDesk): void {
    const left = this._options.drafts.takeUp(this.id);
    this._known = desk;
    this._lacks = desk.lacks;
    if (this.isUnsaved) {
      return; // what is written here is newer, or in conflict
    }
    this._answers = desk.answers;
    this._version = desk.version;
    this._savedAt = desk.saved;
    if (left !== null && !areSame(left.answers, desk.answers)) {
      this._version = left.version;
      this.change(left.answers);
    }
  }

  private async _loadNotebook(): Promise<void> {
    try {
      const blob = await this._options.client.getReviewNotebook(this.id);
      this._notebook = JSON.parse(await blob.text()) as INotebookContent;
      this._notebookProblem = null;
    } catch (error) {
      this._notebookProblem = asApiError(error);
    }
    this._tell();
  }

  private async _send(): Promise<void> {
    this._state = 'saving';
    const sent = this._answers;
    await this._ask(async () => {
      const { client } = this._options;
      const saved = await client.saveReview(this.id, this._version, sent);
      this._version = saved.version;
      this._lacks = saved.lacks;
      this._savedAt = saved.at;
      this._state = this._answers === sent ? 'saved' : 'changed';
    });
  }

  /** Keeps what is not saved for when the desk is opened again, unless it can be saved now. */
  private _leave(): void {
    const { client, drafts } = this._options;
    const left = { version: this._version, answers: this._answers };
    drafts.leave(this.id, left);
    if (this._conflict === null) {
      void this._sending
        .then(() => client.saveReview(this.id, this._version, left.answers))
        .then(() => drafts.takeUp(this.id))
        .catch(() => null); // it stays kept
    }
  }

  private async _ask(request: () => Promise<void>): Promise<boolean> {
    this._tell();
    try {
      await request();
      this._problem = null;
    } catch (error) {
      this._problem = asApiError(error);
      this._conflict ??= readConflict(this._problem);
      this._state = this._state === 'saving' ? 'refused' : this._state;
    }
    this._tell();
    return this._problem === null;
  }

  private _tell(): void {
    this._options.drafts.tell();
    if (!this.isDisposed) {
      this.stateChanged.emit();
    }
  }

  private readonly _counted: IDisposable;
  private _known: IDesk | null = null;
  private _around: readonly IReviewTask[] = [];
  private _few = '';
  private _notebook: INotebookContent | null = null;
  private _notebookProblem: ApiError | null = null;
  private _answers: IAnswers = { criteria: {}, overall: '' };
  private _version = 0;
  private _lacks: readonly ILack[] = [];
  private _state: DraftState = 'saved';
  private _savedAt: string | null = null;
  private _problem: ApiError | null = null;
  private _conflict: IUnsaved | null = null;
  private _isTried = false;
  private _timer: number | undefined;
  private _sending: Promise<void> = Promise.resolve();
  private _cellWanted = new Signal<this, number>(this);
}

export namespace DeskModel {
  export interface IOptions {
    client: CourseClient;
    /** The review's id. */
    review: string;
    drafts: Drafts;
    /** Opens a copy of the report among one's own files. */
    openCopy: (task: IReviewTask) => Promise<void>;
    /** Called when a review was handed in or flagged: the list of tasks is another. */
    onTask: () => void;
  }
}

function asApiError(error: unknown): ApiError {
  return error instanceof ApiError
    ? error
    : new ApiError('unreadable', String(error), 0);
}
