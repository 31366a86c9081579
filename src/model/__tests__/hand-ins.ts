import type { IJudgingDesk, IQueue, IQueueRow } from '../../api/types';

/** Gives a hand-in that waits, with what matters of it. */
export function handIn(
  person: string,
  part: Partial<IQueueRow> = {}
): IQueueRow {
  return {
    person,
    name: `Person ${person}`,
    attempt: `${person}-1`,
    number: 1,
    attempts: 1,
    received: '2023-09-11T10:00:00+02:00',
    late: false,
    counts: true,
    job: 'done',
    suggestion: 'pass',
    failed: [],
    unclear: [],
    unanswered: [],
    peers: [],
    spread: null,
    judgement: null,
    judged: false,
    resubmission: false,
    claim: null,
    flags: [],
    waiting_since: null,
    need: 'rest',
    rank: 3,
    apart: 0,
    why: '',
    state: 'graded',
    state_reason: '',
    ...part
  } as IQueueRow;
}

/** Gives the same hand-in after a word was given on it. */
export function judged(
  row: IQueueRow,
  id: number,
  verdict: 'pass' | 'resubmit' | 'fail' = 'pass'
): IQueueRow {
  const judgement = { id, verdict, by: 'ta1', by_name: 'Me', reason: '' };
  return { ...row, judged: true, rank: 4, judgement } as IQueueRow;
}

/** Gives a colleague's claim on a hand-in. */
export function claimOf(
  by: string,
  person: string
): NonNullable<IQueueRow['claim']> {
  return { person, by, by_name: `Teacher ${by}`, until: '' };
}

/** Gives the queue of a lab. */
export function queueOf(rows: readonly IQueueRow[], version = '1'): IQueue {
  return {
    lab: 2,
    version,
    whole: true,
    rows: [...rows],
    gone: [],
    checks: [],
    exercises: []
  } as unknown as IQueue;
}

/** Gives what the desk shows of a hand-in. */
export function deskOf(
  row: IQueueRow,
  part: Partial<IJudgingDesk> = {}
): IJudgingDesk {
  return {
    lab: 2,
    row,
    attempts: [],
    report: null,
    reviews: [],
    history: [],
    after: row.judgement?.id ?? null,
    until: null,
    claim: row.claim,
    draft: {
      version: 0,
      verdict: null,
      reason: '',
      exercises: [],
      until: null,
      remarks: []
    },
    ...part
  } as unknown as IJudgingDesk;
}
