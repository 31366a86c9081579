import * as React from 'react';

import type { IDesk } from '../../api/types';
import type { DeskModel } from '../../model/desk';
import { sayProblem } from '../../model/words';
import { Back } from '../common/back';
import { Busy } from '../common/busy';
import { Note } from '../common/note';
import { Section } from '../common/section';
import { Deadline, Moment } from '../common/when';
import { usePanel } from '../context';
import { CheckItem } from '../report/check-item';
import { ExerciseMarks } from '../report/exercise-marks';

import { CriterionField } from './criterion-field';
import { FlagReport } from './flag-report';
import { Overall } from './overall';

/** Properties of {@link DeskPage}. */
export interface IDeskPageProps {
  desk: DeskModel;
}

/** A review being written, beside the anonymous notebook. */
export function DeskPage({ desk }: IDeskPageProps): React.JSX.Element {
  const { model, trans } = usePanel();
  const { known } = desk;
  const onBack = () => {
    void model.closeReview();
  };
  return (
    <section
      className="jp-DLCourse-page"
      aria-label={trans.__('Review')}
      onKeyDown={event => {
        if (event.key === 'Escape') {
          onBack();
        }
      }}
    >
      <Back
        label={trans.__('Back to the lab')}
        title={
          known === null
            ? trans.__('Review')
            : trans.__('Lab %1: report %2', known.task.lab, known.task.number)
        }
        onBack={onBack}
      />
      <div className="jp-DLCourse-pageBody">
        <Refused desk={desk} />
        {known === null ? (
          desk.problem === null && (
            <Busy label={trans.__('Fetching the review…')} />
          )
        ) : (
          <Desk desk={desk} known={known} />
        )}
      </div>
    </section>
  );
}

/** Why the last request was not taken; another tab's changes are loaded only when asked for. */
function Refused({ desk }: IDeskPageProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const { problem } = desk;
  if (problem === null) {
    return null;
  }
  const safe = trans.__('What you wrote stays here until you leave this page.');
  const reload = {
    label: trans.__('Load the review again'),
    run: () => {
      void desk.load();
    }
  };
  return (
    <Note tone="broken" action={problem.status === 409 ? reload : undefined}>
      {sayProblem(problem, safe, trans)}
    </Note>
  );
}

function Desk(props: { desk: DeskModel; known: IDesk }): React.JSX.Element {
  const { model, trans } = usePanel();
  const { desk, known } = props;
  const { rubric, task } = known;
  const onShow = (cell: number | null) => {
    void model.showReviewed(desk, cell);
  };
  return (
    <>
      <p className="jp-DLCourse-labState">
        {task.done === null ? (
          <>
            {trans.__('due')} <Deadline iso={task.due} />
          </>
        ) : (
          <>
            {trans.__('Handed in')} <Moment iso={task.done} />
          </>
        )}
      </p>
      <p className="jp-DLCourse-quiet">{rubric.intro}</p>
      <div className="jp-DLCourse-actions">
        <button
          type="button"
          className="jp-mod-styled"
          onClick={() => {
            onShow(null);
          }}
        >
          {trans.__('Open the report')}
        </button>
      </div>
      <Evidence known={known} onShow={onShow} />
      {rubric.criteria.map(criterion => (
        <CriterionField
          key={criterion.id}
          desk={desk}
          criterion={criterion}
          cell={
            known.exercises?.find(one => one.id === criterion.exercise)?.cell ??
            null
          }
          onShow={onShow}
          isOpen={task.open}
        />
      ))}
      <Overall desk={desk} isOpen={task.open} />
      {task.open && task.state !== 'done' && <FlagReport desk={desk} />}
    </>
  );
}

/** What the grader found, folded away until it is wanted. */
function Evidence(props: {
  known: IDesk;
  onShow: (cell: number) => void;
}): React.JSX.Element | null {
  const { trans } = usePanel();
  const [isShown, setShown] = React.useState(false);
  const { exercises, checks } = props.known;
  if (exercises === null || checks === null) {
    return null;
  }
  if (!isShown) {
    return (
      <p>
        <button
          type="button"
          className="jp-DLCourse-link"
          aria-expanded={false}
          onClick={() => {
            setShown(true);
          }}
        >
          {trans.__('Show what the grader found')}
        </button>
      </p>
    );
  }
  return (
    <Section name="evidence" title={trans.__('What the grader found')}>
      <ExerciseMarks exercises={exercises} onShowCell={props.onShow} />
      <ul className="jp-DLCourse-checks" aria-label={trans.__('Checks')}>
        {checks.map(check => (
          <CheckItem key={check.id} check={check} />
        ))}
      </ul>
    </Section>
  );
}
