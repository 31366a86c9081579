import type { TranslationBundle } from '@jupyterlab/translation';

import type { Care } from '../../api/care-types';

/** Says what a spot check found. */
export function sayCare(care: Care, trans: TranslationBundle): string {
  switch (care) {
    case 'careful':
      return trans.__('careful');
    case 'fair':
      return trans.__('fair');
    case 'careless':
      return trans.__('careless');
  }
}

/** The states of a review, in the order in which bars show them. */
export const REVIEW_STATES = [
  'done',
  'started',
  'allocated',
  'flagged',
  'dropped'
] as const;

/** Says the state of a review in a word or two. */
export function sayReviewState(
  state: string,
  trans: TranslationBundle
): string {
  switch (state) {
    case 'done':
      return trans.__('handed in');
    case 'started':
      return trans.__('begun');
    case 'allocated':
      return trans.__('not begun');
    case 'flagged':
      return trans.__('cannot be reviewed');
    default:
      return trans.__('withdrawn');
  }
}

/** Says why somebody reviews; nothing of those of whom it is asked anyway. */
export function sayKind(kind: string, trans: TranslationBundle): string {
  switch (kind) {
    case 'spare':
      return trans.__('stands in');
    case 'ta':
      return trans.__('TA');
    default:
      return '';
  }
}

/** Says a number from 0 to 1 in percent. */
export function sayShare(value: number | null): string {
  return value === null ? '–' : `${Math.round(100 * value)} %`;
}
