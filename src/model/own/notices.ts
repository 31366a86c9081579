import type { ISignal } from '@lumino/signaling';
import { Signal } from '@lumino/signaling';

import type { OwnClient } from '../../api/own-client';
import type { INotice, INotices, NoticeKind } from '../../api/own-types';
import { AskingModel } from '../asking';

/** What one is told: each notice once, to one browser; and what one keeps quiet. */
export class NoticesModel extends AskingModel {
  constructor(private readonly _client: OwnClient) {
    super();
  }

  /** Emitted with what has just been taken, oldest first. */
  get taken(): ISignal<this, readonly INotice[]> {
    return this._taken;
  }

  /** What still holds and what is quiet, null before that was asked for. */
  get known(): INotices | null {
    return this._known;
  }

  /**
   * Takes what was not told yet.
   *
   * #### Notes
   * Nobody asked for it, so nobody is bothered when it fails: the next time gives it all.
   */
  async take(): Promise<void> {
    if (this._isTaking) {
      return;
    }
    this._isTaking = true;
    const notices = await this._client.takeNotices().catch(() => []);
    this._isTaking = false;
    if (notices.length > 0 && !this.isDisposed) {
      this._taken.emit(notices);
    }
  }

  async load(): Promise<void> {
    await this.ask(async () => {
      this._known = await this._client.listNotices();
    });
  }

  /** Keeps a kind quiet, or no longer. */
  async keepQuiet(kind: NoticeKind, quiet: boolean): Promise<void> {
    const kinds = this._known?.kinds ?? [];
    const wanted = kinds
      .filter(one => (one.kind === kind ? quiet : one.quiet))
      .map(one => one.kind);
    await this.ask(async () => {
      this._known = await this._client.keepQuiet(wanted);
    });
  }

  /** Forgets what concerned somebody else. */
  forget(): void {
    this._known = null;
    this.stateChanged.emit();
  }

  private _known: INotices | null = null;
  private _isTaking = false;
  private _taken = new Signal<this, readonly INotice[]>(this);
}

/** What the panel shows of a person's things just now. */
export interface IInSight {
  /** Whether the panel is seen at all. */
  readonly panel: boolean;
  /** The lab whose page is open in it, null on the first page. */
  readonly lab: number | null;
}

/** What the panel's first page shows: in what is to do, or as a line of its own. */
const AT_HOME: readonly NoticeKind[] = [
  'deadline',
  'resubmit',
  'to_review',
  'moved'
];

/** Tells whether what a notice says is before the person's eyes anyway. */
export function isSeenAnyway(notice: INotice, inSight: IInSight): boolean {
  if (!inSight.panel) {
    return false;
  }
  return inSight.lab === null
    ? AT_HOME.includes(notice.kind)
    : inSight.lab === notice.lab;
}
