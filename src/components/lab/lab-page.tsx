import * as React from 'react';

import type { ILab, ILabDetail } from '../../api/types';
import type { LabModel } from '../../model/lab';
import { sayProblem, sayState } from '../../model/words';
import { Back } from '../common/back';
import { Busy } from '../common/busy';
import { StateMark } from '../common/marks';
import { Note } from '../common/note';
import { Section } from '../common/section';
import { Deadline } from '../common/when';
import { usePanel } from '../context';

import { AttemptList } from './attempt-list';
import { AttemptView } from './attempt-view';
import { Judgement } from './judgement';
import { Requests } from '../own/requests';
import { FeedbackView } from '../review/feedback-view';
import { PublishedReports } from '../review/published-reports';
import { ReviewList } from '../review/review-list';

import { Handout } from './handout';

/** Properties of {@link LabPage}. */
export interface ILabPageProps {
  lab: LabModel;
}

/** One lab: where one is with it, its hand-out, handing in, attempts and reports. */
export function LabPage({ lab }: ILabPageProps): React.JSX.Element {
  const { model, trans } = usePanel();
  const { summary } = lab;
  return (
    <section
      className="jp-DLCourse-page"
      aria-label={trans.__('Lab %1', lab.number)}
      onKeyDown={event => {
        if (event.key === 'Escape') {
          model.goHome();
        }
      }}
    >
      <Back
        label={trans.__('Back to the course')}
        title={
          summary === null
            ? trans.__('Lab %1', lab.number)
            : trans.__('Lab %1: %2', lab.number, summary.title)
        }
        onBack={() => {
          model.goHome();
        }}
      />
      <div className="jp-DLCourse-pageBody">
        {summary !== null && <LabState lab={summary} />}
        <Judgement lab={lab} />
        {summary !== null && <LabFacts lab={summary} />}
        <ReviewList lab={lab} />
        <FeedbackView lab={lab} />
        <PublishedReports lab={lab} />
        <LabBody lab={lab} />
        {summary !== null && summary.attempts_count > 0 && (
          <Requests lab={lab.number} />
        )}
      </div>
    </section>
  );
}

/** Whether something is to be handed in. */
function isWaiting({ state }: ILab): boolean {
  return state === 'open' || state === 'resubmit';
}

function LabState({ lab }: { lab: ILab }): React.JSX.Element {
  const { trans } = usePanel();
  return (
    <>
      <p className="jp-DLCourse-labState">
        <StateMark state={lab.state} />
        <b>{sayState(lab.state, trans)}</b>
        {isWaiting(lab) && (
          <span>
            {trans.__('due')} <Deadline iso={lab.due} />
          </span>
        )}
        {lab.state === 'not_open' && (
          <span>
            {trans.__('opens')} <Deadline iso={lab.opens} />
          </span>
        )}
      </p>
      {lab.reason !== '' && <p className="jp-DLCourse-quiet">{lab.reason}</p>}
    </>
  );
}

function LabFacts({ lab }: { lab: ILab }): React.JSX.Element {
  const { model, trans } = usePanel();
  const canSubmit = lab.state !== 'not_open';
  return (
    <>
      <Handout lab={lab} />
      {canSubmit && (
        <div className="jp-DLCourse-actions">
          <button
            type="button"
            className={
              isWaiting(lab) ? 'jp-mod-styled jp-mod-accept' : 'jp-mod-styled'
            }
            onClick={() => {
              model.submit(lab.number, null);
            }}
          >
            {lab.attempts_count === 0
              ? trans.__('Submit lab %1', lab.number)
              : trans.__('Submit lab %1 again', lab.number)}
          </button>
        </div>
      )}
    </>
  );
}

/** Whether something waits to be mended: the report that said so then stands back behind it. */
function isToMend(detail: ILabDetail | null): boolean {
  const resubmission = detail?.resubmission ?? null;
  return resubmission?.open === true && resubmission.attempt === null;
}

function LabBody({ lab }: ILabPageProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const { detail, problem, shown } = lab;
  if (problem !== null && detail === null) {
    const action = {
      label: trans.__('Try again'),
      run: () => {
        void lab.load();
      }
    };
    return (
      <Note tone="broken" action={action}>
        {sayProblem(problem, trans.__('Your hand-ins are safe.'), trans)}
      </Note>
    );
  }
  if (detail === null && shown === null) {
    return <Busy label={trans.__('Fetching your attempts…')} />;
  }
  if (shown === null) {
    return (
      <p className="jp-DLCourse-empty">{trans.__('Nothing handed in yet.')}</p>
    );
  }
  const attempts = detail?.attempts ?? [];
  const view = <AttemptView attempt={shown} />;
  return (
    <>
      {isToMend(detail) ? (
        <Section
          name="judged"
          title={trans.__('Attempt %1 and its report', shown.attempt.number)}
          folded={true}
        >
          <div className="jp-DLCourse-pageBody">{view}</div>
        </Section>
      ) : (
        view
      )}
      {attempts.length > 1 && (
        <Section
          name="attempts"
          title={trans.__('All attempts')}
          aside={String(attempts.length)}
        >
          <AttemptList
            attempts={attempts}
            shown={shown.attempt.id}
            onShow={attempt => {
              lab.show(attempt);
            }}
          />
        </Section>
      )}
    </>
  );
}
