import type { OwnClient } from '../../api/own-client';
import type { IOutlook, ISupposed, IWhatIf } from '../../api/own-types';
import { AskingModel } from '../asking';

/** What one can suppose of a lab. */
export type Supposition = 'passed' | 'reviewed';

/** What if: the labs that one supposes to pass or to review, and where that would lead. */
export class WhatIfModel extends AskingModel {
  constructor(private readonly _client: OwnClient) {
    super();
  }

  /** What is possible as things stand, null before the first answer. */
  get outlook(): IOutlook | null {
    return this._outlook;
  }

  /** Where what is supposed would lead; null where nothing is, or it is not known yet. */
  get answer(): IWhatIf | null {
    return this._answer;
  }

  isSupposed(lab: number, what: Supposition): boolean {
    return this._supposed.some(one => one.lab === lab && one.what === what);
  }

  /** Asks what is possible as things stand, and anew where the supposed would lead. */
  async load(): Promise<void> {
    await this.ask(async () => {
      this._outlook = (await this._client.suppose([])).outlook;
    });
    await this._look();
  }

  /** Supposes something, or no longer. */
  async toggle(lab: number, what: Supposition): Promise<void> {
    this._supposed = this.isSupposed(lab, what)
      ? this._supposed.filter(one => one.lab !== lab || one.what !== what)
      : [...this._supposed, { lab, what }];
    await this._look();
  }

  /** Supposes nothing any more. */
  forget(): void {
    this._supposed = [];
    this._answer = null;
    this._outlook = null;
    this.stateChanged.emit();
  }

  private async _look(): Promise<void> {
    const supposed = this._supposed;
    if (supposed.length === 0) {
      this._answer = null;
      this.stateChanged.emit();
      return;
    }
    await this.ask(async () => {
      const answer = await this._client.suppose(supposed);
      // An answer to what is supposed no more is dropped.
      if (this._supposed === supposed) {
        this._answer = answer;
      }
    });
  }

  private _supposed: readonly ISupposed[] = [];
  private _outlook: IOutlook | null = null;
  private _answer: IWhatIf | null = null;
}
