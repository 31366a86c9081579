import * as React from 'react';

import type { ILab } from '../../api/types';
import { sayState } from '../../model/words';
import { StateMark } from '../common/marks';
import { RovingList } from '../common/roving-list';
import { usePanel } from '../context';

/** Properties of {@link LabList}. */
export interface ILabListProps {
  labs: readonly ILab[];
}

/** All labs with their states. */
export function LabList({ labs }: ILabListProps): React.JSX.Element {
  const { trans } = usePanel();
  if (labs.length === 0) {
    return <p className="jp-DLCourse-empty">{trans.__('No labs planned.')}</p>;
  }
  return (
    <RovingList label={trans.__('Labs')} className="jp-DLCourse-rows">
      {labs.map(lab => (
        <LabRow key={lab.number} lab={lab} />
      ))}
    </RovingList>
  );
}

function LabRow({ lab }: { lab: ILab }): React.JSX.Element {
  const { model, trans } = usePanel();
  return (
    <li className="jp-DLCourse-labRow" title={lab.reason}>
      <button
        type="button"
        className="jp-DLCourse-row"
        data-row
        data-lab={lab.number}
        data-state={lab.state}
        onClick={() => {
          model.openLab(lab.number);
        }}
      >
        <StateMark state={lab.state} />
        <span className="jp-DLCourse-rowText">
          <span className="jp-DLCourse-rowTitle">
            {trans.__('%1 %2', lab.number, lab.title)}
          </span>
          <span className="jp-DLCourse-rowAside">
            <LabWords lab={lab} />
          </span>
        </span>
      </button>
      <LabAction lab={lab} />
    </li>
  );
}

/** Says a lab's state with the date that matters in it. */
export function LabWords({ lab }: { lab: ILab }): React.JSX.Element {
  const { model, trans, times } = usePanel();
  const now = model.manager.now();
  const moment = (iso: string) => (
    <time dateTime={iso} title={times.exact(iso)}>
      {times.moment(iso, now)}
    </time>
  );
  switch (lab.state) {
    case 'not_open':
      return (
        <>
          {trans.__('opens')} {moment(lab.opens)}
        </>
      );
    case 'open':
      return (
        <>
          {trans.__('open, due')} {moment(lab.due)}
        </>
      );
    case 'resubmit':
      return (
        <>
          {trans.__('resubmit by')} {moment(lab.due)}
        </>
      );
    case 'submitted':
    case 'in_review':
    case 'passed':
    case 'failed':
    case 'missed':
      return <>{sayState(lab.state, trans)}</>;
  }
}

/** What one does next with a lab that waits for the student. */
function LabAction({ lab }: { lab: ILab }): React.JSX.Element | null {
  const { model, trans } = usePanel();
  if (lab.state !== 'open' && lab.state !== 'resubmit') {
    return null;
  }
  const isFetched = lab.handout === null || lab.handout.version !== null;
  const label = isFetched
    ? trans.__('Submit lab %1', lab.number)
    : trans.__('Fetch lab %1', lab.number);
  return (
    <button
      type="button"
      className="jp-DLCourse-smallButton"
      aria-label={label}
      title={label}
      disabled={model.fetching !== null}
      onClick={() => {
        if (isFetched) {
          model.submit(lab.number, null);
        } else {
          void model.fetchHandout(lab.number, false);
        }
      }}
    >
      {isFetched ? trans.__('Submit') : trans.__('Fetch')}
    </button>
  );
}
