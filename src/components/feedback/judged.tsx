import * as React from 'react';

import type { IFeedback } from '../../api/types';
import { sayVerdict } from '../../model/words';
import { Deadline, Moment } from '../common/when';
import { usePanel } from '../context';

/** Properties of {@link Judged}. */
export interface IJudgedProps {
  judgement: IFeedback['judgement'];
}

/** What the TA said of the lab, and why: it stands above what others wrote. */
export function Judged({ judgement }: IJudgedProps): React.JSX.Element {
  const { trans } = usePanel();
  if (judgement === null) {
    return (
      <p className="jp-DLCourse-quiet">
        {trans.__(
          'No TA has judged this lab yet. The reviews alone decide nothing.'
        )}
      </p>
    );
  }
  const { verdict, reason, at, until } = judgement;
  return (
    <div className="jp-DLCourse-judged">
      <p>
        <b>{sayVerdict(verdict, trans)}</b>{' '}
        {until !== null && (
          <>
            {trans.__('by')} <Deadline iso={until} />
          </>
        )}{' '}
        <span className="jp-DLCourse-quiet">
          {trans.__('said a TA')} <Moment iso={at} />
        </span>
      </p>
      {reason !== '' && <p className="jp-DLCourse-written">{reason}</p>}
    </div>
  );
}
