import * as React from 'react';

import type { ICheckResult } from '../../api/types';
import { sayOutcome } from '../../model/words';
import { OutcomeMark } from '../common/marks';
import { usePanel } from '../context';

import { CheckHelp } from './check-help';
import { Evidence } from './evidence';

/** Properties of {@link CheckItem}. */
export interface ICheckItemProps {
  check: ICheckResult;
}

type Shown = 'nothing' | 'evidence' | 'help';

/** One check: its outcome and message, on demand the evidence and why it is made. */
export function CheckItem({ check }: ICheckItemProps): React.JSX.Element {
  const { trans } = usePanel();
  const [shown, setShown] = React.useState<Shown>('nothing');
  const toggle = (what: Shown, label: string) => (
    <button
      type="button"
      className="jp-DLCourse-link"
      aria-expanded={shown === what}
      onClick={() => {
        setShown(shown === what ? 'nothing' : what);
      }}
    >
      {label}
    </button>
  );
  const hasEvidence = Object.keys(check.evidence).length > 0;
  return (
    <li className="jp-DLCourse-check" data-outcome={check.outcome}>
      <p className="jp-DLCourse-checkTitle">
        <OutcomeMark outcome={check.outcome} />
        <span>{check.title}</span>
        <span className="jp-DLCourse-quiet">
          {check.required
            ? sayOutcome(check.outcome, trans)
            : trans.__('%1, not required', sayOutcome(check.outcome, trans))}
        </span>
      </p>
      <p>{check.message}</p>
      <p className="jp-DLCourse-checkLinks">
        {hasEvidence && toggle('evidence', trans.__('Show evidence'))}
        {toggle('help', trans.__('Why this check'))}
      </p>
      {shown === 'evidence' && <Evidence evidence={check.evidence} />}
      {shown === 'help' && <CheckHelp id={check.id} />}
    </li>
  );
}
