import * as React from 'react';

import { sayVerdict } from '../../model/judging-words';
import type { AgreementModel } from '../../model/agreement';
import type { QueueModel } from '../../model/queue';
import { Moment } from '../common/when';
import { usePanel } from '../context';

/** Properties of {@link AgreementList}. */
export interface IAgreementListProps {
  queue: QueueModel;
  agreement: AgreementModel;
}

/** The list to look through before one agrees with the suggestion for many. */
export function AgreementList(props: IAgreementListProps): React.JSX.Element {
  const { trans } = usePanel();
  const { queue, agreement } = props;
  const count = agreement.chosen.length;
  const leave = () => {
    queue.dropAgreement();
  };
  return (
    <section
      className="jp-DLCourse-pageBody"
      aria-label={trans.__('Agree with the suggestion')}
      onKeyDown={event => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          leave();
        }
      }}
    >
      <h3>{trans.__('Agree with the suggestion')}</h3>
      <p className="jp-DLCourse-quiet">
        {trans.__('Nothing is said to anybody before you press the button.')}
      </p>
      <div className="jp-DLCourse-actions">
        <button
          type="button"
          className="jp-mod-styled jp-mod-accept"
          autoFocus
          disabled={count === 0}
          onClick={() => {
            void queue.agree();
          }}
        >
          {trans._n('Give %1 judgement', 'Give %1 judgements', count)}
        </button>
        <button type="button" className="jp-mod-styled" onClick={leave}>
          {trans.__('Leave it')}
        </button>
      </div>
      <ul aria-label={trans.__('What would be said')}>
        {agreement.preview.lines.map(line => (
          <li key={line.person} className="jp-DLCourse-agreeLine">
            {line.verdict === null ? (
              <>
                <b>{line.name}</b>{' '}
                <span className="jp-DLCourse-quiet">
                  {trans.__('left out: %1', line.left_out)}
                </span>
              </>
            ) : (
              <label>
                <input
                  type="checkbox"
                  checked={!agreement.isDropped(line.person)}
                  onChange={() => {
                    agreement.toggle(line.person);
                  }}
                />
                <span>
                  <b>{line.name}</b> {sayVerdict(line.verdict, trans)}
                  {line.exercises.length > 0 &&
                    trans.__(', to mend: %1', line.exercises.join(', '))}
                  {line.until !== null && (
                    <>
                      {' '}
                      {trans.__('by')} <Moment iso={line.until} />
                    </>
                  )}{' '}
                  <span className="jp-DLCourse-quiet">{line.reason}</span>
                </span>
              </label>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
