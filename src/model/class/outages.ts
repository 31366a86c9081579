import type { ClassClient } from '../../api/class-client';
import type {
  INewOutage,
  IOutagePreview,
  IOutages
} from '../../api/class-types';
import { AskingModel } from '../asking';
import { toInstant, toLocal } from '../course-time';

/** An outage as it is filled in; times by the course's clock. */
export interface IOutageForm {
  readonly starts: string;
  readonly ends: string;
  readonly what: string;
  readonly why: string;
  /** The downtime that the server proposed, null for one that a person tells. */
  readonly found: number | null;
}

/** Outages: what was down, which deadlines move by it, and the line that everyone reads. */
export class OutagesModel extends AskingModel {
  /** @param _getZone - Gives the course's time zone. */
  constructor(
    private readonly _client: ClassClient,
    private readonly _getZone: () => string
  ) {
    super();
  }

  get form(): IOutageForm {
    return this._form;
  }

  /** What the form, as it is, would move; null before that was asked for. */
  get preview(): IOutagePreview | null {
    return this._preview;
  }

  /** Null before the first answer. */
  get outages(): IOutages | null {
    return this._outages;
  }

  get isFilled(): boolean {
    return this._wanted() !== null;
  }

  async load(): Promise<void> {
    await this.ask(async () => {
      this._outages = await this._client.listOutages();
    });
  }

  /** Fills in a part; what was previewed holds no longer. */
  fill(part: Partial<IOutageForm>): void {
    this._form = { ...this._form, ...part };
    this._preview = null;
    this.stateChanged.emit();
  }

  /** Fills in a downtime that the server found, and asks what it would move. */
  async propose(found: IOutages['found'][number]): Promise<void> {
    const zone = this._getZone();
    this.fill({
      starts: toLocal(found.starts, zone),
      ends: toLocal(found.ends, zone),
      what: EMPTY.what,
      found: found.id
    });
    await this.look();
  }

  /** Says that a downtime that was found moves nothing. */
  async dismissFound(id: number): Promise<void> {
    await this.ask(async () => {
      this._outages = await this._client.dismissDowntime(id);
    });
  }

  /** Asks what it would move; nothing is recorded. */
  async look(): Promise<void> {
    const wanted = this._wanted();
    const form = this._form;
    if (wanted === null) {
      return;
    }
    await this.ask(async () => {
      const preview = await this._client.previewOutage(wanted);
      this._preview = this._form === form ? preview : null;
    });
  }

  /** Records what was previewed. */
  async record(): Promise<void> {
    const wanted = this._wanted();
    if (wanted === null || this._preview?.fault !== '') {
      return;
    }
    const isRecorded = await this.ask(async () => {
      this._outages = await this._client.recordOutage(wanted);
    });
    if (isRecorded) {
      this.fill(EMPTY);
    }
  }

  /** Takes one off the record. */
  async drop(id: number, why: string): Promise<void> {
    await this.ask(async () => {
      this._outages = await this._client.dropOutage(id, why);
    });
  }

  private _wanted(): INewOutage | null {
    const { starts, ends, what, why, found } = this._form;
    const zone = this._getZone();
    const [from, to] = [toInstant(starts, zone), toInstant(ends, zone)];
    return from === null || to === null
      ? null
      : { starts: from, ends: to, what, why, found };
  }

  private _form: IOutageForm = EMPTY;
  private _preview: IOutagePreview | null = null;
  private _outages: IOutages | null = null;
}

const EMPTY: IOutageForm = {
  starts: '',
  ends: '',
  what: 'The server',
  why: '',
  found: null
};
