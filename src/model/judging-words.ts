import type { TranslationBundle } from '@jupyterlab/translation';

import type { IQueueRow, Outcome, QueueFlag, Verdict } from '../api/types';

/** Says a person's word. */
export function sayVerdict(verdict: Verdict, trans: TranslationBundle): string {
  switch (verdict) {
    case 'pass':
      return trans.__('passed');
    case 'resubmit':
      return trans.__('resubmit');
    case 'fail':
      return trans.__('not passed');
  }
}

/** Says the suggestion to who judges, in one word: a column has little room. */
export function saySuggested(
  outcome: Outcome,
  trans: TranslationBundle
): string {
  switch (outcome) {
    case 'pass':
      return trans.__('complete');
    case 'fail':
      return trans.__('incomplete');
    case 'unknown':
      return trans.__('unclear');
  }
}

/** Says in a word why somebody should look. */
export function sayFlag(flag: QueueFlag, trans: TranslationBundle): string {
  switch (flag) {
    case 'unreviewable':
      return trans.__('cannot be reviewed');
    case 'unfair':
      return trans.__('unfair review');
    case 'request':
      return trans.__('asks');
    case 'held':
      return trans.__('copy held');
  }
}

/** Says the peers' scores and how far they are apart. */
export function sayPeers(
  { peers, spread }: Pick<IQueueRow, 'peers' | 'spread'>,
  trans: TranslationBundle
): string {
  if (peers.length === 0) {
    return trans.__('no reviews yet');
  }
  const scores = peers.map(score => trans.__('%1 %', Math.round(score * 100)));
  return spread === null
    ? scores.join(', ')
    : trans.__(
        '%1; %2 points apart',
        scores.join(', '),
        Math.round(spread * 100)
      );
}

/** Says how much is lacking: `2 checks · c, e`, empty where nothing is. */
export function sayLacks(
  { failed, unanswered }: Pick<IQueueRow, 'failed' | 'unanswered'>,
  trans: TranslationBundle
): string {
  return [
    failed.length > 0 ? trans._n('%1 check', '%1 checks', failed.length) : '',
    unanswered.join(', ')
  ]
    .filter(part => part !== '')
    .join(' · ');
}
