import { VDomModel } from '@jupyterlab/ui-components';

import type { IAgreementPreview, IChosen } from '../api/types';

/** The list to look through before one agrees with the suggestion for many. */
export class AgreementModel extends VDomModel {
  constructor(readonly preview: IAgreementPreview) {
    super();
  }

  /** The lines that are agreed with. */
  get chosen(): readonly IChosen[] {
    return this.preview.lines.flatMap(({ person, attempt, after, verdict }) =>
      attempt === null || verdict === null || this._dropped.has(person)
        ? []
        : [{ person, attempt, after, verdict }]
    );
  }

  isDropped(person: string): boolean {
    return this._dropped.has(person);
  }

  /** Takes a line out of the list, or back in. */
  toggle(person: string): void {
    if (!this._dropped.delete(person)) {
      this._dropped.add(person);
    }
    this.stateChanged.emit();
  }

  private readonly _dropped = new Set<string>();
}
