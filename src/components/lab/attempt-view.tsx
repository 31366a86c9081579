import * as React from 'react';

import type { AttemptModel } from '../../model/attempt';
import { sayProblem } from '../../model/words';
import { hasEnded } from '../../services/job-watcher';
import { Busy } from '../common/busy';
import { Note } from '../common/note';
import { usePanel } from '../context';
import { ReportView } from '../report/report-view';

import { LiveRun } from './live-run';
import { Receipt } from './receipt';

/** Properties of {@link AttemptView}. */
export interface IAttemptViewProps {
  attempt: AttemptModel;
}

/** One attempt: its receipt, then the live run, then the report. */
export function AttemptView({ attempt }: IAttemptViewProps): React.JSX.Element {
  return (
    <>
      <Receipt attempt={attempt.attempt} />
      <AttemptBody attempt={attempt} />
    </>
  );
}

function AttemptBody({ attempt }: IAttemptViewProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const { job, report, problem } = attempt;
  const retry = {
    label: trans.__('Try again'),
    run: () => {
      void attempt.start();
    }
  };
  if (problem !== null) {
    return (
      <Note tone="broken" action={retry}>
        {sayProblem(problem, trans.__('Your hand-in is safe.'), trans)}
      </Note>
    );
  }
  if (!hasEnded(job)) {
    return (
      <>
        <LiveRun attempt={attempt} />
        {report !== null && (
          <ReportView report={report} attempt={attempt.attempt} />
        )}
      </>
    );
  }
  if (report !== null) {
    return (
      <>
        {job.state !== 'done' && <Ungraded attempt={attempt} />}
        <NotRun attempt={attempt} />
        <ReportView report={report} attempt={attempt.attempt} />
      </>
    );
  }
  if (attempt.attempt.has_report) {
    return <Busy label={trans.__('Fetching the report…')} />;
  }
  return <Ungraded attempt={attempt} />;
}

/** Where a notebook was only read, for want of a sandbox: the question whether to run it. */
function NotRun({ attempt }: IAttemptViewProps): React.JSX.Element | null {
  const { model, trans } = usePanel();
  const sandbox = model.manager.facts?.me.sandbox;
  const isRead =
    attempt.job.state === 'done' &&
    attempt.report?.execution.state === 'not_run';
  if (sandbox?.confirm !== true || !isRead) {
    return null;
  }
  const run = {
    label: trans.__('Run it without a sandbox, as when I run it myself'),
    run: () => {
      void attempt.gradeAgain(true);
    }
  };
  return (
    <Note tone="soon" action={run}>
      {trans.__('Your notebook was read, but not run.')} {sandbox.reason}
    </Note>
  );
}

function Ungraded({ attempt }: IAttemptViewProps): React.JSX.Element | null {
  const { model, trans } = usePanel();
  // Where there is no sandbox the click itself is the agreement, so the label says so.
  const unconfined = model.manager.facts?.me.sandbox.confirm ?? false;
  const { state, message } = attempt.job;
  const again = {
    label: unconfined
      ? trans.__('Grade again, without a sandbox')
      : trans.__('Grade again'),
    run: () => {
      void attempt.gradeAgain(unconfined);
    }
  };
  if (state === 'cancelled') {
    return (
      <Note tone="plain" action={again}>
        {attempt.report === null
          ? trans.__('The grading was cancelled. The hand-in stands.')
          : trans.__(
              'The full run was cancelled; this is what the quick run found. The hand-in stands.'
            )}
      </Note>
    );
  }
  if (state === 'failed') {
    return (
      <Note tone="broken" action={again}>
        {trans.__(
          'Our side could not grade this; it costs you nothing, and the hand-in stands.'
        )}{' '}
        {message}
      </Note>
    );
  }
  return message === '' ? null : <Note tone="plain">{message}</Note>;
}
