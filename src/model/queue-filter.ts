import type { IQueueRow } from '../api/types';

import type { ScreenArgs } from './screen';

/** Which rows of a queue are shown; an empty text asks for nothing. */
export interface IQueueFilter {
  readonly state: 'waiting' | 'judged' | 'all';
  readonly suggestion: '' | 'pass' | 'fail' | 'unknown';
  /** Only those that somebody asked a person to look at. */
  readonly flags: '' | 'yes';
  /** Those that I am at or judged; those that nobody is at. */
  readonly whose: '' | 'mine' | 'unclaimed';
  /** The id of an exercise that is not answered or of a check that does not pass. */
  readonly lacks: string;
  /** In the student's name or id. */
  readonly text: string;
}

/** What is shown unless something else is asked for: what waits. */
export const UNFILTERED: IQueueFilter = {
  state: 'waiting',
  suggestion: '',
  flags: '',
  whose: '',
  lacks: '',
  text: ''
};

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  state: ['waiting', 'judged', 'all'],
  suggestion: ['pass', 'fail', 'unknown'],
  flags: ['yes'],
  whose: ['mine', 'unclaimed']
};

/** Reads a filter from the arguments of an address; what there is no such choice of is left out. */
export function readFilter(args: ScreenArgs): IQueueFilter {
  const read = Object.keys(UNFILTERED).flatMap(name => {
    const value = String(args[name] ?? '');
    const isKnown = !(name in CHOICES) || CHOICES[name].includes(value);
    return value !== '' && isKnown ? [[name, value]] : [];
  });
  return { ...UNFILTERED, ...Object.fromEntries(read) } as IQueueFilter;
}

/** Gives whether a row is shown. */
export function fits(
  row: IQueueRow,
  filter: IQueueFilter,
  me: string
): boolean {
  return (
    fitsState(row, filter) &&
    (filter.suggestion === '' || row.suggestion === filter.suggestion) &&
    (filter.flags === '' || row.flags.length > 0) &&
    fitsWhose(row, filter, me) &&
    (filter.lacks === '' || listLacks(row).includes(filter.lacks)) &&
    fitsText(row, filter.text.trim().toLowerCase())
  );
}

/** Gives whether a hand-in waits for somebody's word. */
export function isWaiting(row: IQueueRow): boolean {
  return row.attempt !== null && !row.judged;
}

/** Gives the ids of what a hand-in lacks: exercises without an answer, checks that do not pass. */
export function listLacks(row: IQueueRow): readonly string[] {
  return [...row.unanswered, ...row.failed, ...row.unclear];
}

function fitsState(row: IQueueRow, { state }: IQueueFilter): boolean {
  switch (state) {
    case 'waiting':
      return isWaiting(row);
    case 'judged':
      return row.judged;
    case 'all':
      return true;
  }
}

function fitsWhose(
  row: IQueueRow,
  { whose }: IQueueFilter,
  me: string
): boolean {
  switch (whose) {
    case 'mine':
      return row.claim?.by === me || row.judgement?.by === me;
    case 'unclaimed':
      return row.claim === null;
    case '':
      return true;
  }
}

function fitsText(row: IQueueRow, text: string): boolean {
  return (
    text === '' ||
    row.name.toLowerCase().includes(text) ||
    row.person.toLowerCase().includes(text)
  );
}
