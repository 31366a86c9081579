import type { IReviewTask } from '../api/types';

/** How many reviews of a lab are asked of a person, and what became of them. */
export interface IReviewCount {
  /** Those that make the lab reviewed. */
  asked: number;
  /** How many of them are handed in; one in place of somebody else stands for one of them. */
  done: number;
  /** Those that may be written beyond: in place of others, or of copies that came late. */
  extra: number;
}

/** Counts a lab's reviews; practice is none. */
export function countReviews(tasks: readonly IReviewTask[]): IReviewCount {
  const real = tasks.filter(task => task.kind !== 'practice');
  const asked = real.filter(task => task.asked).length;
  const done = real.filter(task => task.state === 'done').length;
  const extra = real.filter(
    task => isToDo(task) && !task.asked && !task.held
  ).length;
  return { asked, done: Math.min(asked, done), extra };
}

/** Gives the practice review that comes before all others, null where none does. */
export function findFirst(tasks: readonly IReviewTask[]): IReviewTask | null {
  return tasks.find(task => task.first && task.open) ?? null;
}

/** Gives what one goes on to after a review: what is begun or asked first, null when all is done. */
export function findNext(
  tasks: readonly IReviewTask[],
  after: string
): IReviewTask | null {
  const left = tasks.filter(
    task =>
      task.kind !== 'practice' &&
      task.id !== after &&
      isToDo(task) &&
      !task.held
  );
  return left.find(task => task.asked) ?? left.at(0) ?? null;
}

function isToDo({ open, state }: IReviewTask): boolean {
  return open && (state === 'allocated' || state === 'started');
}
