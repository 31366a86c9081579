import { nullTranslator } from '@jupyterlab/translation';

import { TimeWords } from '../time-words';

const HOUR = 3_600_000;
const DUE = '2023-09-18T23:59:00+02:00';
const NOW = Date.parse(DUE) - 52 * HOUR;

const words = (ownZone: string) =>
  new TimeWords({
    trans: nullTranslator.load('test'),
    locale: 'en',
    courseZone: 'Europe/Copenhagen',
    ownZone
  });

describe('TimeWords', () => {
  const times = words('Europe/Copenhagen');

  it('says a deadline with its weekday, hour and countdown', () => {
    expect(times.deadline(DUE, NOW)).toBe('Mon 23:59, in 2 d 4 h');
  });

  it('says how long ago a deadline was', () => {
    expect(times.deadline(DUE, Date.parse(DUE) + HOUR)).toBe(
      'Mon 23:59, 1 h ago'
    );
  });

  it('says only the hour of a moment today', () => {
    expect(times.moment(DUE, Date.parse(DUE) - HOUR)).toBe('23:59');
  });

  it('says the date of what is far off', () => {
    expect(times.moment(DUE, NOW - 240 * HOUR)).toBe('18 Sept 23:59');
  });

  it.each([
    [-5, '0 s'],
    [59_999, '59 s'],
    [60_000, '1 min'],
    [HOUR, '1 h'],
    [25 * HOUR, '1 d 1 h'],
    [48 * HOUR, '2 d']
  ])('says %d ms as %s', (milliseconds, said) => {
    expect(times.span(milliseconds)).toBe(said);
  });

  it('counts seconds while something runs', () => {
    expect(times.elapsed(130_000)).toBe('2 min 10 s');
  });

  it('says both zones where they differ', () => {
    const exact = words('America/New_York').exact(DUE);
    expect(exact).toContain('17:59:00 (your time, America/New_York)');
    expect(exact).toContain('23:59:00 (the course’s time, Europe/Copenhagen)');
  });

  it('says one zone where they agree', () => {
    expect(times.exact(DUE)).not.toContain('your time');
  });

  it('says that there are two clocks only where there are', () => {
    expect(times.zones(NOW)).toBe('');
    expect(words('UTC').zones(NOW)).toContain('Europe/Copenhagen');
    expect(words('Europe/Berlin').zones(NOW)).toBe('');
  });

  it('shows hours in the student’s own zone', () => {
    expect(words('America/New_York').hour(DUE)).toBe('17:59');
  });
});
