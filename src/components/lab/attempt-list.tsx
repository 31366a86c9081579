import * as React from 'react';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { IAttempt } from '../../api/types';
import { saySuggestion } from '../../model/words';
import { RovingList } from '../common/roving-list';
import { Moment } from '../common/when';
import { usePanel } from '../context';

const FEW = 5;

/** Properties of {@link AttemptList}. */
export interface IAttemptListProps {
  /** Newest first. */
  attempts: readonly IAttempt[];
  /** The id of the attempt that is shown above. */
  shown: string;
  onShow: (attempt: IAttempt) => void;
}

/** All attempts at a lab; a click shows one. */
export function AttemptList(props: IAttemptListProps): React.JSX.Element {
  const { trans } = usePanel();
  const [isWhole, setIsWhole] = React.useState(false);
  const { attempts, shown } = props;
  const visible = isWhole ? attempts : attempts.slice(0, FEW);
  return (
    <>
      <RovingList label={trans.__('Attempts')} className="jp-DLCourse-rows">
        {visible.map(attempt => (
          <li key={attempt.id}>
            <button
              type="button"
              className="jp-DLCourse-row"
              data-row
              aria-current={attempt.id === shown}
              onClick={() => {
                props.onShow(attempt);
              }}
            >
              <span className="jp-DLCourse-rowText">
                <span className="jp-DLCourse-rowTitle">
                  {trans.__('Attempt %1', attempt.number)}
                  {' · '}
                  <Moment iso={attempt.received} />
                </span>
                <span className="jp-DLCourse-rowAside">
                  {sayAttempt(attempt, trans)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </RovingList>
      {visible.length < attempts.length && (
        <button
          type="button"
          className="jp-DLCourse-link"
          onClick={() => {
            setIsWhole(true);
          }}
        >
          {trans.__('Show all %1', attempts.length)}
        </button>
      )}
    </>
  );
}

/** Says in few words what became of an attempt. */
export function sayAttempt(
  attempt: IAttempt,
  trans: TranslationBundle
): string {
  const words = [
    ...(attempt.counts ? [trans.__('counts')] : []),
    ...(attempt.late ? [trans.__('late')] : []),
    sayJob(attempt, trans)
  ];
  return words.join(' · ');
}

function sayJob(attempt: IAttempt, trans: TranslationBundle): string {
  if (attempt.suggestion !== null) {
    return saySuggestion(attempt.suggestion, trans);
  }
  switch (attempt.job.state) {
    case 'queued':
      return trans.__('in the queue');
    case 'running':
      return trans.__('being graded');
    case 'done':
      return trans.__('graded');
    case 'failed':
      return trans.__('could not be graded, our fault');
    case 'cancelled':
      return trans.__('grading cancelled');
  }
}
