import { VDomModel } from '@jupyterlab/ui-components';

import { ApiError } from '../api/request';
import type { StaffClient } from '../api/staff-client';
import type { IBatch, IJobsTold, IQueueRow, Verdict } from '../api/types';
import type { QueueFacts, QueueFeed } from '../services/queue-feed';

import { AgreementModel } from './agreement';
import type { IQueueFilter } from './queue-filter';
import { fits, isWaiting, UNFILTERED } from './queue-filter';

/** Judgements given together, which can be taken back together. */
export interface IDone {
  /** The people judged, those with one judgement by name. */
  readonly people: readonly string[];
  readonly judgements: readonly number[];
  /** The word, null where there were several. */
  readonly verdict: Verdict | null;
}

/** What there is to be told once. */
export type QueueNotice =
  | { kind: 'judged'; done: IDone }
  | { kind: 'undone'; people: readonly string[]; kept: IBatch['left_out'] }
  | { kind: 'taken'; row: IQueueRow; verdict: Verdict }
  | { kind: 'jobs'; told: IJobsTold; cancelled: boolean }
  | { kind: 'problem'; problem: ApiError };

/** A lab's queue: what is shown of it, where one is in it, and judging from it. */
export class QueueModel extends VDomModel {
  constructor(private readonly _options: QueueModel.IOptions) {
    super();
    _options.feed.changed.connect(this._onFeed, this);
    void _options.feed.follow();
  }

  get lab(): number {
    return this._options.lab;
  }

  /** What holds for the whole queue, null before the first answer. */
  get facts(): QueueFacts | null {
    return this._options.feed.facts;
  }

  get problem(): ApiError | null {
    return this._options.feed.problem;
  }

  get filter(): IQueueFilter {
    return this._filter;
  }

  /** The rows that are shown, in the order of need. */
  get shown(): readonly IQueueRow[] {
    const { feed, me } = this._options;
    this._shown ??= feed.rows.filter(row => fits(row, this._filter, me()));
    return this._shown;
  }

  /** All rows, whatever is shown of them. */
  get rows(): readonly IQueueRow[] {
    return this._options.feed.rows;
  }

  /** How many wait for somebody's word. */
  get waiting(): number {
    return this.rows.filter(isWaiting).length;
  }

  /** The row one is at, null where none is shown. */
  get current(): IQueueRow | null {
    return this.shown.at(this._place) ?? null;
  }

  /** The place of the current row among those shown. */
  get place(): number {
    return this._place;
  }

  /** The selected people who are shown. */
  get selected(): readonly IQueueRow[] {
    return this.shown.filter(row => this._selected.has(row.person));
  }

  /** The agreement with the suggestion that is looked through, null when none is. */
  get agreement(): AgreementModel | null {
    return this._agreement;
  }

  get notice(): QueueNotice | null {
    return this._notice;
  }

  /** Whether the last word given here can still be taken back. */
  get canUndo(): boolean {
    return this._done.length > 0;
  }

  find(person: string): IQueueRow | null {
    return this._options.feed.find(person);
  }

  isSelected(person: string): boolean {
    return this._selected.has(person);
  }

  /** Shows others. */
  setFilter(part: Partial<IQueueFilter>): void {
    const stays = this.current?.person ?? null;
    this._filter = { ...this._filter, ...part };
    this._shown = null;
    this._goBack(stays, 0);
    this.stateChanged.emit();
  }

  /** Goes some rows down, or up; stays at the ends. */
  move(by: number): void {
    this.goTo(this._place + by);
  }

  /** Goes to a place among the rows shown, the nearest there is. */
  goTo(place: number): void {
    this._place = Math.max(0, Math.min(place, this.shown.length - 1));
    this.stateChanged.emit();
  }

  /** Goes to a person's row, if it is shown. */
  goToPerson(person: string): void {
    const place = this.shown.findIndex(row => row.person === person);
    if (place >= 0) {
      this.goTo(place);
    }
  }

  /** Gives the next row to judge after one, or before it, round at the end; null without any. */
  neighbour(
    person: string,
    forward: boolean,
    accept: (row: IQueueRow) => boolean = isWaiting
  ): IQueueRow | null {
    const { shown } = this;
    const at = shown.findIndex(row => row.person === person);
    // What was judged has left the list: its place is where the next one is.
    const from = at >= 0 ? at : this._place - (forward ? 1 : 0);
    const count = shown.length;
    const steps = Array.from({ length: count }, (_, step) => step + 1);
    const found = steps
      .map(step => (from + (forward ? step : -step) + 2 * count) % count)
      .find(place => shown[place].person !== person && accept(shown[place]));
    return found === undefined ? null : shown[found];
  }

  /** Selects a row, or no more. */
  toggle(person: string): void {
    if (!this._selected.delete(person)) {
      this._selected.add(person);
    }
    this.stateChanged.emit();
  }

  /** Selects all rows from the current one to another, and goes there. */
  selectTo(place: number): void {
    const to = Math.max(0, Math.min(place, this.shown.length - 1));
    const [low, high] = [Math.min(this._place, to), Math.max(this._place, to)];
    for (const row of this.shown.slice(low, high + 1)) {
      this._selected.add(row.person);
    }
    this.goTo(to);
  }

  /** Selects all that are shown, or none where they are. */
  selectAll(): void {
    const isAll = this.selected.length === this.shown.length;
    this._selected.clear();
    if (!isAll) {
      this.shown.forEach(row => this._selected.add(row.person));
    }
    this.stateChanged.emit();
  }

  clearSelection(): void {
    this._selected.clear();
    this.stateChanged.emit();
  }

