import type { OwnClient } from '../../api/own-client';
import type { ICalendarLink } from '../../api/own-types';
import { AskingModel } from '../asking';

/** The calendar of one's dates, behind an address that only oneself knows. */
export class CalendarModel extends AskingModel {
  constructor(private readonly _client: OwnClient) {
    super();
  }

  /** The whole address, null before it was asked for. */
  get url(): string | null {
    return this._link === null ? null : this._client.calendarUrl(this._link);
  }

  /** Since when the address holds, null before it was asked for. */
  get since(): string | null {
    return this._link?.since ?? null;
  }

  async load(): Promise<void> {
    await this.ask(async () => {
      this._link = await this._client.getCalendar();
    });
  }

  /** Moves the calendar; whoever has the old address reads nothing any more. */
  async renew(): Promise<void> {
    await this.ask(async () => {
      this._link = await this._client.renewCalendar();
    });
  }

  /** Forgets another person's address. */
  forget(): void {
    this._link = null;
    this.stateChanged.emit();
  }

  private _link: ICalendarLink | null = null;
}
