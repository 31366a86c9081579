import { Asker } from './asker';
import { apiUrl } from './request';
import type {
  ICalendarLink,
  INewRequest,
  INotice,
  INotices,
  IRequests,
  ISupposed,
  IWhatIf,
  NoticeKind
} from './own-types';

/**
 * What concerns only the person who asks, one method a verb.
 *
 * #### Notes
 * Every method throws {ApiError}; nothing is kept between calls.
 */
export class OwnClient extends Asker {
  /** Gives my requests, and what I may ask now. */
  listRequests(): Promise<IRequests> {
    return this.get('requests');
  }

  makeRequest(lab: number, request: INewRequest): Promise<IRequests> {
    return this.send(`labs/${lab}/requests`, 'POST', request);
  }

  /** Says where I would stand if some things happened; changes nothing. */
  suppose(events: readonly ISupposed[]): Promise<IWhatIf> {
    return this.send('what-if', 'POST', { events });
  }

  /** Gives what I was told and still holds, and what I keep quiet. */
  listNotices(): Promise<INotices> {
    return this.get('notices');
  }

  /** Gives what I was not told yet; no other browser of mine is given it again. */
  takeNotices(): Promise<INotice[]> {
    return this.send('notices', 'POST', {});
  }

  /** Keeps these kinds of notices quiet, and no others. */
  keepQuiet(kinds: readonly NoticeKind[]): Promise<INotices> {
    return this.send('notices/quiet', 'PUT', { kinds });
  }

  /** Says whether I am ready to review more. */
  async isVolunteer(): Promise<boolean> {
    return (await this.get<{ ready: boolean }>('volunteer')).ready;
  }

  /** Says that I am ready to review more, or that I am not; gives what is kept. */
  async volunteer(ready: boolean): Promise<boolean> {
    const said = { ready };
    return (await this.send<{ ready: boolean }>('volunteer', 'PUT', said))
      .ready;
  }

  /** Gives where my calendar is. */
  getCalendar(): Promise<ICalendarLink> {
    return this.get('calendar');
  }

  /** Moves my calendar to a new address; the old one leads nowhere any more. */
  renewCalendar(): Promise<ICalendarLink> {
    return this.send('calendar', 'POST', {});
  }

  /** Gives the whole address of a calendar, for another program. */
  calendarUrl({ path }: ICalendarLink): string {
    return new URL(apiUrl(this.settings, path), window.location.href).href;
  }
}
