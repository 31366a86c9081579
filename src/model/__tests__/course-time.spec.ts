import { toInstant, toLocal } from '../course-time';

const ZONE = 'Europe/Copenhagen';

describe('toInstant', () => {
  it.each([
    ['2023-09-04T23:59', '2023-09-04T23:59:00+02:00'],
    ['2023-12-04T12:00', '2023-12-04T12:00:00+01:00']
  ])('takes %s by the clock of the zone', (local, iso) => {
    expect(toInstant(local, ZONE)).toBe(iso);
  });

  it('means the first of an hour that comes twice', () => {
    expect(toInstant('2023-10-29T02:30', ZONE)).toBe(
      '2023-10-29T02:30:00+02:00'
    );
  });

  it('moves on an hour that never comes', () => {
    expect(toInstant('2023-03-26T02:30', ZONE)).toBe(
      '2023-03-26T03:30:00+02:00'
    );
  });

  it('knows zones behind UTC and of half an hour', () => {
    expect(toInstant('2023-07-01T08:00', 'America/St_Johns')).toBe(
      '2023-07-01T08:00:00-02:30'
    );
  });

  it('gives null for what is no time', () => {
    expect(toInstant('', ZONE)).toBeNull();
    expect(toInstant('tomorrow', ZONE)).toBeNull();
  });
});

describe('toLocal', () => {
  it('gives the clock of the zone', () => {
    expect(toLocal('2023-09-04T21:59:00Z', ZONE)).toBe('2023-09-04T23:59');
  });
});
