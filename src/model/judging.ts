import { VDomModel } from '@jupyterlab/ui-components';
import type { ISignal } from '@lumino/signaling';
import { Signal } from '@lumino/signaling';

import { ApiError } from '../api/request';
import type { StaffClient } from '../api/staff-client';
import type {
  IClaim,
  IJudgementDraft,
  IJudgingDesk,
  IQueueRow,
  IRemark,
  IRemarkBank,
  Verdict
} from '../api/types';

/** How long after the last change a draft is kept by itself. */
const SAVE_MS = 800;

/** How often a claim, which holds for two minutes, is said anew. */
const CLAIM_MS = 60_000;

/** Where the draft is: on the server, being sent, changed since, or refused. */
export type DraftState = 'saved' | 'saving' | 'changed' | 'refused';

/** What of a draft is written by hand. */
export type DraftPart = Partial<Omit<IJudgementDraft, 'version'>>;

/** One hand-in being judged: what is known of it, the draft, which keeps itself, the word. */
export class JudgingModel extends VDomModel {
  constructor(private readonly _options: JudgingModel.IOptions) {
    super();
  }

  get lab(): number {
    return this._options.lab;
  }

  get person(): string {
    return this._options.person;
  }

  /** What the server said last, null before its first answer. */
  get known(): IJudgingDesk | null {
    return this._known;
  }

  /** The draft as it is on the screen. */
  get draft(): IJudgementDraft {
    return this._draft;
  }

  get state(): DraftState {
    return this._state;
  }

  /** Why the last request was refused or unanswered. */
  get problem(): ApiError | null {
    return this._problem;
  }

  /** The colleague who is at it, null where nobody else is. */
  get colleague(): IClaim | null {
    return this._colleague;
  }

  /** The comments to choose from, null until they are fetched. */
  get bank(): IRemarkBank | null {
    return this._bank;
  }

  /** Whether the comments to choose from are in view. */
  get isBankOpen(): boolean {
    return this._isBankOpen;
  }

  /** Whether the word was said and can be taken back. */
  get isJudged(): boolean {
    return this._known?.row.judged ?? false;
  }

  /** Emitted with the student's row when a word was given or taken back here. */
  get judged(): ISignal<this, IQueueRow> {
    return this._judged;
  }

  /** Emitted when what there is to judge was fetched. */
  get loaded(): ISignal<this, IJudgingDesk> {
    return this._loaded;
  }

  /** Fetches what there is to judge; what is written here and not kept yet stays. */
  async load(): Promise<void> {
    await this.save();
    await this._ask(async () => {
      const { client } = this._options;
      const known = await client.getJudgingDesk(this.lab, this.person);
      if (this.isDisposed) {
        return;
      }
      this._known = known;
      this._takeDraft(known.draft);
      this._colleague =
        known.claim?.by === this._options.me() ? null : known.claim;
      this._loaded.emit(known);
    });
  }

  /** Shows the comments to choose from, fetched anew, or no more. */
  openBank(isOpen: boolean): void {
    this._isBankOpen = isOpen;
    this._tell();
    if (isOpen) {
      void this._ask(async () => {
        this._bank = await this._options.client.listRemarks(this.lab);
      });
    }
  }

  /** Puts what is written into the bank, for the whole lab. */
  async keepRemark(text: string, exercises: readonly string[]): Promise<void> {
    await this._ask(async () => {
      const { client } = this._options;
      this._bank = await client.addRemark(this.lab, text, exercises);
    });
  }

  /** Drops a comment of the bank. */
  async dropRemark(id: string): Promise<void> {
    await this._ask(async () => {
      this._bank = await this._options.client.dropRemark(this.lab, id);
    });
  }

  /**
   * Says that one is at it, now and as long as this model lives.
   *
   * @param over - Takes it over from a colleague.
   */
  async claim(over = false): Promise<void> {
    window.clearInterval(this._claiming);
    this._claiming = window.setInterval(() => {
      void this._claim(false);
    }, CLAIM_MS);
    await this._claim(over);
  }

  /** Writes a part of the draft. */
  write(part: DraftPart): void {
    this._draft = { ...this._draft, ...part };
    this._state = 'changed';
    window.clearTimeout(this._timer);
    this._timer = window.setTimeout(() => {
      void this.save();
    }, SAVE_MS);
    this.stateChanged.emit();
  }

  /** Chooses a word; with "resubmit" what failed is to be mended, unless that was chosen already. */
  choose(verdict: Verdict): void {
    const { known } = this;
    const isFirst =
      this._draft.verdict === null && this._draft.exercises.length === 0;
    const exercises =
      verdict === 'resubmit' && isFirst && known !== null
        ? listToMend(known)
        : this._draft.exercises;
    this.write({ verdict, exercises });
  }

