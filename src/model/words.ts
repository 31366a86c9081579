import type { TranslationBundle } from '@jupyterlab/translation';

import type { ApiError } from '../api/request';
import type {
  ICellError,
  IChange,
  IStanding,
  LabState,
  Outcome
} from '../api/types';

/** Says a lab's state in a word or two. */
export function sayState(state: LabState, trans: TranslationBundle): string {
  switch (state) {
    case 'not_open':
      return trans.__('not open yet');
    case 'open':
      return trans.__('open');
    case 'submitted':
      return trans.__('being graded');
    case 'in_review':
      return trans.__('in review');
    case 'passed':
      return trans.__('passed');
    case 'resubmit':
      return trans.__('resubmit');
    case 'failed':
      return trans.__('not passed');
    case 'missed':
      return trans.__('missed');
  }
}

/** Says what a TA's word on a lab is. */
export function sayVerdict(verdict: string, trans: TranslationBundle): string {
  switch (verdict) {
    case 'pass':
      return trans.__('Passed');
    case 'resubmit':
      return trans.__('Resubmit');
    default:
      return trans.__('Not passed');
  }
}

/** Says what the report suggests; a person decides. */
export function saySuggestion(
  outcome: Outcome,
  trans: TranslationBundle
): string {
  switch (outcome) {
    case 'pass':
      return trans.__('looks complete');
    case 'fail':
      return trans.__('something is missing');
    case 'unknown':
      return trans.__('a TA will look');
  }
}

/** Says the outcome of a check. */
export function sayOutcome(outcome: Outcome, trans: TranslationBundle): string {
  switch (outcome) {
    case 'pass':
      return trans.__('right');
    case 'fail':
      return trans.__('to mend');
    case 'unknown':
      return trans.__('could not tell');
  }
}

/** Says whether an exercise was answered. */
export function sayAnswered(
  answered: boolean | null,
  trans: TranslationBundle
): string {
  if (answered === null) {
    return trans.__('could not tell');
  }
  return answered ? trans.__('answered') : trans.__('not answered');
}

/** Says whose an error is. */
export function sayOwner(
  whose: ICellError['whose'],
  trans: TranslationBundle
): string {
  switch (whose) {
    case 'student':
      return trans.__('in your notebook');
    case 'handout':
      return trans.__('in the hand-out itself, not your fault');
    case 'environment':
      return trans.__('on our side, not your fault');
  }
}

/** Says what kind of thing was hidden from reviewers. */
export function sayHidden(
  kind: IChange['kind'],
  trans: TranslationBundle
): string {
  const words: Record<IChange['kind'], string> = {
    name: trans.__('names'),
    'study number': trans.__('study numbers'),
    'mail address': trans.__('mail addresses'),
    path: trans.__('paths'),
    'git remote': trans.__('git remotes'),
    'host name': trans.__('host names'),
    'added word': trans.__('words of yours'),
    'personal link': trans.__('personal links'),
    'text in a picture': trans.__('texts in pictures'),
    widget: trans.__('widgets'),
    'active content': trans.__('what would run'),
    'picture from the web': trans.__('pictures from the web')
  };
  return words[kind];
}

/** Says the standing: `4 passed · 1 in review · 6 needed · 3 chances left`. */
export function sayStanding(
  standing: IStanding,
  trans: TranslationBundle
): string[] {
  const { passed, in_review, needed, chances_left } = standing;
  return [
    trans.__('%1 passed', passed),
    ...(in_review > 0 ? [trans.__('%1 in review', in_review)] : []),
    trans.__('%1 needed', needed),
    trans._n('%1 chance left', '%1 chances left', chances_left)
  ];
}

/**
 * Says what went wrong, what is safe and what to do.
 *
 * @param safe - What the person need not worry about.
 */
export function sayProblem(
  problem: ApiError,
  safe: string,
  trans: TranslationBundle
): string {
  if (problem.away) {
    return trans.__('The course service does not answer. %1', safe);
  }
  if (problem.code === 'unreadable') {
    return trans.__('The course service answered unreadably. %1', safe);
  }
  return problem.message;
}
