import { Signal } from '@lumino/signaling';
import type { ISignal } from '@lumino/signaling';

import type { CareClient } from '../../api/care-client';
import type { Care, IGivenRuling, IReviewLook } from '../../api/care-types';
import { AskingModel } from '../asking';

/** One review that a TA looks at. */
export class LookModel extends AskingModel {
  constructor(private readonly _client: CareClient) {
    super();
  }

  /** Emitted when something was decided about the review, which changes the round. */
  get decided(): ISignal<this, void> {
    return this._decided;
  }

  /** The review's id, empty for none. */
  get id(): string {
    return this._id;
  }

  /** Null for none, and until it is there. */
  get look(): IReviewLook | null {
    return this._look?.review.id === this._id ? this._look : null;
  }

  /** Opens a review; empty closes it. */
  async open(id: string): Promise<void> {
    this._id = id;
    if (id === '') {
      this.stateChanged.emit();
      return;
    }
    await this.ask(async () => {
      const look = await this._client.lookAtReview(id);
      if (this._id === id) {
        this._look = look;
      }
    });
  }

  /** Gives a spot check; given again it is taken back. */
  check(care: Care, note: string): Promise<boolean> {
    const isSame =
      this.look?.check?.care === care && this.look.check.note === note;
    return this._decide(id =>
      isSame
        ? this._client.forgetSpotCheck(id)
        : this._client.spotCheck(id, care, note)
    );
  }

  rule(ruling: IGivenRuling): Promise<boolean> {
    return this._decide(id => this._client.answerUnfair(id, ruling));
  }

  giveBack(why: string): Promise<boolean> {
    return this._decide(id => this._client.giveReviewBack(id, why));
  }

  private async _decide(
    request: (id: string) => Promise<IReviewLook>
  ): Promise<boolean> {
    const id = this._id;
    const isDone = await this.ask(async () => {
      this._look = await request(id);
    });
    if (isDone) {
      this._decided.emit();
    }
    return isDone;
  }

  private _id = '';
  private _look: IReviewLook | null = null;
  private _decided = new Signal<this, void>(this);
}
