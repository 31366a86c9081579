import type { IRubric } from '../../api/types';

type Criterion = IRubric['criteria'][number];
type Level = Criterion['levels'][number];

/** What the form gives: like a rubric, but anything may be missing still. */
export interface IWritten {
  title?: string;
  intro?: string;
  overall?: Partial<IRubric['overall']>;
  criteria?: (Partial<Omit<Criterion, 'levels'>> & {
    levels?: Partial<Level>[];
  })[];
}

/** How long an id may be. */
const LONGEST = 40;

/**
 * Gives what the form has with an id for whatever is new: made of its title, and so long as it is
 * not saved made anew with it. Ids that are saved stay, for answers are kept under them.
 *
 * @param saved - The rubric as it is kept.
 */
export function nameNew(written: IWritten, saved: IRubric): IWritten {
  const kept = new Map(saved.criteria.map(one => [one.id, one]));
  const taken = new Set(kept.keys());
  const criteria = (written.criteria ?? []).map(one => {
    const before = kept.get(one.id ?? '');
    const id = before?.id ?? makeId(one.title, 'criterion', taken);
    taken.add(id);
    return { ...one, id, levels: nameLevels(one.levels ?? [], before) };
  });
  return { ...written, criteria };
}

function nameLevels(
  levels: readonly Partial<Level>[],
  before: Criterion | undefined
): Partial<Level>[] {
  const kept = new Set((before?.levels ?? []).map(one => one.id));
  const taken = new Set(kept);
  return levels.map(one => {
    const isKept = kept.has(one.id ?? '');
    const id = isKept ? one.id : makeId(one.title, 'level', taken);
    taken.add(id ?? '');
    return { ...one, id };
  });
}

/** Gives a title as an id that is not taken: `More layers` is `more_layers`. */
export function makeId(
  title: string | undefined,
  fallback: string,
  taken: ReadonlySet<string>
): string {
  const plain = (title ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[0-9_]+/, '')
    .slice(0, LONGEST - 4)
    .replace(/_+$/, '');
  const id = plain === '' ? fallback : plain;
  let free = id;
  for (let number = 2; taken.has(free); number += 1) {
    free = `${id}_${number}`;
  }
  return free;
}

/**
 * Gives what the form has as the rubric that is sent. Empty fields become empty texts, so that the
 * service says of the field itself that it is empty.
 */
export function toRubric(written: IWritten): IRubric {
  const { title = '', intro = '', criteria = [] } = written;
  return {
    title,
    intro,
    overall: toRule(written.overall),
    criteria: criteria.map(one => ({
      ...one,
      id: one.id ?? '',
      title: one.title ?? '',
      look: one.look ?? '',
      exercise: one.exercise ?? '',
      weight: one.weight ?? 1,
      optional: one.optional ?? false,
      comment: toRule(one.comment),
      levels: (one.levels ?? []).map(level => ({
        id: level.id ?? '',
        title: level.title ?? '',
        // Without points it is no level: the service says so, and guesses none.
        points: level.points ?? Number.NaN,
        text: level.text ?? ''
      }))
    }))
  };
}

function toRule(rule: IWritten['overall'] = {}): IRubric['overall'] {
  const { when = 'below_best', words = 5, advice = false, hint = '' } = rule;
  return { when, words, advice, hint };
}

/** Says whether what the form has says the same as a rubric. */
export function isSame(written: IWritten, rubric: IRubric): boolean {
  return JSON.stringify(toRubric(written)) === JSON.stringify(toRubric(rubric));
}

/** Counts criteria and levels; fewer than before means that something was taken out. */
export function countParts({ criteria = [] }: IWritten): number {
  return criteria.reduce((sum, { levels = [] }) => sum + 1 + levels.length, 0);
}
