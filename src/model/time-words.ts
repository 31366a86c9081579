import type { TranslationBundle } from '@jupyterlab/translation';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How near a weekday's name alone says which day is meant. */
const WEEKDAY_ALONE = 6 * DAY;

/**
 * Says times the way people say them. All instants are ISO texts with their zone, all clocks
 * milliseconds of the server's clock.
 */
export class TimeWords {
  constructor(options: TimeWords.IOptions) {
    this._trans = options.trans;
    // British English says 23:59 where plain `en` would say 11:59 PM.
    this._locale = options.locale === 'en' ? 'en-GB' : options.locale;
    this._courseZone = options.courseZone;
    this._ownZone =
      options.ownZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  /** Says a deadline: `Mon 23:59, in 2 d 4 h`, or `Mon 23:59, 3 h ago` when it is past. */
  deadline(iso: string, now: number): string {
    const left = Date.parse(iso) - now;
    const when = this.moment(iso, now);
    return left >= 0
      ? this._trans.__('%1, in %2', when, this.span(left))
      : this._trans.__('%1, %2 ago', when, this.span(-left));
  }

  /** Says a moment: `14:02` today, `Mon 23:59` within a week, else `30 Oct, 23:59`. */
  moment(iso: string, now: number): string {
    const at = new Date(iso);
    const time = this.hour(iso);
    if (this._day(at) === this._day(new Date(now))) {
      return time;
    }
    const options: Intl.DateTimeFormatOptions =
      Math.abs(at.getTime() - now) < WEEKDAY_ALONE
        ? { weekday: 'short' }
        : { day: 'numeric', month: 'short' };
    return this._trans.__('%1 %2', this._format(at, options), time);
  }

  /** Says a length of time by its two largest units: `2 d 4 h`, `12 min`, `40 s`. */
  span(milliseconds: number): string {
    const trans = this._trans;
    if (milliseconds < MINUTE) {
      return trans.__('%1 s', Math.max(0, Math.floor(milliseconds / SECOND)));
    }
    if (milliseconds < HOUR) {
      return trans.__('%1 min', Math.floor(milliseconds / MINUTE));
    }
    const [large, small] = milliseconds < DAY ? [HOUR, MINUTE] : [DAY, HOUR];
    const whole = Math.floor(milliseconds / large);
    const rest = Math.floor((milliseconds % large) / small);
    if (large === HOUR) {
      return rest === 0
        ? trans.__('%1 h', whole)
        : trans.__('%1 h %2 min', whole, rest);
    }
    return rest === 0
      ? trans.__('%1 d', whole)
      : trans.__('%1 d %2 h', whole, rest);
  }

  /** Says a length of time by its largest unit: `2 d`, `4 h`, `12 min`. */
  roughly(milliseconds: number): string {
    const unit = [DAY, HOUR, MINUTE].find(size => milliseconds >= size);
    const whole = unit ?? SECOND;
    return this.span(Math.floor(milliseconds / whole) * whole);
  }

  /** Says how long something has been running: `7 s`, `2 min 10 s`. */
  elapsed(milliseconds: number): string {
    if (milliseconds < MINUTE || milliseconds >= HOUR) {
      return this.span(milliseconds);
    }
    const seconds = Math.floor((milliseconds % MINUTE) / SECOND);
    const minutes = Math.floor(milliseconds / MINUTE);
    return this._trans.__('%1 min %2 s', minutes, seconds);
  }

  /** Says a day: `Mon 30 Oct`. */
  day(iso: string): string {
    const options = {
      weekday: 'short',
      day: 'numeric',
      month: 'short'
    } as const;
    return this._format(new Date(iso), options);
  }

  /** Says the hour of a moment: `13:00`. */
  hour(iso: string): string {
    const options = { hour: '2-digit', minute: '2-digit' } as const;
    return this._format(new Date(iso), options);
  }

  /** Says a moment in full, in the student's zone and, where it differs, the course's. */
  exact(iso: string): string {
    const at = new Date(iso);
    const own = this._full(at, this._ownZone);
    const course = this._full(at, this._courseZone);
    if (own === course) {
      return this._trans.__('%1 (%2)', course, this._courseZone);
    }
    return this._trans.__(
      '%1 (your time, %2) · %3 (the course’s time, %4)',
      own,
      this._ownZone,
      course,
      this._courseZone
    );
  }

  /** Says that the student's clock is another than the course's, empty where it is the same. */
  zones(now: number): string {
    const at = new Date(now);
    if (this._full(at, this._ownZone) === this._full(at, this._courseZone)) {
      return '';
    }
    return this._trans.__(
      'Lists show your time (%1), sentences the course’s (%2).',
      this._ownZone,
      this._courseZone
    );
  }

  private _full(at: Date, timeZone: string): string {
    return new Intl.DateTimeFormat(this._locale, {
      dateStyle: 'full',
      timeStyle: 'medium',
      timeZone
    }).format(at);
  }

  private _day(at: Date): string {
    return this._format(at, { dateStyle: 'short' });
  }

  private _format(at: Date, options: Intl.DateTimeFormatOptions): string {
    const timeZone = this._ownZone;
    const hours =
      options.hour === undefined ? {} : { hourCycle: 'h23' as const };
    const all = { ...options, ...hours, timeZone };
    return new Intl.DateTimeFormat(this._locale, all).format(at);
  }

  private readonly _trans: TranslationBundle;
  private readonly _locale: string;
  private readonly _courseZone: string;
  private readonly _ownZone: string;
}

export namespace TimeWords {
  export interface IOptions {
    trans: TranslationBundle;
    /** A language's code as the translator gives it. */
    locale: string;
    /** The course's time zone, an IANA name. */
    courseZone: string;
    /** The student's time zone; the browser's unless told. */
    ownZone?: string;
  }
}
