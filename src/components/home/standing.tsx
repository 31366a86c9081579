import * as React from 'react';

import type { IStanding } from '../../api/types';
import { sayStanding, sayState } from '../../model/words';
import { Bar } from '../common/bar';
import { StateMark } from '../common/marks';
import { usePanel } from '../context';
import { WhatIf } from '../own/what-if';

/** Properties of {@link Standing}. */
export interface IStandingProps {
  standing: IStanding;
}

/** Where the person stands, in one line; a click says why, lab by lab. */
export function Standing({ standing }: IStandingProps): React.JSX.Element {
  const { trans } = usePanel();
  const [isOpen, setIsOpen] = React.useState(false);
  const id = React.useId();
  const { passed, needed } = standing;
  return (
    <section className="jp-DLCourse-standing" aria-label={trans.__('Standing')}>
      <Bar
        label={trans.__('%1 of %2 labs passed', passed, needed)}
        value={passed}
        of={needed}
      />
      <button
        type="button"
        className="jp-DLCourse-standingLine"
        aria-expanded={isOpen}
        aria-controls={id}
        title={trans.__('Why? Lab by lab')}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {sayStanding(standing, trans).join(' · ')}
      </button>
      {isOpen && (
        <div id={id} className="jp-DLCourse-reasons">
          <p>{standing.gate.reason}</p>
          <ul aria-label={trans.__('Why, lab by lab')}>
            {standing.labs.map(lab => (
              <li key={lab.lab}>
                <StateMark state={lab.state} />
                <span>
                  {trans.__('Lab %1', lab.lab)}{' '}
                  <b>{sayState(lab.state, trans)}</b> {lab.reason}
                </span>
              </li>
            ))}
          </ul>
          <WhatIf />
        </div>
      )}
    </section>
  );
}
