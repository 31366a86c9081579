import * as React from 'react';

import type { IGraderJob, IGraderState } from '../../api/class-types';
import type { GraderModel } from '../../model/class/grader';
import { Busy } from '../common/busy';
import { useModel } from '../common/use-model';
import { Elapsed, Moment } from '../common/when';
import { usePanel } from '../context';
import { Columns } from '../plots/columns';
import { Figure } from '../plots/figure';

import { Problem } from './problem';

/** Every which hour is named below the plot. */
const LABELLED = 3;

/** Properties of {@link GraderTab}. */
export interface IGraderTabProps {
  grader: GraderModel;
}

/** What the grader does, waits for, did and could not do. */
export function GraderTab({ grader }: IGraderTabProps): React.JSX.Element {
  const { trans } = usePanel();
  useModel(grader);
  React.useEffect(() => {
    const watch = grader.watch();
    return () => {
      watch.dispose();
    };
  }, [grader]);
  const { state } = grader;
  if (state === null) {
    return grader.problem === null ? (
      <Busy label={trans.__('Asking the grader…')} />
    ) : (
      <Problem model={grader} again={() => grader.load()} />
    );
  }
  return (
    <>
      <Problem model={grader} again={() => grader.load()} />
      <Slots state={state} />
      <Jobs
        title={trans.__('Queue')}
        empty={trans.__('Nothing waits.')}
        jobs={state.queue}
        when={trans.__('Waits since')}
        last={trans.__('Report in about')}
        sayLast={({ seconds }) => <Wait seconds={seconds} />}
      />
      <Throughput state={state} />
      <Jobs
        title={trans.__('Not graded, our fault')}
        empty={trans.__('Nothing went wrong on our side.')}
        jobs={state.failures}
        when={trans.__('When')}
        last={trans.__('What happened')}
        sayLast={({ message }) => <>{message}</>}
      />
    </>
  );
}

function Slots({ state }: { state: IGraderState }): React.JSX.Element {
  const { trans } = usePanel();
  const busy = state.slots.filter(({ job }) => job !== null).length;
  return (
    <section aria-label={trans.__('Slots')}>
      <h3 data-start tabIndex={-1}>
        {trans.__('%1 of %2 slots at work', busy, state.slots.length)}
      </h3>
      <ul className="jp-DLCourse-cards">
        {state.slots.map(({ name, job }) => (
          <li key={name}>
            <p>
              <b>{name}</b>{' '}
              {job === null ? (
                <span className="jp-DLCourse-quiet">{trans.__('free')}</span>
              ) : (
                <>
                  {trans.__('lab %1, %2', job.lab, job.name)}{' '}
                  <span className="jp-DLCourse-quiet">
                    {job.mode === 'full'
                      ? trans.__('full run')
                      : trans.__('quick run')}
                    , <Elapsed iso={job.since} />
                  </span>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Wait({ seconds }: { seconds: number | null }): React.JSX.Element {
  const { trans, times } = usePanel();
  return seconds === null ? (
    <>{trans.__('cannot be told yet')}</>
  ) : (
    <>{times.elapsed(1000 * seconds)}</>
  );
}

interface IJobsProps {
  title: string;
  empty: string;
  jobs: readonly IGraderJob[];
  /** What the time of a job is. */
  when: string;
  /** The name of the last column, and what stands in it. */
  last: string;
  sayLast: (job: IGraderJob) => React.JSX.Element;
}

function Jobs(props: IJobsProps): React.JSX.Element {
  const { trans } = usePanel();
  const { title, jobs } = props;
  return (
    <section aria-label={title}>
      <h3>{jobs.length > 0 ? `${title} (${jobs.length})` : title}</h3>
      {jobs.length === 0 ? (
        <p className="jp-DLCourse-empty">{props.empty}</p>
      ) : (
        <div
          className="jp-DLCourse-tableFrame"
          role="region"
          aria-label={title}
          tabIndex={0}
        >
          <table className="jp-DLCourse-table">
            <thead>
              <tr>
                <th scope="col">{trans.__('Student')}</th>
                <th scope="col">{trans.__('Lab')}</th>
                <th scope="col">{trans.__('Run')}</th>
                <th scope="col">{props.when}</th>
                <th scope="col">{props.last}</th>
              </tr>
            </thead>
            <tbody>
              {jobs.map(job => (
                <tr key={job.attempt}>
                  <th scope="row" title={job.person}>
                    {job.name}
                  </th>
                  <td>{job.lab}</td>
                  <td>
                    {job.mode === 'full' ? trans.__('full') : trans.__('quick')}
                  </td>
                  <td>
                    <Moment iso={job.since} />
                  </td>
                  <td>{props.sayLast(job)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Throughput({ state }: { state: IGraderState }): React.JSX.Element {
  const { trans } = usePanel();
  const { hours } = state;
  // The hour of the day as the course's clock has it: so the service writes it.
  const rows = hours.map(({ at, done }) => [at.slice(11, 13), done] as const);
  const columns = rows.map(([hour, count], place) => ({
    label: place % LABELLED === 0 ? hour : '',
    count
  }));
  const day = hours.reduce((sum, { done }) => sum + done, 0);
  return (
    <Figure
      title={trans.__('Reports by the hour')}
      sentence={trans._n(
        '%1 report in the last 24 hours.',
        '%1 reports in the last 24 hours.',
        day
      )}
      table={{
        columns: [trans.__('Hour'), trans.__('Reports')],
        rows: rows.map(([hour, done]) => [`${hour}:00`, done])
      }}
    >
      <Columns columns={columns} />
    </Figure>
  );
}
