import type { ClassClient } from '../../api/class-client';
import type { IRequest } from '../../api/class-types';
import { AskingModel } from '../asking';

/** Students' requests as staff answer them. */
export class RequestsModel extends AskingModel {
  constructor(private readonly _client: ClassClient) {
    super();
  }

  /** Open ones first; null before the first answer. */
  get requests(): readonly IRequest[] | null {
    return this._requests;
  }

  /** How many wait for an answer. */
  get open(): number {
    return (this._requests ?? []).filter(one => one.answered === null).length;
  }

  async load(): Promise<void> {
    await this.ask(async () => {
      this._requests = (await this._client.listRequests()).requests;
    });
  }

  /** Answers one; gives whether that was taken. */
  answer(id: string, accepted: boolean, text: string): Promise<boolean> {
    return this.ask(async () => {
      const answer = { accepted, text };
      this._requests = (await this._client.answerRequest(id, answer)).requests;
    });
  }

  private _requests: readonly IRequest[] | null = null;
}
