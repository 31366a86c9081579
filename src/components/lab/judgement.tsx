import * as React from 'react';

import type {
  ILabDetail,
  IResubmission,
  IToldJudgement
} from '../../api/types';
import type { LabModel } from '../../model/lab';
import { Deadline, Moment } from '../common/when';
import { usePanel } from '../context';
import { MendingList } from '../report/mending-list';

/** Properties of {@link Judgement}. */
export interface IJudgementProps {
  lab: LabModel;
}

/** What a teacher said of the lab: the word with its reason, or what is to be mended until when. */
export function Judgement({ lab }: IJudgementProps): React.JSX.Element | null {
  const { detail } = lab;
  if (detail === null) {
    return null;
  }
  const { judgement, resubmission } = detail;
  if (resubmission !== null) {
    return <Mend detail={detail} resubmission={resubmission} />;
  }
  return judgement === null ? null : <Word judgement={judgement} />;
}

function Word(props: { judgement: IToldJudgement }): React.JSX.Element | null {
  const { trans } = usePanel();
  const { reason, at } = props.judgement;
  if (reason === '') {
    return null;
  }
  return (
    <section
      className="jp-DLCourse-judgement"
      aria-label={trans.__('What the teachers say')}
    >
      <p className="jp-DLCourse-quiet">
        {trans.__('What the teachers say,')} <Moment iso={at} />
      </p>
      <p className="jp-DLCourse-words">{reason}</p>
    </section>
  );
}

interface IMendProps {
  detail: ILabDetail;
  resubmission: IResubmission;
}

function Mend({ detail, resubmission }: IMendProps): React.JSX.Element {
  const { model, trans } = usePanel();
  const { until, open, reason, direct, exercises, attempt } = resubmission;
  const shown = attempt ?? detail.judgement?.attempt ?? null;
  const found =
    detail.attempts.find(one => one.id === shown) ?? detail.attempts.at(0);
  return (
    <section
      className="jp-DLCourse-judgement"
      data-tone={open && attempt === null ? 'soon' : 'plain'}
      aria-label={trans.__('Resubmit')}
    >
      <p>
        <b>
          {open
            ? trans.__('Mend and hand in again by')
            : trans.__('The time to hand in again is over:')}
        </b>{' '}
        <Deadline iso={until} />
      </p>
      {reason !== '' && <p className="jp-DLCourse-words">{reason}</p>}
      {exercises.length > 0 ? (
        <MendingList
          exercises={exercises}
          onShowCell={cell => {
            if (found !== undefined) {
              void model.showCell(found, cell);
            }
          }}
        />
      ) : (
        <p>{trans.__('No exercises are named: it is about the whole lab.')}</p>
      )}
      {open && (
        <p className="jp-DLCourse-quiet">
          {direct
            ? trans.__(
                'It goes straight to the teachers; no peers review it. All else stands as it is.'
              )
            : trans.__('It is reviewed by peers like any hand-in.')}
        </p>
      )}
    </section>
  );
}
