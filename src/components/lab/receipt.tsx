import { copyIcon, downloadIcon } from '@jupyterlab/ui-components';
import * as React from 'react';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { IAttempt } from '../../api/types';
import type { TimeWords } from '../../model/time-words';
import { Moment } from '../common/when';
import { usePanel } from '../context';

const HASH_SHOWN = 8;

/** Properties of {@link Receipt}. */
export interface IReceiptProps {
  attempt: IAttempt;
}

/** The proof that something was handed in: when, what, whether it counts. */
export function Receipt({ attempt }: IReceiptProps): React.JSX.Element {
  const { model, trans, times } = usePanel();
  const copyLabel = trans.__('Copy the receipt');
  const downloadLabel = trans.__('Download what was received');
  return (
    <section className="jp-DLCourse-receipt" aria-label={trans.__('Receipt')}>
      <p>
        <b>{trans.__('Attempt %1', attempt.number)}</b>
        {' · '}
        {trans.__('received')} <Moment iso={attempt.received} />
        {attempt.late && (
          <span className="jp-DLCourse-late">{trans.__('late')}</span>
        )}
      </p>
      <p data-counts={attempt.counts}>{attempt.counts_text}</p>
      <p className="jp-DLCourse-quiet">
        <span title={attempt.sha256}>
          {trans.__('Receipt %1…', attempt.sha256.slice(0, HASH_SHOWN))}
        </span>
        <button
          type="button"
          className="jp-DLCourse-iconButton"
          aria-label={copyLabel}
          title={copyLabel}
          onClick={() => {
            model.copyReceipt(writeReceipt(attempt, trans, times));
          }}
        >
          <copyIcon.react tag="span" />
        </button>
        <button
          type="button"
          className="jp-DLCourse-iconButton"
          aria-label={downloadLabel}
          title={downloadLabel}
          onClick={() => {
            void model.download(attempt);
          }}
        >
          <downloadIcon.react tag="span" />
        </button>
      </p>
      {attempt.remarks.map(remark => (
        <p key={remark} className="jp-DLCourse-quiet">
          {remark}
        </p>
      ))}
    </section>
  );
}

/** Writes a receipt as it is copied: all that is needed to find the hand-in again. */
export function writeReceipt(
  attempt: IAttempt,
  trans: TranslationBundle,
  times: TimeWords
): string {
  return [
    trans.__('Lab %1, attempt %2', attempt.lab, attempt.number),
    trans.__('File: %1 (%2 bytes)', attempt.name, attempt.bytes),
    trans.__('Received: %1', times.exact(attempt.received)),
    trans.__('SHA-256: %1', attempt.sha256),
    trans.__('Receipt: %1', attempt.id),
    attempt.counts_text
  ].join('\n');
}
