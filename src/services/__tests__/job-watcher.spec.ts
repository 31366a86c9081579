import { ServerConnection } from '@jupyterlab/services';

import { CourseClient } from '../../api/client';
import type { readEvents } from '../../api/event-stream';
import { ApiError } from '../../api/request';
import type { IAttempt, IJob } from '../../api/types';
import { JobWatcher } from '../job-watcher';

const job = (state: IJob['state']) => ({ state }) as IJob;
const event = (id: string, state: IJob['state']) => ({
  name: 'job',
  id,
  data: JSON.stringify(job(state))
});

describe('JobWatcher', () => {
  const client = new CourseClient(ServerConnection.makeSettings());
  const pause = () => Promise.resolve();

  it('goes on after a lost connection with the last event it saw', async () => {
    const asked: string[] = [];
    const read: typeof readEvents = options => {
      asked.push(options.lastId);
      if (asked.length === 1) {
        options.onEvent(event('5', 'running'));
        return Promise.reject(new ApiError('away', '', 0));
      }
      options.onEvent(event('6', 'done'));
      return Promise.resolve();
    };
    client.getAttempt = () =>
      Promise.resolve({ job: job('running') } as IAttempt);
    await new JobWatcher({ client, attempt: 'a', read, pause }).follow();
    expect(asked).toEqual(['', '5']);
  });

  it('ends when the job ended while the connection was lost', async () => {
    const read: typeof readEvents = () => Promise.resolve();
    client.getAttempt = () => Promise.resolve({ job: job('done') } as IAttempt);
    const watcher = new JobWatcher({ client, attempt: 'a', read, pause });
    const states: string[] = [];
    watcher.news.connect((_, news) => {
      if (news.kind === 'job') {
        states.push(news.job.state);
      }
    });
    await watcher.follow();
    expect(states).toEqual(['done']);
  });

  it('gives up on an attempt that the service does not know', async () => {
    const read: typeof readEvents = () =>
      Promise.reject(new ApiError('not_found', '', 404));
    await new JobWatcher({ client, attempt: 'a', read, pause }).follow();
  });
});
