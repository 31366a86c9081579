import type { RubricClient } from '../../api/rubric-client';
import type { IRubricList } from '../../api/rubric-types';
import { AskingModel } from '../asking';

/** The rubrics of all labs, each in a line. */
export class RubricListModel extends AskingModel {
  constructor(private readonly _client: RubricClient) {
    super();
  }

  /** Null before the first answer. */
  get list(): IRubricList | null {
    return this._list;
  }

  async load(): Promise<void> {
    await this.ask(async () => {
      this._list = await this._client.listRubrics();
    });
  }

  private _list: IRubricList | null = null;
}