  /**
   * Judges the current row and goes on to the next one at once, without waiting for the server.
   *
   * #### Notes
   * Where a colleague is at it this only says so; the same word once more is given all the same.
   * A row whose word is on its way is not judged twice.
   */
  async judge(verdict: Verdict): Promise<void> {
    const row = this.current;
    if (row === null || this._sending.has(row.person)) {
      return;
    }
    const { client } = this._options;
    const isTaken = row.claim !== null && row.claim.by !== this._options.me();
    const isTold =
      this._notice?.kind === 'taken' && this._notice.row.person === row.person;
    if (isTaken && !isTold) {
      this.tell({ kind: 'taken', row, verdict });
      return;
    }
    this._sending.add(row.person);
    this.move(1);
    await this._try(async () => {
      if (isTaken) {
        await client.claim(this.lab, row.person, true);
      }
      const judged = await client.judge(this.lab, row.person, {
        verdict,
        attempt: row.attempt,
        after: row.judgement?.id ?? null,
        reason: '',
        exercises: verdict === 'resubmit' ? [...row.unanswered] : [],
        until: null,
        remarks: []
      });
      this.noteJudged(judged);
    });
    this._sending.delete(row.person);
  }

  /** Takes the row of a judgement that was given here, so that it can be taken back. */
  noteJudged(row: IQueueRow): void {
    const given = row.judgement;
    if (given !== null) {
      this._noteDone([row], [given.id], given.verdict);
    }
  }

  /** Takes back what was given here last; gives whose it was, the first one's of many. */
  async undo(): Promise<string | null> {
    const done = this._done.at(-1);
    if (done === undefined) {
      return null;
    }
    let person: string | null = null;
    await this._try(async () => {
      const batch = await this._options.client.undoJudgements(
        this.lab,
        done.judgements
      );
      this._done.pop();
      this._options.feed.take(batch.rows);
      person = batch.rows.at(0)?.person ?? null;
      this._goBack(person, this._place);
      this.tell({
        kind: 'undone',
        people: batch.rows.map(row => row.name),
        kept: batch.left_out
      });
    });
    return person;
  }

  /** Begins to agree with the suggestion for all selected: first the list is looked through. */
  async beginAgreement(): Promise<void> {
    const people = this.selected.map(row => row.person);
    await this._try(async () => {
      const preview = await this._options.client.previewAgreement(
        this.lab,
        people
      );
      this._agreement = new AgreementModel(preview);
      this._agreement.stateChanged.connect(this._emit, this);
      this.stateChanged.emit();
    });
  }

  dropAgreement(): void {
    this._agreement?.dispose();
    this._agreement = null;
    this.stateChanged.emit();
  }

  /** Agrees with the suggestion for those left in the list. */
  async agree(): Promise<void> {
    const lines = this._agreement?.chosen ?? [];
    await this._try(async () => {
      const batch = await this._options.client.agree(this.lab, lines);
      this.dropAgreement();
      this._selected.clear();
      this._noteDone(batch.rows, batch.judgements, null);
    });
  }

  /** Grades the selected hand-ins once more, or cancels their jobs. */
  async runJobs(cancel: boolean): Promise<void> {
    const { client } = this._options;
    const people = this.selected.map(row => row.person);
    await this._try(async () => {
      const told = cancel
        ? await client.cancelManyJobs(this.lab, people)
        : await client.gradeManyAgain(this.lab, people, false);
      this.tell({ kind: 'jobs', told, cancelled: cancel });
    });
  }

  tell(notice: QueueNotice | null): void {
    this._notice = notice;
    this.stateChanged.emit();
  }

  override dispose(): void {
    if (this.isDisposed) {
      return;
    }
    this._options.feed.changed.disconnect(this._onFeed, this);
    this._options.feed.dispose();
    this._agreement?.dispose();
    super.dispose();
  }

  private _noteDone(
    rows: readonly IQueueRow[],
    judgements: readonly number[],
    verdict: Verdict | null
  ): void {
    const done = { people: rows.map(row => row.name), judgements, verdict };
    if (judgements.length > 0) {
      this._done.push(done);
    }
    const stays = this.current?.person ?? null;
    this._options.feed.take(rows);
    this._goBack(stays, this._place);
    this.tell({ kind: 'judged', done });
  }

  private async _try(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const problem =
        error instanceof ApiError
          ? error
          : new ApiError('local', String(error), 0);
      this.tell({ kind: 'problem', problem });
    }
  }

  /** Goes to where a person's row is now; to a place where she is not shown any more. */
  private _goBack(person: string | null, otherwise: number): void {
    const place = this.shown.findIndex(row => row.person === person);
    const wanted = place >= 0 ? place : otherwise;
    this._place = Math.max(0, Math.min(wanted, this.shown.length - 1));
  }

  private _onFeed(): void {
    const stays = this._shown?.at(this._place)?.person ?? null;
    this._shown = null;
    this._goBack(stays, this._place);
    this.stateChanged.emit();
  }

  private _emit(): void {
    this.stateChanged.emit();
  }

  private _filter = UNFILTERED;
  private _shown: readonly IQueueRow[] | null = null;
  private _place = 0;
  private readonly _selected = new Set<string>();
  /** Those whose word is on its way. */
  private readonly _sending = new Set<string>();
  private _agreement: AgreementModel | null = null;
  private _notice: QueueNotice | null = null;
  private readonly _done: IDone[] = [];
}

export namespace QueueModel {
  export interface IOptions {
    client: StaffClient;
    feed: QueueFeed;
    lab: number;
    /** Gives the id of the person at the keyboard. */
    me: () => string;
  }
}
