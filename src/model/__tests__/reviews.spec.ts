import type { IReviewTask } from '../../api/types';
import { countReviews, findFirst, findNext } from '../reviews';

const task = (id: string, part: Partial<IReviewTask> = {}) =>
  ({
    id,
    kind: 'peer',
    state: 'allocated',
    open: true,
    held: false,
    asked: true,
    first: false,
    ...part
  }) as IReviewTask;
const done = { state: 'done', asked: true };

describe('the reviews of a lab', () => {
  it.each([
    ['none begun', [task('1'), task('2'), task('3')], [0, 3, 0]],
    ['some done', [task('1', done), task('2'), task('3')], [1, 3, 0]],
    ['all done', [task('1', done), task('2', done)], [2, 2, 0]],
    [
      'one held',
      [task('1'), task('2', { held: true, asked: false })],
      [0, 1, 0]
    ],
    ['one come late', [task('1'), task('2', { asked: false })], [0, 1, 1]],
    [
      'one flagged and another in its place',
      [task('1', { state: 'flagged', asked: false, open: false }), task('2')],
      [0, 1, 0]
    ],
    [
      'one forgotten',
      [task('1', { ...done, open: false }), task('2', { open: false })],
      [1, 2, 0]
    ],
    [
      'one in place of somebody',
      [task('1', done), task('2', { kind: 'spare', asked: false })],
      [1, 1, 1]
    ],
    [
      'one in place of somebody done, and so counted',
      [task('1'), task('2', { kind: 'spare', state: 'done', asked: false })],
      [1, 1, 0]
    ],
    [
      'practice',
      [task('practice-3', { kind: 'practice', asked: false }), task('1')],
      [0, 1, 0]
    ]
  ])('are counted: %s', (_, tasks, [did, asked, extra]) => {
    expect(countReviews(tasks)).toEqual({ done: did, asked, extra });
  });

  it('begin with practice only while it is to be over first', () => {
    const practice = task('practice-3', { kind: 'practice', first: true });
    expect(findFirst([practice, task('1')])).toBe(practice);
    expect(findFirst([{ ...practice, first: false }, task('1')])).toBeNull();
  });

  it('lead from one to the next that is asked, then to what may be done beyond', () => {
    const spare = task('s', { kind: 'spare', asked: false });
    const tasks = [task('1', done), spare, task('2'), task('3')];
    expect(findNext(tasks, '2')?.id).toBe('3');
    expect(findNext([task('1', done), spare], '1')).toBe(spare);
    expect(findNext([task('1', done)], '1')).toBeNull();
    expect(findNext([task('1', { held: true })], '0')).toBeNull();
  });
});
