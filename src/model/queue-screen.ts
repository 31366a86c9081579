import type { TranslationBundle } from '@jupyterlab/translation';

import type { IQueueRow, Verdict } from '../api/types';

import type { JudgingModel } from './judging';
import type { QueueModel } from './queue';
import { readFilter, UNFILTERED } from './queue-filter';
import type { QueueShelf } from './queue-shelf';
import type { ScreenArgs } from './screen';
import { ScreenModel } from './screen';

/** How long one stays at a row before what it holds is fetched. */
const PREVIEW_MS = 120;

/** The screen of a lab's queue, with the row one is at opened beside it. */
export class QueueScreen extends ScreenModel {
  constructor(
    private readonly _options: QueueScreen.IOptions,
    args: ScreenArgs
  ) {
    super();
    this.queue = _options.shelf.borrow(_options.lab);
    this.queue.stateChanged.connect(this._onQueue, this);
    this.take(args);
    this._onQueue();
  }

  readonly queue: QueueModel;

  get args(): ScreenArgs {
    return { lab: this.queue.lab, ...this.queue.filter };
  }

  /** The hand-in that is shown beside the rows, null while one moves on. */
  get preview(): JudgingModel | null {
    return this._preview;
  }

  sayTitle(trans: TranslationBundle): string {
    return trans.__('Queue of lab %1', this.queue.lab);
  }

  take(args: ScreenArgs): void {
    if (Object.keys(UNFILTERED).some(name => name in args)) {
      this.queue.setFilter(readFilter(args));
    }
  }

  /** Passes the current row and goes on; what is written about it beside the rows goes with it. */
  async pass(): Promise<void> {
    const { preview } = this;
    const isWritten =
      this._isShown(this.queue.current) &&
      preview !== null &&
      preview.draft.reason.trim() !== '';
    await (isWritten ? preview.judge('pass') : this.queue.judge('pass'));
  }

  /** Chooses a word for the current row, to be given once the reason is written. */
  choose(verdict: Verdict): void {
    this._show();
    const { preview } = this;
    if (preview === null) {
      return;
    }
    if (preview.known !== null) {
      preview.choose(verdict);
    } else {
      this._wanted = verdict;
    }
  }

  /** Whether the keyboard is to go to the reason as soon as it can. */
  get isCommentWanted(): boolean {
    return this._isCommentWanted;
  }

  /** Asks for the keyboard to go to the reason, which may have to be fetched first. */
  wantComment(isWanted: boolean): void {
    this._isCommentWanted = isWanted;
    if (isWanted) {
      this._show();
      this.stateChanged.emit();
    }
  }

  /** Gives the word that is chosen beside the rows, and goes on. */
  async give(): Promise<void> {
    await this._preview?.judge();
  }

  override dispose(): void {
    if (this.isDisposed) {
      return;
    }
    window.clearTimeout(this._timer);
    this.queue.stateChanged.disconnect(this._onQueue, this);
    this._drop();
    this._options.shelf.giveBack(this.queue);
    super.dispose();
  }

  private _onQueue(): void {
    const { current } = this.queue;
    if (!this._isShown(current)) {
      this._drop();
      window.clearTimeout(this._timer);
      this._timer = window.setTimeout(() => {
        this._show();
      }, PREVIEW_MS);
    }
    this.stateChanged.emit();
  }

  /** Opens the current row beside the rows, if it is not. */
  private _show(): void {
    window.clearTimeout(this._timer);
    const { current } = this.queue;
    if (current === null || this._isShown(current)) {
      return;
    }
    this._drop();
    this._attempt = current.attempt;
    this._preview = this._options.judge(current.person);
    this._preview.stateChanged.connect(this._emit, this);
    this._preview.judged.connect(this._onJudged, this);
    this._preview.loaded.connect(this._onLoaded, this);
    void this._preview.load();
    this.stateChanged.emit();
  }

  private _isShown(row: IQueueRow | null): boolean {
    return (
      row !== null &&
      this._preview?.person === row.person &&
      this._attempt === row.attempt
    );
  }

  private _drop(): void {
    this._wanted = null;
    this._isCommentWanted = false;
    this._preview?.dispose();
    this._preview = null;
  }

  private _onLoaded(): void {
    const wanted = this._wanted;
    this._wanted = null;
    if (wanted !== null) {
      this._preview?.choose(wanted);
    }
  }

  private _onJudged(_: JudgingModel, row: IQueueRow): void {
    this.queue.noteJudged(row);
  }

  private _emit(): void {
    this.stateChanged.emit();
  }

  private _preview: JudgingModel | null = null;
  private _attempt: string | null = null;
  private _wanted: Verdict | null = null;
  private _isCommentWanted = false;
  private _timer: number | undefined;
}

export namespace QueueScreen {
  export interface IOptions {
    shelf: QueueShelf;
    lab: number;
    /** Makes the model that judges a person's hand-in. */
    judge: (person: string) => JudgingModel;
  }
}
