import type { INotebookContent } from '@jupyterlab/nbformat';

import type { RubricClient } from '../../api/rubric-client';
import type { IExamplePage } from '../../api/rubric-types';
import type { IAnswers, ILack } from '../../api/types';
import { areSame } from '../answers';
import { AskingModel } from '../asking';
import type { IDraft } from '../drafts';
import type { IAsked, IFilledIn } from '../filled-in';
import type { IShownReport } from '../shown-report';

const NOTHING: IAnswers = { criteria: {}, overall: '' };

/** A lab's example report: chosen, reviewed by the teacher, practised on by students. */
export class ExampleModel
  extends AskingModel
  implements IFilledIn, IDraft, IShownReport
{
  constructor(
    private readonly _client: RubricClient,
    readonly lab: number,
    private readonly _onChange: () => void
  ) {
    super();
    this.id = `example-${lab}`;
  }

  readonly id: string;

  /** What the service has, null before its first answer. */
  get page(): IExamplePage | null {
    return this._page;
  }

  /** The reference review as it is written. */
  get answers(): IAnswers {
    return this._answers;
  }

  /** Whether practice comes before the first review. */
  get required(): boolean {
    return this._required;
  }

  /** What is asked, null while there is no example. */
  get asked(): IAsked | null {
    return this._asked;
  }

  /** What practice cannot be without: a level for each question that is not optional. */
  get lacks(): readonly ILack[] {
    return this._refused.length > 0
      ? this._refused
      : (this._page?.example?.lacks ?? []);
  }

  get isTried(): boolean {
    return this._refused.length > 0;
  }

  get isUnsaved(): boolean {
    const example = this._page?.example ?? null;
    return (
      example !== null &&
      (!areSame(this._answers, example.answers) ||
        this._required !== example.required)
    );
  }

  /** Whether the review was kept just now, and nothing was changed since. */
  get isDone(): boolean {
    return this._isDone && !this.isUnsaved;
  }

  /** Whether somebody else has changed the example meanwhile. */
  get isOvertaken(): boolean {
    return this.problem?.status === 409;
  }

  get isShown(): boolean {
    return this._isOpen && this._page?.example !== null;
  }

  get content(): INotebookContent | null {
    return this._content;
  }

  get changed(): readonly number[] {
    return this._page?.changed ?? [];
  }

  get exercises(): NonNullable<IExamplePage['exercises']> {
    return this._page?.exercises ?? [];
  }

  get cell(): number | null {
    return this._cell;
  }

  /** Shows the report beside what is asked, or no longer. */
  show(isOpen: boolean): void {
    this._isOpen = isOpen;
    this.stateChanged.emit();
  }

  async load(): Promise<void> {
    await this.ask(async () => {
      const page = await this._client.getExample(this.lab);
      if (!this.isUnsaved) {
        await this._take(page);
      }
    });
  }

  change(answers: IAnswers): void {
    if (!areSame(answers, this._answers)) {
      this._answers = answers;
      this._tell();
    }
  }

  require(required: boolean): void {
    this._required = required;
    this._tell();
  }

  showCell(cell: number): void {
    this._cell = cell;
    this.stateChanged.emit();
    this._cell = null; // it is brought into view once, not with every change
  }

  /** Makes the copy of a hand-in the example; gives whether it was taken. */
  choose(attempt: string): Promise<boolean> {
    return this._send(() => this._client.takeExample(this.lab, attempt));
  }

  /** Makes a notebook the example; gives whether it was taken. */
  upload(file: File, hide: readonly string[]): Promise<boolean> {
    return this._send(() => this._client.uploadExample(this.lab, file, hide));
  }

  /** Takes the example away. */
  drop(): Promise<boolean> {
    return this._send(() => this._client.dropExample(this.lab));
  }

  /** Does nothing: students practise on what is kept, so it is kept only by {@link keep}. */
  save(): Promise<void> {
    return Promise.resolve();
  }

  /** Keeps the reference review; gives whether it was taken. */
  async keep(): Promise<boolean> {
    const version = this._page?.example?.version ?? '';
    const { lab, _answers: answers, _required: required } = this;
    const isKept = await this._send(() =>
      this._client.saveExample(lab, version, answers, required)
    );
    const { lacks = [] } = this.problem?.details ?? {};
    this._refused = lacks as readonly ILack[];
    this._isDone = isKept;
    this._tell();
    return isKept;
  }

  /** Takes over what is kept now, and leaves what is written here. */
  async takeOther(): Promise<void> {
    await this._send(() => this._client.getExample(this.lab));
  }

  private _send(request: () => Promise<IExamplePage>): Promise<boolean> {
    return this.ask(async () => {
      await this._take(await request());
    });
  }

  private async _take(page: IExamplePage): Promise<void> {
    const before = this._shownOf(this._page);
    this._page = page;
    this._answers = page.example?.answers ?? NOTHING;
    this._required = page.example?.required ?? false;
    this._refused = [];
    this._isDone = false;
    const { rubric, form, exercises } = page;
    this._asked = page.example === null ? null : { rubric, form, exercises };
    if (before !== this._shownOf(page)) {
      await this._loadNotebook(page);
    }
    this._tell();
  }

  private async _loadNotebook({ example }: IExamplePage): Promise<void> {
    this._content = null;
    if (example !== null) {
      const blob = await this._client.getExampleNotebook(this.lab);
      this._content = JSON.parse(await blob.text()) as INotebookContent;
    }
  }

  /** Gives what tells one notebook from another: the version begins with its hash. */
  private _shownOf(page: IExamplePage | null): string {
    return page?.example?.version.split(' ')[0] ?? '';
  }

  private _tell(): void {
    this._onChange();
    if (!this.isDisposed) {
      this.stateChanged.emit();
    }
  }

  private _page: IExamplePage | null = null;
  private _answers = NOTHING;
  private _required = false;
  private _asked: IAsked | null = null;
  private _refused: readonly ILack[] = [];
  private _content: INotebookContent | null = null;
  private _cell: number | null = null;
  private _isOpen = false;
  private _isDone = false;
}
