import type { ITodo } from '../../api/types';
import { findNextDeadline, sortTodo } from '../todo';

const NOW = Date.parse('2023-09-17T12:00:00Z');
const item = (title: string, due: string | null) => ({ title, due }) as ITodo;

describe('to do', () => {
  const soon = item('soon', '2023-09-18T12:00:00Z');
  const far = item('far', '2023-09-29T12:00:00Z');
  const past = item('past', '2023-09-16T12:00:00Z');
  const undated = item('undated', null);

  it('has the soonest first and what has no date last', () => {
    expect(sortTodo([undated, far, soon])).toEqual([soon, far, undated]);
  });

  it('shows the next deadline within two days, not one that went by', () => {
    expect(findNextDeadline([far, soon, past], NOW)).toBe(soon);
    expect(findNextDeadline([far, undated], NOW)).toBeNull();
  });
});
