import type { IStateDB } from '@jupyterlab/statedb';
import type { ReadonlyPartialJSONObject } from '@lumino/coreutils';
import type { ISignal } from '@lumino/signaling';
import { Signal } from '@lumino/signaling';

const KEY = 'jupyterlab-dlcourse:memory';

/** What is kept; each part may be missing in what an older version kept. */
interface IRemembered {
  ticked: Record<string, boolean>;
  folded: Record<string, boolean>;
  files: Record<string, string>;
}

/**
 * Remembers in the workspace what concerns only the panel: ticked steps, folded sections, and
 * under which path each attempt's notebook lies.
 */
export class Memory {
  /** @param _state - The application's state; without it nothing outlives the page. */
  constructor(private readonly _state: IStateDB | null) {}

  get changed(): ISignal<this, void> {
    return this._changed;
  }

  /** Reads what was kept; to be awaited before the panel is drawn. */
  async restore(): Promise<void> {
    const kept = await this._state?.fetch(KEY);
    if (kept !== undefined) {
      Object.assign(this._kept, kept);
      this._changed.emit();
    }
  }

  isTicked(step: string): boolean {
    return this._kept.ticked[step] ?? false;
  }

  tick(step: string, ticked: boolean): void {
    this._keep({ ticked: { ...this._kept.ticked, [step]: ticked } });
  }

  /** @param otherwise - What holds for a section that was never touched. */
  isFolded(section: string, otherwise: boolean): boolean {
    return this._kept.folded[section] ?? otherwise;
  }

  fold(section: string, folded: boolean): void {
    this._keep({ folded: { ...this._kept.folded, [section]: folded } });
  }

  /** Gives the path from which a lab's notebook was handed in or to which it was fetched. */
  fileOf(lab: number): string | null {
    return this._kept.files[String(lab)] ?? null;
  }

  /** Gives the lab whose notebook lies at a path, null when it is no lab's. */
  labOf(path: string): number | null {
    const found = Object.entries(this._kept.files).find(
      ([, file]) => file === path
    );
    return found === undefined ? null : Number(found[0]);
  }

  rememberFile(lab: number, path: string): void {
    this._keep({ files: { ...this._kept.files, [String(lab)]: path } });
  }

  private _keep(part: Partial<IRemembered>): void {
    Object.assign(this._kept, part);
    // Copied: a record of optional texts is JSON, which TypeScript sees only in a fresh object.
    const value: ReadonlyPartialJSONObject = { ...this._kept };
    void this._state?.save(KEY, value);
    this._changed.emit();
  }

  private readonly _kept: IRemembered = { ticked: {}, folded: {}, files: {} };
  private _changed = new Signal<this, void>(this);
}
