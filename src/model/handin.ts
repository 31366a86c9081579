import { PathExt } from '@jupyterlab/coreutils';
import { VDomModel } from '@jupyterlab/ui-components';
import type { ISignal } from '@lumino/signaling';
import { Signal } from '@lumino/signaling';

import type { CourseClient } from '../api/client';
import { ApiError } from '../api/request';
import type { IAttempt } from '../api/types';
import type { INotebooks } from '../services/notebooks';

import type { HandinEvent, HandinStage } from './handin-stage';
import { advance } from './handin-stage';

/** One hand-in at a time: which file, what the check says, sending it. */
export class HandinModel extends VDomModel {
  constructor(
    private readonly _client: CourseClient,
    private readonly _notebooks: INotebooks
  ) {
    super();
  }

  get stage(): HandinStage {
    return this._stage;
  }

  /** Whether the person agreed to run her own notebook without a sandbox. */
  get trusted(): boolean {
    return this._trusted;
  }

  set trusted(trusted: boolean) {
    this._trusted = trusted;
    this.stateChanged.emit();
  }

  /** Emitted with the receipt. */
  get sent(): ISignal<this, IAttempt> {
    return this._sent;
  }

  /** Gives the bytes of a notebook as they would be handed in. */
  read(path: string): Promise<Uint8Array<ArrayBuffer>> {
    return this._notebooks.read(path);
  }

  /** Gives the notebooks that may be meant, the likeliest first. */
  candidates(): string[] {
    const open = this._notebooks.openPaths();
    const { _stage: stage } = this;
    const known = 'path' in stage ? [stage.path] : [];
    return [...new Set([...open, ...known])];
  }

  /**
   * Begins a hand-in.
   *
   * @param path - The file, or null to ask for it.
   * @param lab - The lab, or null to have it told by content.
   */
  async open(path: string | null, lab: number | null): Promise<void> {
    this._advance({ name: 'close' });
    if (this._stage.name === 'sending') {
      return;
    }
    this._trusted = false;
    this._advance({ name: 'open', lab });
    if (path !== null) {
      await this.choose(path, lab);
    }
  }

  /** Checks a file, for a lab or for whichever it is of. */
  async choose(path: string, lab: number | null): Promise<void> {
    this._advance({ name: 'choose', path, lab });
    if (this._stage.name !== 'checking') {
      return;
    }
    try {
      const data = await this._notebooks.read(path);
      const name = PathExt.basename(path);
      const precheck = await this._client.check(lab, name, data);
      this._advance({ name: 'checked', path, precheck });
    } catch (error) {
      this._fail(error);
    }
  }

  /** Checks the same file again, after it was changed or the service came back. */
  async again(): Promise<void> {
    if ('path' in this._stage) {
      await this.choose(this._stage.path, this._stage.lab);
    }
  }

  /**
   * Hands in the bytes that were checked.
   *
   * #### Notes
   * The file is read once more: what was typed since the check is handed in too.
   */
  async send(): Promise<void> {
    const stage = advance(this._stage, { name: 'send' });
    if (this._stage.name !== 'ready' || stage.name !== 'sending') {
      return;
    }
    this._advance({ name: 'send' });
    try {
      const data = await this._notebooks.read(stage.path);
      const name = PathExt.basename(stage.path);
      const attempt = await this._client.handIn(
        stage.lab,
        name,
        data,
        this._trusted
      );
      this._path = stage.path;
      this._advance({ name: 'sent', attempt });
      this._sent.emit(attempt);
    } catch (error) {
      this._fail(error);
    }
  }

  /** The path of what was handed in last. */
  get path(): string {
    return this._path;
  }

  close(): void {
    this._advance({ name: 'close' });
  }

  private _fail(error: unknown): void {
    const problem =
      error instanceof ApiError
        ? error
        : new ApiError('unreadable_file', String(error), 400);
    this._advance({ name: 'failed', problem });
  }

  private _advance(event: HandinEvent): void {
    this._stage = advance(this._stage, event);
    this.stateChanged.emit();
  }

  private _stage: HandinStage = { name: 'closed' };
  private _trusted = false;
  private _path = '';
  private _sent = new Signal<this, IAttempt>(this);
}
