import type { OwnClient } from '../../api/own-client';
import { AskingModel } from '../asking';

/** Whether one is ready to review more than one has to. */
export class VolunteerModel extends AskingModel {
  constructor(private readonly _client: OwnClient) {
    super();
  }

  /** Null before it was asked for. */
  get isReady(): boolean | null {
    return this._isReady;
  }

  async load(): Promise<void> {
    await this.ask(async () => {
      this._isReady = await this._client.isVolunteer();
    });
  }

  async say(isReady: boolean): Promise<void> {
    await this.ask(async () => {
      this._isReady = await this._client.volunteer(isReady);
    });
  }

  /** Forgets what another person said. */
  forget(): void {
    this._isReady = null;
    this.stateChanged.emit();
  }

  private _isReady: boolean | null = null;
}
