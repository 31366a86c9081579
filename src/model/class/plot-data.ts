import type { IClassPlots, IGradebook } from '../../api/class-types';
import type { LabState } from '../../api/types';

/** Where people are with a lab, as the bars tell it. */
export type Share = 'good' | 'waiting' | 'soon' | 'bad' | 'open';

/** The shares in the order in which they are drawn. */
export const SHARES: readonly Share[] = [
  'good',
  'waiting',
  'soon',
  'bad',
  'open'
];

const SHARE_OF: Readonly<Record<LabState, Share>> = {
  passed: 'good',
  in_review: 'waiting',
  submitted: 'waiting',
  resubmit: 'soon',
  failed: 'bad',
  missed: 'bad',
  open: 'open',
  not_open: 'open'
};

/** Counts the shares of each lab, in the order of `SHARES`. */
export function countShares(
  counts: IGradebook['counts']
): { lab: number; counts: number[] }[] {
  return counts.labs.map(({ lab, states }) => {
    const sums: Record<Share, number> = {
      good: 0,
      waiting: 0,
      soon: 0,
      bad: 0,
      open: 0
    };
    for (const [state, share] of Object.entries(SHARE_OF)) {
      sums[share] += states[state] ?? 0;
    }
    return { lab, counts: SHARES.map(share => sums[share]) };
  });
}

/** The reviews of a lab over its window: shares of the time and of what was asked. */
export interface IReviewLine {
  readonly lab: number;
  readonly done: number;
  readonly asked: number;
  readonly points: readonly (readonly [number, number])[];
}

/**
 * Lays the reviews of each lab over its window, from 0 (it opens) to 1 (it is due).
 *
 * @param now - The server's clock in milliseconds: the line of an open window ends there.
 */
export function layReviews(
  reviews: IClassPlots['reviews'],
  now: number
): IReviewLine[] {
  return reviews.map(({ lab, opens, due, asked, done, points }) => {
    const from = Date.parse(opens);
    const length = Math.max(1, Date.parse(due) - from);
    const place = (at: number) =>
      Math.min(1, Math.max(0, (at - from) / length));
    const share = (count: number) => (asked > 0 ? count / asked : 0);
    const laid: (readonly [number, number])[] = [[0, 0]];
    let last = 0;
    for (const point of points) {
      const x = place(Date.parse(point.at));
      // A count holds until the next: the line climbs in steps.
      laid.push([x, share(last)], [x, share(point.done)]);
      last = point.done;
    }
    laid.push([place(now), share(last)]);
    return { lab, done, asked, points: laid };
  });
}
