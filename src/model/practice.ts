import type { IDesk, IRubric } from '../api/types';

/** A question as one judged it and as the teacher did. */
export interface IComparedLevel {
  criterion: string;
  title: string;
  /** The words of the level one chose, empty where one chose none. */
  given: string;
  /** The words of the teacher's level. */
  reference: string;
  comment: string;
  isSame: boolean;
}

/** Gives the questions both judged, in words, those judged otherwise first. */
export function compareLevels(
  { compared }: NonNullable<IDesk['practice']>,
  rubric: IRubric
): IComparedLevel[] {
  const say = (criterion: string, level: string) =>
    rubric.criteria
      .find(one => one.id === criterion)
      ?.levels.find(one => one.id === level)?.title ?? level;
  const rows = compared.map(one => ({
    criterion: one.criterion,
    title: one.title,
    given: say(one.criterion, one.given),
    reference: say(one.criterion, one.reference),
    comment: one.comment,
    isSame: one.given === one.reference
  }));
  return [
    ...rows.filter(row => !row.isSame),
    ...rows.filter(row => row.isSame)
  ];
}
