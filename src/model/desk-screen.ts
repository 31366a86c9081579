import type { INotebookContent } from '@jupyterlab/nbformat';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { CourseClient } from '../api/client';
import { ApiError } from '../api/request';
import type { StaffClient } from '../api/staff-client';
import type {
  Against,
  IChanges,
  IJudgingDesk,
  IQueueRow,
  Verdict
} from '../api/types';

import type { JudgingModel } from './judging';
import type { QueueModel } from './queue';
import { isWaiting } from './queue-filter';
import type { QueueShelf } from './queue-shelf';
import type { ScreenArgs } from './screen';
import { ScreenModel } from './screen';

/** Which view of the notebook is in front. */
export type DeskTab = 'executed' | Against;

/** What a view of the notebook shows, or why it cannot. */
export type Fetched<T> =
  | { state: 'none' | 'loading' }
  | { state: 'there'; value: T }
  | { state: 'failed'; problem: ApiError };

const NONE = { state: 'none' } as const;

/** The desk: one hand-in after the other of a lab, each with its notebook. */
export class DeskScreen extends ScreenModel {
  constructor(
    private readonly _options: DeskScreen.IOptions,
    args: ScreenArgs
  ) {
    super();
    this.queue = _options.shelf.borrow(_options.lab);
    this.queue.stateChanged.connect(this._emit, this);
    this._judging = this._begin(String(args.person ?? ''));
    this._wantedCell = takeCell(args);
  }

  /** The queue from which the next one is taken. */
  readonly queue: QueueModel;

  get args(): ScreenArgs {
    return { lab: this._options.lab, person: this._judging.person };
  }

  /** The hand-in that is judged. */
  get judging(): JudgingModel {
    return this._judging;
  }

  get tab(): DeskTab {
    return this._tab;
  }

  /** The notebook with the run's outputs, else as it was received. */
  get notebook(): Fetched<INotebookContent> {
    return this._notebook;
  }

  /** Whether the notebook has the outputs of a run. */
  get isExecuted(): boolean {
    return this._judging.known?.report?.has_executed ?? false;
  }

  /** What changed against the hand-out, against the last attempt. */
  get changes(): Readonly<Record<Against, Fetched<IChanges>>> {
    return this._changes;
  }

  /** The cell that is to be brought into view, null for none; it is to be taken once. */
  takeWantedCell(): number | null {
    const cell = this._wantedCell;
    this._wantedCell = null;
    return cell;
  }

  sayTitle(trans: TranslationBundle): string {
    const name = this._judging.known?.row.name ?? this._judging.person;
    return trans.__('Lab %1: %2', this._options.lab, name);
  }

  take(args: ScreenArgs): void {
    const person = String(args.person ?? '');
    if (person !== this._judging.person) {
      this.goTo(person);
    }
    this.showCell(takeCell(args));
  }

  /** Shows another view of the notebook. */
  showTab(tab: DeskTab): void {
    this._tab = tab;
    if (tab !== 'executed') {
      void this._fetchChanges(tab);
    }
    this.stateChanged.emit();
  }

  /** Brings a cell of the executed notebook into view. */
  showCell(cell: number | null): void {
    if (cell !== null) {
      this._tab = 'executed';
      this._wantedCell = cell;
      this.stateChanged.emit();
    }
  }

  /** Whether cells that do not differ are shown, too. */
  get showsAll(): boolean {
    return this._showsAll;
  }

  showAll(showsAll: boolean): void {
    this._showsAll = showsAll;
    this.stateChanged.emit();
  }

  /** Whether all keys are in view. */
  get isHelp(): boolean {
    return this._isHelp;
  }

  toggleHelp(): void {
    this._isHelp = !this._isHelp;
    this.stateChanged.emit();
  }

  /** Whether the keyboard is to go to the reason as soon as it can. */
  get isCommentWanted(): boolean {
    return this._isCommentWanted;
  }

  wantComment(isWanted: boolean): void {
    this._isCommentWanted = isWanted;
    if (isWanted) {
      this.stateChanged.emit();
    }
  }

  /** Gives what happened to the hand-in since it was fetched: null where nothing did. */
  findNews(): 'attempt' | 'word' | null {
    const { known, person } = this._judging;
    const row = this.queue.find(person);
    if (known === null || row === null) {
      return null;
    }
    if (row.attempt !== known.row.attempt) {
      return 'attempt';
    }
    return (row.judgement?.id ?? null) === known.after ? null : 'word';
  }

  /** Gives the names of the colleagues who are at a hand-in of this lab. */
  listColleagues(): string[] {
    const names = this.queue.rows.flatMap(({ claim }) =>
      claim === null || claim.by === this._options.me() ? [] : [claim.by_name]
    );
    return [...new Set(names)];
  }

  /** Passes at once; another word is chosen, and waits for its reason. */
  say(verdict: Verdict): void {
    if (verdict === 'pass') {
      void this._judging.judge('pass');
    } else {
      this._judging.choose(verdict);
      this.wantComment(true);
    }
  }

  /** Takes the word back: of this hand-in, else the one given here last, which is shown again. */
  async undo(): Promise<void> {
    if (this._judging.isJudged) {
      await this._judging.undo();
      return;
    }
    const person = await this.queue.undo();
    if (person !== null) {
      this.goTo(person);
    }
  }

