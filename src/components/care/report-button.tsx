import * as React from 'react';

import { useModel } from '../common/use-model';
import { usePanel } from '../context';

import type { ICareProps } from './round-tab';

/** Properties of {@link ReportButton}. */
export interface IReportButtonProps extends ICareProps {
  attempt: string;
}

/** Shows a report beside the reviews, and takes it away again. */
export function ReportButton(props: IReportButtonProps): React.JSX.Element {
  const { trans } = usePanel();
  const { attempt } = props;
  const { report } = props.screen;
  useModel(report);
  const isShown = report.attempt === attempt;
  return (
    <button
      type="button"
      className="jp-DLCourse-smallButton"
      aria-pressed={isShown}
      onClick={() => {
        void report.show(isShown ? '' : attempt);
      }}
    >
      {isShown ? trans.__('Hide the report') : trans.__('Show the report')}
    </button>
  );
}
