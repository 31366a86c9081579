import type { IGradeRow } from '../../../api/class-types';
import type { IStanding, LabState } from '../../../api/types';
import type { IGradeSort } from '../grades';
import { findRows } from '../grades';

const BY_NAME: IGradeSort = { column: 'name', descending: false };

function row(
  person: string,
  name: string,
  states: readonly LabState[],
  part: Partial<IStanding> = {}
): IGradeRow {
  const passed = states.filter(state => state === 'passed').length;
  return {
    person,
    name,
    standing: {
      passed,
      reviewed: 0,
      in_review: 0,
      needed: 6,
      reviews_needed: 6,
      missing: 6 - passed,
      reviews_missing: 6,
      chances_left: 8,
      gate: { open: false, reason: '' },
      labs: states.map((state, place) => ({
        lab: place + 1,
        state,
        reason: '',
        reviewed: false
      })),
      ...part
    }
  };
}

const ROWS = [
  row('s2', 'Bo', ['passed', 'missed']),
  row('s1', 'Ada', ['resubmit', 'passed'], { chances_left: 2 }),
  row('s3', 'Åse', ['passed', 'passed'], { gate: { open: true, reason: '' } })
];

const ids = (rows: readonly IGradeRow[]) => rows.map(one => one.person);

describe('findRows', () => {
  it('sorts by name as people sort names', () => {
    const found = findRows(ROWS, '', 'all', null, BY_NAME);
    expect(ids(found)).toEqual(['s1', 's3', 's2']);
  });

  it('finds part of a name or an id, in any case', () => {
    expect(ids(findRows(ROWS, 'aDA', 'all', null, BY_NAME))).toEqual(['s1']);
    expect(ids(findRows(ROWS, ' S2 ', 'all', null, BY_NAME))).toEqual(['s2']);
  });

  it('finds those with a state in one lab or in any', () => {
    const passed = (lab: number | null) =>
      ids(findRows(ROWS, '', 'passed', lab, BY_NAME));
    expect(passed(2)).toEqual(['s1', 's3']);
    expect(passed(null)).toEqual(['s1', 's3', 's2']);
  });

  it('finds who cannot reach the project any more', () => {
    expect(ids(findRows(ROWS, '', 'out', null, BY_NAME))).toEqual(['s1']);
  });

  it('puts what is worth a look first when sorted by a lab', () => {
    const sort = { column: 2, descending: false };
    const found = findRows(ROWS, '', 'all', null, sort);
    expect(ids(found)).toEqual(['s2', 's1', 's3']);
  });

  it('turns the order round, but not among equals', () => {
    const sort: IGradeSort = { column: 'passed', descending: true };
    const found = findRows(ROWS, '', 'all', null, sort);
    expect(ids(found)).toEqual(['s3', 's1', 's2']);
  });
});
