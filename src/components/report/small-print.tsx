import * as React from 'react';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { IReport } from '../../api/types';
import type { TimeWords } from '../../model/time-words';
import { usePanel } from '../context';

/** Properties of {@link SmallPrint}. */
export interface ISmallPrintProps {
  report: IReport;
}

/** How the run was made and what was adapted for it. */
export function SmallPrint({ report }: ISmallPrintProps): React.JSX.Element {
  const { trans, times } = usePanel();
  const { execution, remarks } = report;
  const lines = [
    sayRun(report, trans, times),
    execution.reason,
    ...execution.adaptations,
    ...remarks
  ].filter(line => line !== '');
  return (
    <section
      className="jp-DLCourse-smallPrint"
      aria-label={trans.__('How it was run')}
    >
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

function sayRun(
  { execution, handout, mode }: IReport,
  trans: TranslationBundle,
  times: TimeWords
): string {
  const from =
    handout === null ? '' : trans.__('Compared with hand-out %1.', handout);
  if (execution.state === 'not_run') {
    return from;
  }
  const run = trans.__(
    '%1 %2 of %3 code cells in %4 on %5, sandbox: %6.',
    mode === 'smoke'
      ? trans.__('Quick run, training cut short:')
      : trans.__('Full run:'),
    execution.executed,
    execution.cells,
    times.elapsed(execution.seconds * 1000),
    execution.device,
    execution.sandbox
  );
  return [run, from].filter(part => part !== '').join(' ');
}
