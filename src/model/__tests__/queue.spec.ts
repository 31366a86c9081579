import { ApiError } from '../../api/request';
import type { StaffClient } from '../../api/staff-client';
import type { IQueueRow } from '../../api/types';
import { QueueFeed } from '../../services/queue-feed';
import { QueueModel } from '../queue';

import { claimOf, handIn, judged, queueOf } from './hand-ins';

type Told = (rows: readonly IQueueRow[]) => void;

/** A queue of what the service has, and a way to let the service tell something. */
async function makeQueue(rows: readonly IQueueRow[], client: object = {}) {
  let tell: Told = () => undefined;
  const all = {
    settings: {},
    getQueue: () => Promise.resolve(queueOf(rows)),
    queueEventsUrl: () => '',
    judge: jest.fn((_: number, person: string) =>
      Promise.resolve(
        judged(rows.find(row => row.person === person) ?? rows[0], 7)
      )
    ),
    ...client
  } as unknown as StaffClient;
  const feed = new QueueFeed({
    client: all,
    lab: 2,
    read: options => {
      tell = told => {
        const queue = { ...queueOf(told, '2'), whole: false };
        const data = JSON.stringify(queue);
        options.onEvent({ name: 'queue', id: '', data });
      };
      return new Promise(() => undefined);
    },
    pause: () => new Promise(() => undefined)
  });
  const queue = new QueueModel({ client: all, feed, lab: 2, me: () => 'ta1' });
  await Promise.resolve();
  await Promise.resolve();
  const say = (told: IQueueRow[]) => {
    tell(told);
  };
  return { queue, client: all, tell: say };
}

const people = (queue: QueueModel) => queue.shown.map(row => row.person);

describe('the queue', () => {
  const rows = ['s1', 's2', 's3'].map(person => handIn(person));

  it('has the neediest first, then those further apart, then who waits longest', async () => {
    const { queue } = await makeQueue([
      handIn('s1', { received: '2023-09-11T12:00:00+02:00' }),
      handIn('s2'),
      handIn('s3', { rank: 1, apart: 0.4 }),
      handIn('s4', { rank: 1, apart: 0.9 })
    ]);
    expect(people(queue)).toEqual(['s4', 's3', 's2', 's1']);
  });

  it('goes on at once when a word is given, and judges nobody twice', async () => {
    const { queue, client } = await makeQueue(rows);
    const first = queue.judge('pass');
    expect(queue.current?.person).toBe('s2');
    queue.goTo(0);
    await queue.judge('pass');
    await first;
    expect(client.judge).toHaveBeenCalledTimes(1);
    expect(people(queue)).toEqual(['s2', 's3']);
  });

  it('passes three with three keys pressed faster than the service answers', async () => {
    const { queue, client } = await makeQueue(rows);
    await Promise.all(rows.map(() => queue.judge('pass')));
    expect(
      (client.judge as jest.Mock).mock.calls.map(([, who]) => who as string)
    ).toEqual(['s1', 's2', 's3']);
    expect(people(queue)).toEqual([]);
  });

  it('says that a colleague is at it, and takes it over with the same word once more', async () => {
    const claim = jest.fn(() => Promise.resolve(claimOf('ta1', 's1')));
    const taken = handIn('s1', { claim: claimOf('ta2', 's1') });
    const { queue, client } = await makeQueue([taken, ...rows.slice(1)], {
      claim
    });
    await queue.judge('pass');
    expect(queue.notice?.kind).toBe('taken');
    expect(client.judge).not.toHaveBeenCalled();
    await queue.judge('pass');
    expect(claim).toHaveBeenCalledWith(2, 's1', true);
    expect(client.judge).toHaveBeenCalledTimes(1);
  });

  it('keeps a row whose word was refused, and says why', async () => {
    const refused = new ApiError('conflict', 'Handed in again.', 409);
    const judge = () => Promise.reject(refused);
    const { queue } = await makeQueue(rows, { judge });
    await queue.judge('pass');
    expect(people(queue)).toEqual(['s1', 's2', 's3']);
    expect(queue.notice).toEqual({ kind: 'problem', problem: refused });
    expect(queue.canUndo).toBe(false);
  });

  it('takes the last word back and stands at that person again', async () => {
    const undoJudgements = jest.fn(() =>
      Promise.resolve({ rows: [rows[0]], judgements: [7], left_out: [] })
    );
    const { queue } = await makeQueue(rows, { undoJudgements });
    await queue.judge('pass');
    queue.goTo(1);
    await queue.undo();
    expect(undoJudgements).toHaveBeenCalledWith(2, [7]);
    expect(queue.current?.person).toBe('s1');
    expect(queue.canUndo).toBe(false);
  });

  it('stays at a person when rows before her change', async () => {
    const { queue, tell } = await makeQueue(rows);
    queue.goToPerson('s2');
    tell([judged(rows[0], 3), handIn('s4', { rank: 1 })]);
    expect(people(queue)).toEqual(['s4', 's2', 's3']);
    expect(queue.current?.person).toBe('s2');
  });

  it('agrees for those left in the list, and takes all of them back together', async () => {
    const lines = rows.map(({ person, attempt }) => ({
      person,
      name: person,
      attempt,
      after: null,
      verdict: 'pass' as const,
      left_out: ''
    }));
    const agree = jest.fn((_: number, chosen: readonly unknown[]) =>
      Promise.resolve({
        rows: rows.slice(0, chosen.length).map(row => judged(row, 8)),
        judgements: [8, 9],
        left_out: []
      })
    );
    const undoJudgements = jest.fn(() =>
      Promise.resolve({ rows, judgements: [], left_out: [] })
    );
    const previewAgreement = () => Promise.resolve({ lines });
    const { queue } = await makeQueue(rows, {
      agree,
      undoJudgements,
      previewAgreement
    });
    queue.selectAll();
    await queue.beginAgreement();
    expect(agree).not.toHaveBeenCalled();
    queue.agreement?.toggle('s3');
    await queue.agree();
    const chosen = agree.mock.calls[0][1] as { person: string }[];
    expect(chosen.map(({ person }) => person)).toEqual(['s1', 's2']);
    expect(people(queue)).toEqual(['s3']);
    await queue.undo();
    expect(undoJudgements).toHaveBeenCalledWith(2, [8, 9]);
    expect(people(queue)).toEqual(['s1', 's2', 's3']);
  });
});
