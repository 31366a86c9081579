import * as React from 'react';

import type { DeskModel } from '../../model/desk';
import { sayProblem } from '../../model/words';
import { Busy } from '../common/busy';
import { Note } from '../common/note';
import { usePanel } from '../context';

/** Properties of {@link WaitingReport}. */
export interface IWaitingReportProps {
  desk: DeskModel;
}

/** Stands where the report will be: it is being fetched, or why there is none. */
export function WaitingReport(
  props: IWaitingReportProps
): React.JSX.Element | null {
  const { trans } = usePanel();
  const { desk } = props;
  const problem = desk.notebookProblem;
  if (problem !== null) {
    const again = {
      label: trans.__('Try again'),
      run: () => {
        void desk.load();
      }
    };
    return (
      <Note
        tone={problem.status === 409 ? 'plain' : 'broken'}
        action={problem.away ? again : undefined}
      >
        {sayProblem(problem, trans.__('Nothing was changed.'), trans)}
      </Note>
    );
  }
  return desk.problem === null ? (
    <Busy label={trans.__('Fetching the report…')} />
  ) : null;
}
