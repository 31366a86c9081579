import * as React from 'react';

import type { IAttempt, IReport } from '../../api/types';
import { saySuggestion } from '../../model/words';
import { OutcomeMark } from '../common/marks';
import { usePanel } from '../context';

import { CheckItem } from './check-item';
import { Errors } from './errors';
import { ExerciseMarks } from './exercise-marks';
import { MendingList } from './mending-list';
import { SmallPrint } from './small-print';

/** Properties of {@link ReportView}. */
export interface IReportViewProps {
  report: IReport;
  attempt: IAttempt;
  /** Shows a cell of the notebook, which is beside it; else it is opened first. */
  onShowCell?: (cell: number) => void;
}

/** What grading found out: the sentence first, then exercises, checks, errors, small print. */
export function ReportView(props: IReportViewProps): React.JSX.Element {
  const { model, trans } = usePanel();
  const { report, attempt } = props;
  const { exercises, checks, execution, mending } = report;
  const openCell = (cell: number) => {
    void model.showCell(attempt, cell);
  };
  const onShowCell = props.onShowCell ?? openCell;
  // Counted as before handing in: what is required, or all where nothing is.
  const required = exercises.filter(item => item.required);
  const asked = required.length > 0 ? required : exercises;
  const answered = asked.filter(item => item.answered === true).length;
  return (
    <section
      className="jp-DLCourse-report"
      aria-label={trans.__('Report')}
      data-suggestion={report.suggestion}
    >
      <p className="jp-DLCourse-sentence" role="status">
        <OutcomeMark outcome={report.suggestion} />
        <span>
          {report.sentence === ''
            ? saySuggestion(report.suggestion, trans)
            : report.sentence}
        </span>
      </p>
      {mending.length > 0 && (
        <>
          <h4>{trans.__('What was to be mended')}</h4>
          <MendingList exercises={mending} onShowCell={onShowCell} />
        </>
      )}
      {exercises.length > 0 && (
        <>
          <h4>
            {trans.__('Exercises: %1 of %2 answered', answered, asked.length)}
          </h4>
          <ExerciseMarks exercises={exercises} onShowCell={onShowCell} />
        </>
      )}
      {checks.length > 0 && (
        <>
          <h4>{trans.__('Checks')}</h4>
          <ul className="jp-DLCourse-checks" aria-label={trans.__('Checks')}>
            {checks.map(check => (
              <CheckItem key={check.id} check={check} />
            ))}
          </ul>
        </>
      )}
      {execution.errors.length > 0 && (
        <>
          <h4>{trans.__('Errors')}</h4>
          <Errors errors={execution.errors} onShowCell={onShowCell} />
        </>
      )}
      {report.has_executed && props.onShowCell === undefined && (
        <p>
          <button
            type="button"
            className="jp-DLCourse-link"
            onClick={() => {
              void model.openExecuted(attempt);
            }}
          >
            {trans.__('Open the notebook as it was run')}
          </button>
        </p>
      )}
      <SmallPrint report={report} />
    </section>
  );
}
