import type { IDisposable } from '@lumino/disposable';
import { Poll } from '@lumino/polling';

import type { ClassClient } from '../../api/class-client';
import type { IGraderState } from '../../api/class-types';
import { AskingModel } from '../asking';

const EVERY = 3000;

/** What the grader does, as long as somebody watches it. */
export class GraderModel extends AskingModel {
  constructor(private readonly _client: ClassClient) {
    super();
  }

  /** Null before the first answer. */
  get state(): IGraderState | null {
    return this._state;
  }

  /** Asks now and every few seconds, until what it gives is disposed of. */
  watch(): IDisposable {
    return new Poll({
      auto: true,
      name: 'dlcourse:grader',
      factory: () => this.load(),
      frequency: { interval: EVERY, backoff: true, max: 60_000 },
      standby: 'when-hidden'
    });
  }

  async load(): Promise<void> {
    await this.ask(async () => {
      this._state = await this._client.getGrader();
    });
  }

  private _state: IGraderState | null = null;
}
