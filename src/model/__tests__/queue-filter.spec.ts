import { readAddress, writeAddress } from '../../services/address';
import { fits, readFilter, UNFILTERED } from '../queue-filter';

import { claimOf, handIn, judged } from './hand-ins';

const filtered = (part: object) => ({ ...UNFILTERED, ...part });

describe('the filter of a queue', () => {
  it('comes back from the address that it is written into', () => {
    const filter = filtered({
      state: 'all',
      suggestion: 'fail',
      whose: 'mine',
      lacks: 'lab2.slopes',
      text: 'Åse & Co'
    });
    const read = readAddress(writeAddress('queue', { lab: 2, ...filter }));
    expect(readFilter(read?.args ?? {})).toEqual(filter);
  });

  it('takes nothing from an address that there is no such choice of', () => {
    expect(readFilter({ state: 'lost', suggestion: 'maybe' })).toEqual(
      UNFILTERED
    );
  });

  it('shows what waits unless something else is asked for', () => {
    const row = handIn('s1');
    expect(fits(row, UNFILTERED, 'ta1')).toBe(true);
    expect(fits(judged(row, 1), UNFILTERED, 'ta1')).toBe(false);
    expect(fits(handIn('s2', { attempt: null }), UNFILTERED, 'ta1')).toBe(
      false
    );
  });

  it('finds by an exercise without an answer and by a check that could not tell', () => {
    const row = handIn('s1', { unanswered: ['d'], unclear: ['lab2.slopes'] });
    expect(fits(row, filtered({ lacks: 'd' }), 'ta1')).toBe(true);
    expect(fits(row, filtered({ lacks: 'lab2.slopes' }), 'ta1')).toBe(true);
    expect(fits(row, filtered({ lacks: 'e' }), 'ta1')).toBe(false);
  });

  it('tells mine from what nobody is at', () => {
    const mine = handIn('s1', { claim: claimOf('ta1', 's1') });
    expect(fits(mine, filtered({ whose: 'mine' }), 'ta1')).toBe(true);
    expect(fits(mine, filtered({ whose: 'mine' }), 'ta2')).toBe(false);
    expect(fits(mine, filtered({ whose: 'unclaimed' }), 'ta1')).toBe(false);
    expect(fits(handIn('s2'), filtered({ whose: 'unclaimed' }), 'ta1')).toBe(
      true
    );
  });
});
