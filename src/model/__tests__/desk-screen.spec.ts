import type { CourseClient } from '../../api/client';
import type { StaffClient } from '../../api/staff-client';
import type { IQueueRow } from '../../api/types';
import { QueueFeed } from '../../services/queue-feed';
import { DeskScreen } from '../desk-screen';
import { JudgingModel } from '../judging';
import { QueueModel } from '../queue';
import { QueueShelf } from '../queue-shelf';

import { claimOf, deskOf, handIn, judged, queueOf } from './hand-ins';

const EXERCISES = [
  { id: 'a', title: '', cell: 2, answered: true },
  { id: 'b', title: '', cell: 9, answered: true }
];

const settle = async () => {
  for (let turn = 0; turn < 20; turn += 1) {
    await Promise.resolve();
  }
};

/** A desk over a queue of rows, at the first of them. */
async function makeDesk(rows: IQueueRow[]) {
  const known = new Map(rows.map(row => [row.person, row]));
  const find = (person: string) => known.get(person) ?? rows[0];
  const report = { exercises: EXERCISES, checks: [], has_executed: true };
  const client = {
    settings: {},
    getQueue: () => Promise.resolve(queueOf(rows)),
    queueEventsUrl: () => '',
    claim: () => Promise.resolve(claimOf('ta1', '')),
    release: () => Promise.resolve(),
    getChanges: jest.fn(() => Promise.resolve({ changed: [], removed: [] })),
    getJudgingDesk: (_: number, person: string) =>
      Promise.resolve(deskOf(find(person), { report: report as never })),
    judge: jest.fn((_: number, person: string) => {
      const row = judged(find(person), 9);
      known.set(person, row);
      return Promise.resolve(row);
    }),
    undoJudgement: jest.fn((_: number, person: string) => {
      const row = { ...find(person), judged: false, judgement: null };
      known.set(person, row);
      return Promise.resolve(row);
    })
  } as unknown as StaffClient;
  const course = {
    getNotebook: () => Promise.resolve(new Blob(['{"cells": []}']))
  } as unknown as CourseClient;
  const me = () => 'ta1';
  const pause = () => new Promise<void>(() => undefined);
  const feed = new QueueFeed({ client, lab: 2, read: pause, pause });
  const queue = new QueueModel({ client, feed, lab: 2, me });
  const desk = new DeskScreen(
    {
      client,
      course,
      shelf: new QueueShelf(() => queue),
      lab: 2,
      me,
      judge: person => new JudgingModel({ client, lab: 2, person, me })
    },
    { lab: 2, person: rows[0].person }
  );
  await settle();
  return { desk, feed, client };
}

describe('the desk', () => {
  const rows = ['s1', 's2', 's3'].map(person => handIn(person));

  it('goes to the next one that waits and that no colleague is at', async () => {
    const taken = handIn('s2', { claim: claimOf('ta2', 's2') });
    const { desk } = await makeDesk([rows[0], taken, rows[2]]);
    expect(desk.step(true)).toBe(true);
    expect(desk.judging.person).toBe('s3');
    expect(desk.args).toEqual({ lab: 2, person: 's3' });
    desk.dispose();
  });

  it('is at the next place after what was judged has left the list', async () => {
    const { desk } = await makeDesk([...rows]);
    desk.step(true);
    await settle();
    desk.say('pass');
    await settle();
    expect(desk.judging.isJudged).toBe(true);
    desk.step(true);
    expect(desk.judging.person).toBe('s3');
    desk.dispose();
  });

  it('says that there is a newer attempt than the one that is looked at', async () => {
    const { desk, feed } = await makeDesk([...rows]);
    expect(desk.findNews()).toBeNull();
    feed.take([{ ...rows[0], attempt: 's1-2', number: 2 }]);
    expect(desk.findNews()).toBe('attempt');
    desk.dispose();
  });

  it('says that a colleague gave a word meanwhile, not that I did', async () => {
    const { desk, feed } = await makeDesk([...rows]);
    feed.take([judged(rows[0], 4)]);
    expect(desk.findNews()).toBe('word');
    await desk.judging.load();
    desk.say('pass');
    await settle();
    expect(desk.findNews()).toBeNull();
    desk.dispose();
  });

  it('opens the next hand-in at the same exercise', async () => {
    const { desk } = await makeDesk([...rows]);
    desk.takeWantedCell();
    desk.stepSameExercise('b');
    await settle();
    expect([desk.judging.person, desk.takeWantedCell()]).toEqual(['s2', 9]);
    desk.dispose();
  });

  it('takes back the word on what it shows, and waits for “resubmit” to have a reason', async () => {
    const { desk, client } = await makeDesk([...rows]);
    desk.say('resubmit');
    await settle();
    expect(client.judge).not.toHaveBeenCalled();
    expect(desk.isCommentWanted).toBe(true);
    desk.say('pass');
    await settle();
    await desk.undo();
    expect(client.undoJudgement).toHaveBeenCalledWith(2, 's1', 9);
    expect(desk.judging.isJudged).toBe(false);
    desk.dispose();
  });
});
