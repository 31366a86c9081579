import { ServerConnection } from '@jupyterlab/services';

import { CourseClient } from '../../api/client';
import type { readEvents } from '../../api/event-stream';
import { ApiError } from '../../api/request';
import type { IAttempt, IReport } from '../../api/types';
import { AttemptModel } from '../attempt';

const attempt = (state: IAttempt['job']['state'], has_report = false) =>
  ({ id: 'a', lab: 3, has_report, job: { state } }) as IAttempt;

describe('AttemptModel', () => {
  it('fetches the report of a job that is done', async () => {
    const report = { sentence: 'Looks complete.' } as IReport;
    const client = {
      getAttempt: () => Promise.resolve(attempt('done', true)),
      getReport: () => Promise.resolve(report)
    } as unknown as CourseClient;
    const model = new AttemptModel(client, attempt('done', true));
    await model.start();
    expect(model.report).toBe(report);
  });

  it('keeps the receipt when the report cannot be had', async () => {
    const client = {
      getAttempt: () => Promise.reject(new ApiError('away', '', 0))
    } as unknown as CourseClient;
    const model = new AttemptModel(client, attempt('done', true));
    await model.start();
    expect(model.problem?.away).toBe(true);
    expect(model.attempt.id).toBe('a');
  });

  it('shows what the quick run found while the full one waits', async () => {
    const report = { mode: 'smoke' } as IReport;
    let finish: (found: IAttempt) => void = () => undefined;
    const client = new CourseClient(ServerConnection.makeSettings());
    client.getReport = () => Promise.resolve(report);
    client.getAttempt = () =>
      new Promise(resolve => {
        finish = resolve;
      });
    const read: typeof readEvents = options => {
      for (const mode of ['smoke', 'full']) {
        const data = JSON.stringify({ state: 'queued', mode });
        options.onEvent({ name: 'job', id: mode, data });
      }
      return Promise.resolve();
    };
    const model = new AttemptModel(client, attempt('running'), read);
    const shown = new Promise(resolve => {
      model.stateChanged.connect(() => {
        if (model.report !== null) {
          resolve(model.report);
        }
      });
    });
    void model.start();
    expect(await shown).toBe(report);
    expect(model.job.mode).toBe('full');
    model.dispose();
    finish(attempt('cancelled'));
  });

  it('says that cancelling is under way until it is answered', async () => {
    const client = {
      cancelJob: () => Promise.resolve(attempt('cancelled'))
    } as unknown as CourseClient;
    const model = new AttemptModel(client, attempt('running'));
    const seen: boolean[] = [];
    model.stateChanged.connect(() => seen.push(model.isCancelling));
    await model.cancel();
    expect(seen[0]).toBe(true);
    expect(model.isCancelling).toBe(false);
    expect(model.job.state).toBe('cancelled');
  });
});
