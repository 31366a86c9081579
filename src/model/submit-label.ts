import type { TranslationBundle } from '@jupyterlab/translation';

import type { ILab } from '../api/types';
import { hasEnded } from '../services/job-watcher';

import type { TimeWords } from './time-words';

/** Says on the notebook's button what a click does, with what was handed in already. */
export function saySubmit(
  lab: ILab,
  now: number,
  trans: TranslationBundle,
  times: TimeWords
): string {
  const { latest, number } = lab;
  if (lab.state === 'not_open') {
    return trans.__('Lab %1 opens %2', number, times.moment(lab.opens, now));
  }
  if (latest === null) {
    return trans.__('Submit lab %1', number);
  }
  if (!hasEnded(latest.job)) {
    return trans.__('Lab %1 is being graded', number);
  }
  return trans.__(
    'Submitted %1, submit again',
    times.moment(latest.received, now)
  );
}
