import type {
  IAnswers,
  ICriterion,
  IFeedback,
  IReceivedReview,
  IRubric
} from '../../api/types';

/** What one reviewer answered to a question. */
export interface IGiven {
  /** The reviewer's number. */
  number: number;
  /** The level's place on the question's scale, from the lowest; null where it is not on it. */
  place: number | null;
  /** The level's word. */
  level: string;
  /** The sentence that says when the level fits. */
  text: string;
  comment: string;
}

/** A question with all that the reviewers answered to it. */
export interface IAnswered {
  criterion: ICriterion;
  given: IGiven[];
  /** How far apart the levels are: 0 the same, 1 both ends of the scale. */
  spread: number;
}

/** From which spread on a difference is told in words. */
const APART = 0.5;

/** Gives the questions, those of today's rubric first, with what each reviewer answered. */
export function answeredBy({ rubric, reviews }: IFeedback): IAnswered[] {
  const asked = new Map<string, ICriterion>();
  for (const each of [rubric, ...reviews.map(one => one.rubric ?? rubric)]) {
    for (const criterion of each.criteria) {
      if (!asked.has(criterion.id)) {
        asked.set(criterion.id, criterion);
      }
    }
  }
  return [...asked.values()]
    .map(criterion => answeredTo(criterion, rubric, reviews))
    .filter(one => one.given.length > 0);
}

/** Says whether the reviewers' levels differ so much that it should be seen. */
export function isApart({ spread }: IAnswered): boolean {
  return spread >= APART;
}

function answeredTo(
  criterion: ICriterion,
  rubric: IRubric,
  reviews: readonly IReceivedReview[]
): IAnswered {
  const given = reviews.flatMap(review => {
    const one = givenIn(criterion, review.rubric ?? rubric, review.answers);
    return one === null ? [] : [{ ...one, number: review.number }];
  });
  const places = given.flatMap(one => (one.place === null ? [] : [one.place]));
  const last = Math.max(criterion.levels.length - 1, 1);
  const spread =
    places.length < 2 ? 0 : (Math.max(...places) - Math.min(...places)) / last;
  return { criterion, given, spread };
}

function givenIn(
  criterion: ICriterion,
  writtenBy: IRubric,
  answers: IAnswers
): Omit<IGiven, 'number'> | null {
  const answer = answers.criteria[criterion.id];
  const own = writtenBy.criteria.find(one => one.id === criterion.id);
  const level = own?.levels.find(one => one.id === answer?.level);
  if (answer === undefined || level === undefined) {
    return null;
  }
  const place = criterion.levels.findIndex(one => one.id === level.id);
  return {
    place: place < 0 ? null : place,
    level: level.title,
    text: level.text,
    comment: answer.comment
  };
}
