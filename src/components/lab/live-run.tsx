import * as React from 'react';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { IJob } from '../../api/types';
import type { AttemptModel } from '../../model/attempt';
import type { TimeWords } from '../../model/time-words';
import { Bar } from '../common/bar';
import { Elapsed } from '../common/when';
import { usePanel } from '../context';

/** Properties of {@link LiveRun}. */
export interface ILiveRunProps {
  attempt: AttemptModel;
}

/** A job while it waits or runs: place in the queue, cell, last lines of output, time. */
export function LiveRun({ attempt }: ILiveRunProps): React.JSX.Element {
  const { trans, times } = usePanel();
  const { job, phase, tail } = attempt;
  // While it waits or gets ready, the job may still tell of the run before.
  const cellsRun = {
    waiting: 0,
    preparing: 0,
    running: job.cell,
    checking: job.cells
  };
  return (
    <section className="jp-DLCourse-live" aria-label={trans.__('Grading')}>
      <p role="status" aria-live="polite">
        {sayPhase(attempt, trans, times)}
      </p>
      <p className="jp-DLCourse-quiet">{sayMode(job.mode, trans)}</p>
      <Bar
        label={trans.__('Cells run')}
        value={cellsRun[phase]}
        of={job.cells}
      />
      <p className="jp-DLCourse-liveAside">
        {job.started !== null && <Elapsed iso={job.started} />}
        {job.device !== '' && <span>{job.device}</span>}
        <button
          type="button"
          className="jp-DLCourse-smallButton"
          // Not `disabled`, which would take the keyboard's focus away.
          aria-disabled={attempt.isCancelling}
          onClick={() => {
            if (!attempt.isCancelling) {
              void attempt.cancel();
            }
          }}
        >
          {attempt.isCancelling ? trans.__('Cancelling…') : trans.__('Cancel')}
        </button>
      </p>
      {attempt.isLost && (
        <p className="jp-DLCourse-quiet" role="status">
          {trans.__(
            'The connection is lost; the grading goes on. Connecting again…'
          )}
        </p>
      )}
      {tail.length > 0 && (
        <pre
          className="jp-DLCourse-tail"
          aria-label={trans.__('Output of this cell, last lines')}
        >
          {tail.join('\n')}
        </pre>
      )}
    </section>
  );
}

/** Says what kind of run it is, since the first of two is short. */
function sayMode(mode: IJob['mode'], trans: TranslationBundle): string {
  switch (mode) {
    case 'smoke':
      return trans.__('A quick run first, with training cut short.');
    case 'full':
      return trans.__('The full run: your notebook as you wrote it.');
    case 'static':
      return trans.__('Your notebook is read, not run.');
  }
}

function sayPhase(
  attempt: AttemptModel,
  trans: TranslationBundle,
  times: TimeWords
): string {
  const { job } = attempt;
  switch (attempt.phase) {
    case 'waiting':
      return sayQueue(job.position, job.eta_seconds, trans, times);
    case 'preparing':
      return trans.__('Getting ready to run your notebook…');
    case 'running':
      return trans.__('Running cell %1 of %2', job.cell, job.cells);
    case 'checking':
      return trans.__('All cells are run; checking the results…');
  }
}

function sayQueue(
  position: number | null,
  eta: number | null,
  trans: TranslationBundle,
  times: TimeWords
): string {
  if (position === null) {
    return trans.__('In the queue');
  }
  if (eta === null) {
    return trans.__('In the queue, place %1', position);
  }
  return trans.__(
    'In the queue, place %1; the report is here in about %2',
    position,
    times.span(eta * 1000)
  );
}
