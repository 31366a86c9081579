import type { IDraft } from '../drafts';

import type { IWritten } from './written';

/** A changed rubric as it was left, with the version that it was made from. */
export interface ILeftRubric {
  readonly version: string;
  readonly written: IWritten;
}

/** Changed rubrics that were not kept when their editors were closed. */
export class RubricShelf implements IDraft {
  /** Whether something lies here, which leaving the page would lose. */
  get isUnsaved(): boolean {
    return this._left.size > 0;
  }

  /** Does nothing: what lies here is kept by whoever opens the editor again. */
  save(): Promise<void> {
    return Promise.resolve();
  }

  /** @param whose - Whose rubric of which lab it is: another person is not shown it. */
  leave(whose: string, left: ILeftRubric): void {
    this._left.set(whose, left);
  }

  /** Gives what was left, and forgets it; null when there is nothing. */
  takeUp(whose: string): ILeftRubric | null {
    const left = this._left.get(whose) ?? null;
    this._left.delete(whose);
    return left;
  }

  private readonly _left = new Map<string, ILeftRubric>();
}
