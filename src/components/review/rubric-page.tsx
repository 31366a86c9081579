import * as React from 'react';

import type { IDesk } from '../../api/types';
import type { DeskModel } from '../../model/desk';
import { sayProblem } from '../../model/words';
import { Busy } from '../common/busy';
import { Note } from '../common/note';
import { usePanel } from '../context';

import { Conflict } from './conflict';
import { FlagReport } from './flag-report';
import { GraderFound } from './grader-found';
import type { FormValidator } from './rubric-form';
import { RubricForm } from './rubric-form';
import { SubmitReview } from './submit-review';
import { TaskTold } from './task-told';

/** Properties of {@link RubricPage}. */
export interface IRubricPageProps {
  desk: DeskModel;
  validator: FormValidator;
}

/** The right side of a desk: the rubric as a form, the grader's evidence, handing in. */
export function RubricPage(props: IRubricPageProps): React.JSX.Element {
  const { desk } = props;
  const { trans } = usePanel();
  const { known } = desk;
  return (
    <section
      className="jp-DLCourse-rubric"
      aria-label={trans.__('Review')}
      data-review={desk.id}
    >
      <div className="jp-DLCourse-rubricBody">
        <Refused desk={desk} />
        <Conflict desk={desk} />
        {known === null ? (
          desk.problem === null && (
            <Busy label={trans.__('Fetching the review…')} />
          )
        ) : (
          <Rubric {...props} known={known} />
        )}
      </div>
      {known !== null && hasFoot(known, desk) && (
        <SubmitReview desk={desk} known={known} />
      )}
    </section>
  );
}

/** Whether there is anything to hand in or to go on to. */
function hasFoot({ task }: IDesk, desk: DeskModel): boolean {
  return !task.held && (task.open || (desk.isPractice && desk.next !== null));
}

function Rubric(props: IRubricPageProps & { known: IDesk }): React.JSX.Element {
  const { trans } = usePanel();
  const { desk, known } = props;
  const { rubric, task } = known;
  if (task.held) {
    return (
      <Note tone="plain">
        {trans.__(
          'The copy of this report may still tell who wrote it, so a TA looks at it first. You are not asked for this review meanwhile, and lose nothing by it. It comes by itself when it is let pass.'
        )}
      </Note>
    );
  }
  return (
    <>
      <TaskTold desk={desk} known={known} />
      <p className="jp-DLCourse-quiet">{rubric.intro}</p>
      <GraderFound desk={desk} known={known} />
      <RubricForm
        desk={desk}
        known={known}
        isOpen={desk.isWritable}
        validator={props.validator}
      />
      {desk.isFlaggable && <FlagReport desk={desk} />}
    </>
  );
}

/** Why the last request was not taken; a conflict with another tab is told by itself. */
function Refused({ desk }: { desk: DeskModel }): React.JSX.Element | null {
  const { trans } = usePanel();
  const { problem } = desk;
  if (problem === null || desk.conflict !== null) {
    return null;
  }
  const safe = trans.__(
    'What you wrote stays here and is sent again by itself.'
  );
  const again = {
    label: trans.__('Try again'),
    run: () => {
      void desk.lookAgain();
    }
  };
  return (
    <Note tone="broken" action={problem.away ? again : undefined}>
      {sayProblem(problem, safe, trans)}
    </Note>
  );
}