  /** Goes to another person's hand-in. */
  goTo(person: string): void {
    this._end();
    this._judging = this._begin(person);
    this.queue.goToPerson(person);
    this.stateChanged.emit();
  }

  /** Goes to the next hand-in that waits, or the previous one; gives whether there is one. */
  step(forward: boolean): boolean {
    const next = this.queue.neighbour(
      this._judging.person,
      forward,
      row => isWaiting(row) && !this._isElsewhere(row)
    );
    if (next !== null) {
      this.goTo(next.person);
    }
    return next !== null;
  }

  /** Goes to the next hand-in that waits, at the exercise that is in view here. */
  stepSameExercise(exercise: string | null): boolean {
    this._exercise = exercise;
    return this.step(true);
  }

  /** Gives a word; gives whether it was taken. */
  give(): Promise<boolean> {
    return this._judging.judge();
  }

  override dispose(): void {
    if (this.isDisposed) {
      return;
    }
    this._end();
    this.queue.stateChanged.disconnect(this._emit, this);
    this._options.shelf.giveBack(this.queue);
    super.dispose();
  }

  private _begin(person: string): JudgingModel {
    const judging = this._options.judge(person);
    judging.stateChanged.connect(this._emit, this);
    judging.loaded.connect(this._onLoaded, this);
    judging.judged.connect(this._onJudged, this);
    this._attempt = null;
    this._notebook = { state: 'loading' };
    this._changes = { handout: NONE, previous: NONE };
    void judging.load();
    void judging.claim();
    return judging;
  }

  private _end(): void {
    this._judging.dispose();
  }

  private _isElsewhere(row: IQueueRow): boolean {
    return row.claim !== null && row.claim.by !== this._options.me();
  }

  private _onLoaded(_: JudgingModel, { row, report }: IJudgingDesk): void {
    const cell = report?.exercises.find(
      ({ id }) => id === this._exercise
    )?.cell;
    this._wantedCell = cell ?? this._wantedCell;
    this._exercise = null;
    if (row.attempt !== this._attempt) {
      if (this._attempt !== null) {
        // Handed in again while one looked at it: what changed is what one wants to see.
        this._tab = 'previous';
      }
      this._attempt = row.attempt;
      this._changes = { handout: NONE, previous: NONE };
      void this._fetchNotebook(row.attempt, this.isExecuted);
      // What differs from the hand-out is marked in the executed notebook, too.
      void this._fetchChanges('handout');
      if (this._tab === 'previous') {
        void this._fetchChanges('previous');
      }
    }
  }

  private _onJudged(_: JudgingModel, row: IQueueRow): void {
    this.queue.noteJudged(row);
  }

  private async _fetchNotebook(
    attempt: string | null,
    isExecuted: boolean
  ): Promise<void> {
    if (attempt === null) {
      this._notebook = NONE;
      return;
    }
    const which = isExecuted ? 'executed' : 'received';
    const fetched = await fetchAll(async () => {
      const blob = await this._options.course.getNotebook(attempt, which);
      return JSON.parse(await blob.text()) as INotebookContent;
    });
    if (attempt === this._attempt && !this.isDisposed) {
      this._notebook = fetched;
      this.stateChanged.emit();
    }
  }

  private async _fetchChanges(against: Against): Promise<void> {
    const attempt = this._attempt;
    if (attempt === null || this._changes[against].state !== 'none') {
      return;
    }
    this._changes = { ...this._changes, [against]: { state: 'loading' } };
    const fetched = await fetchAll(() =>
      this._options.client.getChanges(attempt, against)
    );
    if (attempt === this._attempt && !this.isDisposed) {
      this._changes = { ...this._changes, [against]: fetched };
      this.stateChanged.emit();
    }
  }

  private _emit(): void {
    if (!this.isDisposed) {
      this.stateChanged.emit();
    }
  }

  private _judging: JudgingModel;
  private _tab: DeskTab = 'executed';
  private _attempt: string | null = null;
  private _notebook: Fetched<INotebookContent> = NONE;
  private _changes: Readonly<Record<Against, Fetched<IChanges>>> = {
    handout: NONE,
    previous: NONE
  };
  private _showsAll = false;
  private _isHelp = false;
  private _isCommentWanted = false;
  private _wantedCell: number | null = null;
  /** The exercise that the next hand-in is to be opened at. */
  private _exercise: string | null = null;
}

export namespace DeskScreen {
  export interface IOptions {
    client: StaffClient;
    course: CourseClient;
    shelf: QueueShelf;
    lab: number;
    /** Gives the id of the person at the keyboard. */
    me: () => string;
    /** Makes the model that judges a person's hand-in. */
    judge: (person: string) => JudgingModel;
  }
}

function takeCell(args: ScreenArgs): number | null {
  return typeof args.cell === 'number' ? args.cell : null;
}

async function fetchAll<T>(fetch: () => Promise<T>): Promise<Fetched<T>> {
  try {
    return { state: 'there', value: await fetch() };
  } catch (error) {
    const problem =
      error instanceof ApiError
        ? error
        : new ApiError('unreadable', String(error), 0);
    return { state: 'failed', problem };
  }
}
