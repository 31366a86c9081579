import type { IGradeRow } from '../../api/class-types';
import type { LabState } from '../../api/types';

/** By what the gradebook is sorted: a column, or a lab by its number. */
export type GradeColumn =
  'name' | 'person' | 'passed' | 'reviewed' | 'chances' | 'project' | number;

/** How the gradebook is sorted. */
export interface IGradeSort {
  readonly column: GradeColumn;
  readonly descending: boolean;
}

/** Whom the gradebook shows: all, or those of whom something is true. */
export type GradeFilter = 'all' | 'in' | 'not_in' | 'out' | LabState;

/** What is worth a look first in a column of states. */
const URGENCY: Readonly<Record<LabState, number>> = {
  missed: 0,
  failed: 1,
  resubmit: 2,
  in_review: 3,
  submitted: 4,
  open: 5,
  not_open: 6,
  passed: 7
};

/** Whether a student can no longer reach the project by passing all that is left to her. */
export function isOut({ standing }: IGradeRow): boolean {
  return !standing.gate.open && standing.missing > standing.chances_left;
}

/**
 * Gives the rows that are asked for, sorted; equal ones by name.
 *
 * @param text - Part of a name or an id, in any case; empty for all.
 * @param lab - The lab that a filter by state means, null for any.
 */
export function findRows(
  rows: readonly IGradeRow[],
  text: string,
  filter: GradeFilter,
  lab: number | null,
  sort: IGradeSort
): IGradeRow[] {
  const wanted = text.trim().toLowerCase();
  const found = rows.filter(
    row =>
      (row.name.toLowerCase().includes(wanted) ||
        row.person.toLowerCase().includes(wanted)) &&
      fits(row, filter, lab)
  );
  const sign = sort.descending ? -1 : 1;
  return found.sort(
    (one, other) =>
      sign * compare(one, other, sort.column) ||
      one.name.localeCompare(other.name) ||
      one.person.localeCompare(other.person)
  );
}

function fits(
  row: IGradeRow,
  filter: GradeFilter,
  lab: number | null
): boolean {
  if (filter === 'all') {
    return true;
  }
  if (filter === 'in' || filter === 'not_in') {
    return row.standing.gate.open === (filter === 'in');
  }
  return filter === 'out' ? isOut(row) : hasState(row, filter, lab);
}

function hasState(
  row: IGradeRow,
  state: LabState,
  lab: number | null
): boolean {
  return row.standing.labs.some(
    one => one.state === state && (lab === null || one.lab === lab)
  );
}

function compare(
  one: IGradeRow,
  other: IGradeRow,
  column: GradeColumn
): number {
  const [left, right] = [keyOf(one, column), keyOf(other, column)];
  return typeof left === 'number' && typeof right === 'number'
    ? left - right
    : String(left).localeCompare(String(right));
}

function keyOf(row: IGradeRow, column: GradeColumn): string | number {
  const { standing } = row;
  switch (column) {
    case 'name':
      return row.name;
    case 'person':
      return row.person;
    case 'passed':
      return standing.passed;
    case 'reviewed':
      return standing.reviewed;
    case 'chances':
      return standing.chances_left;
    case 'project':
      return (standing.gate.open ? 2 : 1) - (isOut(row) ? 1 : 0);
    default: {
      const lab = standing.labs.find(item => item.lab === column);
      return lab === undefined ? URGENCY.not_open : URGENCY[lab.state];
    }
  }
}
