import type {
  ReadonlyJSONObject,
  ReadonlyPartialJSONObject
} from '@lumino/coreutils';
import type { ErrorSchema } from '@rjsf/utils';
import { ErrorSchemaBuilder } from '@rjsf/utils';

import type { IAnswers, ICriterion, ILack } from '../api/types';

/** Gives a filled-in rubric as the form takes it: what is not given is left out. */
export function toForm({ criteria, overall }: IAnswers): ReadonlyJSONObject {
  const given = Object.entries(criteria).map(([id, one]) => [id, filled(one)]);
  return {
    criteria: Object.fromEntries(given) as ReadonlyJSONObject,
    ...(overall === '' ? {} : { overall })
  };
}

/** Gives what the form has as it is sent, without criteria that have no answer. */
export function toAnswers(data: ReadonlyPartialJSONObject): IAnswers {
  const { criteria, overall } = data as Partial<IAnswers>;
  const given = Object.entries(criteria ?? {})
    .map(([id, one]) => [id, filled(one)] as const)
    .filter(([, one]) => Object.keys(one).length > 0);
  return {
    criteria: Object.fromEntries(given) as IAnswers['criteria'],
    overall: overall ?? ''
  };
}

/** Gives those parts of an answer that say anything. */
function filled(answer: IAnswers['criteria'][string]): Record<string, string> {
  const { level = '', comment = '' } = answer ?? {};
  return {
    ...(level === '' ? {} : { level }),
    ...(comment === '' ? {} : { comment })
  };
}

/** Says whether two filled-in rubrics say the same. */
export function areSame(one: IAnswers, other: IAnswers): boolean {
  return write(one) === write(other);
}

/** Gives what a review lacks as the form shows errors: beside the field. */
export function toErrors(lacks: readonly ILack[]): ErrorSchema {
  const errors = new ErrorSchemaBuilder();
  for (const { path, reason } of lacks) {
    errors.addErrors(reason, path.split('.'));
  }
  return errors.ErrorSchema;
}

/** One difference between two filled-in rubrics. */
export interface IDifference {
  title: string;
  here: string;
  there: string;
}

/** Gives where two filled-in rubrics differ, in words. */
export function compare(
  here: IAnswers,
  there: IAnswers,
  criteria: readonly ICriterion[],
  overall: string
): IDifference[] {
  const rows = criteria.map(criterion => ({
    title: criterion.title,
    here: sayAnswer(criterion, here),
    there: sayAnswer(criterion, there)
  }));
  const end = { title: overall, here: here.overall, there: there.overall };
  return [...rows, end].filter(row => row.here !== row.there);
}

function sayAnswer(criterion: ICriterion, answers: IAnswers): string {
  const given = answers.criteria[criterion.id];
  const level = criterion.levels.find(one => one.id === given?.level);
  return [level?.title, given?.comment].filter(Boolean).join(': ');
}

function write(answers: IAnswers): string {
  const { criteria, overall } = toAnswers(toForm(answers));
  const sorted = Object.entries(criteria).sort(([a], [b]) => (a < b ? -1 : 1));
  const plain = sorted.map(([id, one]) => [id, one?.level, one?.comment]);
  return JSON.stringify([plain, overall]);
}
