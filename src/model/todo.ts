import type { ITodo } from '../api/types';

/** What is due within this time is said to be soon. */
export const SOON_MS = 2 * 24 * 3_600_000;

/** Gives the list with the soonest first and what has no date last. */
export function sortTodo(todo: readonly ITodo[]): ITodo[] {
  const due = (item: ITodo) =>
    item.due === null ? Infinity : Date.parse(item.due);
  return [...todo].sort((one, other) => {
    const [first, second] = [due(one), due(other)];
    return first === second ? 0 : first - second;
  });
}

/** Says whether something is due within two days, or was due already. */
export function isSoon(item: ITodo, now: number): boolean {
  return item.due !== null && Date.parse(item.due) - now < SOON_MS;
}

/** Gives what is due next within two days, null when nothing is. */
export function findNextDeadline(
  todo: readonly ITodo[],
  now: number
): ITodo | null {
  const ahead = sortTodo(todo).find(
    item => item.due !== null && Date.parse(item.due) >= now
  );
  return ahead !== undefined && isSoon(ahead, now) ? ahead : null;
}