  /** Writes a comment of the bank into the reason, with the exercises it is about. */
  addRemark(
    remark: Pick<IRemark, 'text' | 'exercises'> & { id?: string }
  ): void {
    const { reason, exercises, remarks } = this._draft;
    const text = reason.trim() === '' ? '' : `${reason.trimEnd()}\n`;
    const named = remark.exercises.filter(id => !exercises.includes(id));
    this.write({
      reason: text + remark.text,
      exercises: [...exercises, ...named],
      remarks:
        remark.id === undefined || remarks.includes(remark.id)
          ? remarks
          : [...remarks, remark.id]
    });
  }

  /** Keeps what is not kept yet. */
  async save(): Promise<void> {
    window.clearTimeout(this._timer);
    if (this._state !== 'changed') {
      return;
    }
    this._state = 'saving';
    const sent = this._draft;
    await this._ask(async () => {
      const { client } = this._options;
      const saved = await client.saveDraft(this.lab, this.person, sent);
      this._state = this._draft === sent ? 'saved' : 'changed';
      this._draft = { ...this._draft, version: saved.version };
    });
  }

  /** Gives a word, the draft's unless named; gives whether it was taken. */
  async judge(verdict: Verdict | null = null): Promise<boolean> {
    const word = verdict ?? this._draft.verdict;
    const { known } = this;
    if (known === null || word === null || this._isSending) {
      return false;
    }
    window.clearTimeout(this._timer);
    this._isSending = true;
    const { reason, remarks } = this._draft;
    const isResubmit = word === 'resubmit';
    const isTaken = await this._ask(async () => {
      const row = await this._options.client.judge(this.lab, this.person, {
        verdict: word,
        attempt: known.row.attempt,
        after: known.after,
        reason,
        exercises: isResubmit ? this._draft.exercises : [],
        until: isResubmit ? this._draft.until : null,
        remarks
      });
      this._state = 'saved';
      this._judged.emit(row);
    });
    this._isSending = false;
    await (isTaken && !this.isDisposed ? this.load() : Promise.resolve());
    return isTaken;
  }

  /** Takes the last word back. */
  async undo(): Promise<void> {
    const after = this._known?.after ?? null;
    if (after === null) {
      return;
    }
    const isTaken = await this._ask(async () => {
      const { client } = this._options;
      const row = await client.undoJudgement(this.lab, this.person, after);
      this._judged.emit(row);
    });
    await (isTaken ? this.load() : Promise.resolve());
  }

  override dispose(): void {
    if (this.isDisposed) {
      return;
    }
    window.clearTimeout(this._timer);
    window.clearInterval(this._claiming);
    // What was written a moment ago is kept, also when one has gone on already.
    void this.save();
    if (this._claiming !== undefined && this._colleague === null) {
      this._options.client.release(this.lab, this.person).catch(() => {
        // It runs out by itself.
      });
    }
    super.dispose();
    Signal.clearData(this);
  }

  private _takeDraft(draft: IJudgementDraft): void {
    if (this._state === 'saved') {
      this._draft = draft;
    } else {
      this._draft = { ...this._draft, version: draft.version };
    }
  }

  private async _claim(over: boolean): Promise<void> {
    const { client } = this._options;
    try {
      await client.claim(this.lab, this.person, over);
      this._colleague = null;
    } catch (error) {
      if (error instanceof ApiError && error.status === 409) {
        const known = await client
          .getJudgingDesk(this.lab, this.person)
          .catch(() => null);
        this._colleague = known?.claim ?? null;
      }
    }
    this._tell();
  }

  private async _ask(request: () => Promise<void>): Promise<boolean> {
    this._tell();
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
    this._tell();
    return this._problem === null;
  }

  private _tell(): void {
    if (!this.isDisposed) {
      this.stateChanged.emit();
    }
  }

  private _known: IJudgingDesk | null = null;
  private _draft: IJudgementDraft = EMPTY;
  private _state: DraftState = 'saved';
  private _problem: ApiError | null = null;
  private _colleague: IClaim | null = null;
  private _bank: IRemarkBank | null = null;
  private _isBankOpen = false;
  private _isSending = false;
  private _timer: number | undefined;
  private _claiming: number | undefined;
  private _judged = new Signal<this, IQueueRow>(this);
  private _loaded = new Signal<this, IJudgingDesk>(this);
}

export namespace JudgingModel {
  export interface IOptions {
    client: StaffClient;
    lab: number;
    person: string;
    /** Gives the id of the one at the keyboard. */
    me: () => string;
  }
}

/** Gives the ids of the required exercises that are not answered or that a required check fails. */
export function listToMend({ row, report }: IJudgingDesk): string[] {
  const unanswered = row.unanswered;
  const failing = (report?.exercises ?? [])
    .filter(({ id }) => isAgainst(report?.checks ?? [], id))
    .map(({ id }) => id);
  return [...new Set([...unanswered, ...failing])];
}

function isAgainst(
  checks: NonNullable<IJudgingDesk['report']>['checks'],
  exercise: string
): boolean {
  return checks.some(
    check =>
      check.required && check.outcome === 'fail' && check.exercise === exercise
  );
}

const EMPTY: IJudgementDraft = {
  version: 0,
  verdict: null,
  reason: '',
  exercises: [],
  until: null,
  remarks: []
};
