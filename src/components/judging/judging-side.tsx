import * as React from 'react';

import type { IJudgingDesk } from '../../api/types';
import type { JudgingModel } from '../../model/judging';
import { sayVerdict } from '../../model/judging-words';
import { Busy } from '../common/busy';
import { Note } from '../common/note';
import { Section } from '../common/section';
import { Moment } from '../common/when';
import { usePanel } from '../context';
import { ReportView } from '../report/report-view';

import { History } from './history';
import type { IJudgingBoxProps } from './judging-box';
import { JudgingBox } from './judging-box';
import { Peers } from './peers';

/** Properties of {@link JudgingSide}. */
export interface IJudgingSideProps extends IJudgingBoxProps {
  onShowCell: (cell: number) => void;
}

/** All that one judges by but the notebook: what is said, the report, peers, history. */
export function JudgingSide(props: IJudgingSideProps): React.JSX.Element {
  const { trans } = usePanel();
  const { judging } = props;
  const { known, problem } = judging;
  if (known === null) {
    return problem === null ? (
      <Busy label={trans.__('Fetching the hand-in…')} />
    ) : (
      <Note tone="broken">{problem.message}</Note>
    );
  }
  const attempt = known.attempts.find(one => one.id === known.row.attempt);
  return (
    <div className="jp-DLCourse-judgingSide">
      <Colleague judging={judging} />
      <Given known={known} judging={judging} />
      <JudgingBox {...props} />
      <Section name="staff-report" title={trans.__('Report')}>
        {known.report === null || attempt === undefined ? (
          <p className="jp-DLCourse-quiet">
            {attempt?.job.message ?? trans.__('Nothing is handed in.')}{' '}
            {trans.__('There is no report.')}
          </p>
        ) : (
          <ReportView
            report={known.report}
            attempt={attempt}
            onShowCell={props.onShowCell}
          />
        )}
      </Section>
      <Section
        name="staff-peers"
        title={trans.__('Peers')}
        aside={String(known.reviews.length)}
      >
        <Peers known={known} />
      </Section>
      <Section name="staff-history" title={trans.__('History')}>
        <History lines={known.history} />
      </Section>
    </div>
  );
}

/** A colleague is at it: she is named, and one can take over. */
function Colleague({
  judging
}: {
  judging: JudgingModel;
}): React.JSX.Element | null {
  const { trans } = usePanel();
  const { colleague } = judging;
  if (colleague === null) {
    return null;
  }
  return (
    <Note
      tone="soon"
      action={{
        label: trans.__('Take it over'),
        run: () => {
          void judging.claim(true);
        }
      }}
    >
      {trans.__('%1 is at it.', colleague.by_name)}{' '}
    </Note>
  );
}

/** The word that stands, with the way to take it back. */
function Given(props: {
  known: IJudgingDesk;
  judging: JudgingModel;
}): React.JSX.Element | null {
  const { trans } = usePanel();
  const { known, judging } = props;
  const { judgement, judged } = known.row;
  if (judgement === null) {
    return null;
  }
  const word = sayVerdict(judgement.verdict, trans);
  const undo = {
    label: trans.__('Undo (u)'),
    run: () => {
      void judging.undo();
    }
  };
  return (
    <Note tone="plain" action={judged ? undo : undefined}>
      {judged
        ? trans.__('Judged by %1: %2', judgement.by_name, word)
        : trans.__('An earlier attempt by %1: %2', judgement.by_name, word)}
      {', '}
      <Moment iso={judgement.at} />.{' '}
      {judgement.reason !== '' && (
        <q className="jp-DLCourse-written">{judgement.reason}</q>
      )}
    </Note>
  );
}
