const MINUTE = 60_000;

/**
 * Gives the instant of a wall clock's time in a zone.
 *
 * @param local - As an input of the browser has it: `2023-10-29T12:00`.
 * @param zone - An IANA name.
 * @returns ISO with the zone's offset then; null when it is no time. Of an hour that comes twice
 * (the clock is set back) the first is meant, one that never comes (it is set forward) is moved on
 * by what is left out.
 */
export function toInstant(local: string, zone: string): string | null {
  const wall = Date.parse(`${local}Z`);
  if (Number.isNaN(wall)) {
    return null;
  }
  // The offset is asked for a day before and after: between both the clock may be set once.
  const before = offsetAt(wall - 1440 * MINUTE, zone);
  const after = offsetAt(wall + 1440 * MINUTE, zone);
  const fits = [before, after].find(
    offset => offsetAt(wall - offset * MINUTE, zone) === offset
  );
  const instant = wall - (fits ?? before) * MINUTE;
  return writeInstant(instant, offsetAt(instant, zone));
}

/** Gives an instant as an input of the browser takes it, by the clock of a zone. */
export function toLocal(iso: string, zone: string): string {
  const at = Date.parse(iso);
  return new Date(at + offsetAt(at, zone) * MINUTE).toISOString().slice(0, 16);
}

/** Gives how far a zone's clock is ahead of UTC at an instant, in minutes. */
function offsetAt(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit'
  }).formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find(one => one.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute')
  );
  return Math.round((wall - at) / MINUTE);
}

function writeInstant(at: number, offset: number): string {
  const local = new Date(at + offset * MINUTE).toISOString().slice(0, 19);
  const sign = offset < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  return `${local}${sign}${hours}:${minutes}`;
}
