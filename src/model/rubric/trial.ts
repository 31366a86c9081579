import { VDomModel } from '@jupyterlab/ui-components';

import type { IAnswers } from '../../api/types';
import type { IFilledIn } from '../filled-in';

/** A rubric filled in to see what it is like: kept nowhere. */
export class TrialModel extends VDomModel implements IFilledIn {
  constructor(lab: number) {
    super();
    this.id = `trial-${lab}`;
  }

  readonly id: string;
  readonly isTried = false;
  readonly lacks = [];

  get answers(): IAnswers {
    return this._answers;
  }

  change(answers: IAnswers): void {
    if (JSON.stringify(answers) !== JSON.stringify(this._answers)) {
      this._answers = answers;
      this.stateChanged.emit();
    }
  }

  /** Does nothing: there is no report beside it. */
  showCell(): void {
    return;
  }

  private _answers: IAnswers = { criteria: {}, overall: '' };
}
