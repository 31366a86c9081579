import type { RubricClient } from '../../api/rubric-client';
import type { IRubricFault, IRubricPage } from '../../api/rubric-types';
import type { IRubric } from '../../api/types';
import { AskingModel } from '../asking';
import type { IDraft } from '../drafts';
import type { IAsked } from '../filled-in';

import type { RubricShelf } from './shelf';
import type { IWritten } from './written';
import { countParts, isSame, nameNew, toRubric } from './written';

/** How long after the last change the service is asked what it thinks. */
const CHECK_MS = 500;

/** A lab's rubric as a teacher changes it: checked while she writes, kept when she says so. */
export class EditorModel extends AskingModel implements IDraft {
  constructor(private readonly _options: EditorModel.IOptions) {
    super();
  }

  get lab(): number {
    return this._options.lab;
  }

  /** What the service has, null before its first answer. */
  get page(): IRubricPage | null {
    return this._page;
  }

  /** The rubric as it is written. */
  get written(): IWritten {
    return this._written;
  }

  /** What the service finds wrong with it; empty until it has answered. */
  get faults(): readonly IRubricFault[] {
    return this._faults;
  }

  /** How many places are to be mended before it can be kept, as far as is known. */
  get wrong(): number {
    return this._unfit > 0 ? this._unfit : this._faults.length;
  }

  /** What reviewers would fill in: by the last version that had no faults. */
  get asked(): IAsked | null {
    return this._asked;
  }

  /** Whether what reviewers would fill in is what is written. */
  get isAskedNow(): boolean {
    return this._isAskedNow;
  }

  get isUnsaved(): boolean {
    return this._page !== null && !isSame(this._written, this._page.rubric);
  }

  /** Whether keeping it was tried: only then empty fields are complained about. */
  get isTried(): boolean {
    return this._isTried;
  }

  /** Whether it was kept just now, and nothing was changed since. */
  get isDone(): boolean {
    return this._isDone && !this.isUnsaved;
  }

  /** Whether a question or level was taken out by the last change, which can be undone. */
  get canUndo(): boolean {
    return this._before !== null;
  }

  /** Whether somebody else has changed the rubric meanwhile. */
  get isOvertaken(): boolean {
    return this.problem?.status === 409;
  }

  /** Fetches the rubric; what was written and not kept is taken up again. */
  async load(): Promise<void> {
    await this.ask(async () => {
      const page = await this._options.client.getRubric(this.lab);
      if (!this.isUnsaved) {
        this._take(page);
      }
      const left = this._options.shelf.takeUp(this._whose);
      if (left !== null) {
        this._version = left.version;
        this.change(left.written, 0);
      }
    });
  }

  /**
   * Takes over what the form has now.
   *
   * @param unfit - In how many places it does not fit the form's schema.
   */
  change(written: IWritten, unfit: number): void {
    const named = nameNew(written, this._rubric);
    this._before =
      countParts(named) < countParts(this._written) ? this._written : null;
    this._written = named;
    this._unfit = unfit;
    this._isDone = false;
    this._isAskedNow = false;
    window.clearTimeout(this._timer);
    this._timer = window.setTimeout(() => {
      void this.check();
    }, CHECK_MS);
    this._tell();
  }

  /** Puts back what the last change took out. */
  undo(): void {
    if (this._before !== null) {
      this.change(this._before, 0);
    }
  }

  /** Goes back to what is kept. */
  reset(): void {
    if (this._page !== null) {
      this._take(this._page);
      this._tell();
    }
  }

  /** Asks what the rubric lacks, where it fits the schema; nothing is kept. */
  async check(): Promise<void> {
    window.clearTimeout(this._timer);
    const written = this._written;
    if (this._unfit > 0) {
      this._faults = [];
      this._tell();
      return;
    }
    const rubric = toRubric(written);
    await this.ask(async () => {
      const { client } = this._options;
      const { faults, preview } = await client.checkRubric(this.lab, rubric);
      if (this._written === written) {
        this._faults = faults;
        this._show(rubric, preview);
      }
    });
  }

  /** Does nothing: a rubric holds at once, so it is kept only by {@link keep}. */
  save(): Promise<void> {
    return Promise.resolve();
  }

  /** Keeps the rubric, which then holds; gives whether it was taken. */
  async keep(): Promise<boolean> {
    this._isTried = true;
    await this.check();
    if (this.wrong > 0) {
      return false;
    }
    const { client } = this._options;
    const rubric = toRubric(this._written);
    return this._change(() =>
      client.saveRubric(this.lab, this._version, rubric)
    );
  }

  /** Takes the lab's own rubric away: the packaged or the general one holds again. */
  drop(): Promise<boolean> {
    const { client } = this._options;
    return this._change(() => client.dropRubric(this.lab, this._version));
  }

  /** Ends a conflict: by what is kept now, or by what is written here. */
  async settle(which: 'here' | 'there'): Promise<void> {
    const written = this._written;
    await this.ask(async () => {
      this._take(await this._options.client.getRubric(this.lab));
    });
    if (which === 'here' && this.problem === null) {
      this.change(written, 0);
      await this.keep();
    }
  }

  override dispose(): void {
    if (this.isDisposed) {
      return;
    }
    window.clearTimeout(this._timer);
    if (this.isUnsaved) {
      const left = { version: this._version, written: this._written };
      this._options.shelf.leave(this._whose, left);
    }
    super.dispose();
    this._options.onChange();
  }

  private get _whose(): string {
    return `${this._options.person} ${this.lab}`;
  }

  private get _rubric(): IRubric {
    return this._page?.rubric ?? EMPTY;
  }

  private async _change(request: () => Promise<IRubricPage>): Promise<boolean> {
    const isTaken = await this.ask(async () => {
      this._take(await request());
      this._isDone = true;
    });
    this._tell();
    return isTaken;
  }

  private _take(page: IRubricPage): void {
    window.clearTimeout(this._timer);
    this._page = page;
    this._version = page.version;
    this._written = page.rubric;
    this._faults = [];
    this._unfit = 0;
    this._before = null;
    this._isTried = false;
    this._show(page.rubric, page.preview);
  }

  private _show(rubric: IRubric, form: IAsked['form'] | null): void {
    this._isAskedNow = form !== null;
    if (form !== null) {
      this._asked = { rubric, form, exercises: [] };
    }
  }

  private _tell(): void {
    this._options.onChange();
    if (!this.isDisposed) {
      this.stateChanged.emit();
    }
  }

  private _page: IRubricPage | null = null;
  private _version = '';
  private _written: IWritten = {};
  private _faults: readonly IRubricFault[] = [];
  private _unfit = 0;
  private _asked: IAsked | null = null;
  private _isAskedNow = false;
  private _isTried = false;
  private _isDone = false;
  private _before: IWritten | null = null;
  private _timer: number | undefined;
}

export namespace EditorModel {
  export interface IOptions {
    client: RubricClient;
    lab: number;
    /** Who is at the keyboard. */
    person: string;
    /** Where what is not kept lies while no editor is open. */
    shelf: RubricShelf;
    /** Called when something has become unsaved, or was kept. */
    onChange: () => void;
  }
}

const EMPTY: IRubric = {
  title: '',
  intro: '',
  criteria: [],
  overall: { when: 'always', words: 8, advice: true, hint: '' }
};
