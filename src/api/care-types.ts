import type { components } from './schema';
import type { IAnswers } from './types';

type Schemas = components['schemas'];

/** All of a lab's reviews, as TAs see them. */
export type IRound = Schemas['RoundOverview'];
/** A review as TAs see it. */
export type IStaffReview = Schemas['StaffReview'];
/** A report that reviewers could not review. */
export type IFlaggedReport = Schemas['FlaggedReport'];
/** An anonymous copy that waits for a TA. */
export type IHeldCopy = Schemas['HeldCopy'];
/** A lab's reviewers, those first whose reviews should be looked at. */
export type IReviewers = Schemas['Reviewers'];
/** A reviewer of a lab. */
export type IReviewer = Schemas['Reviewer'];
/** One review as a TA reads it. */
export type IReviewLook = Omit<Schemas['ReviewLook'], 'answers'> & {
  answers: IAnswers;
};
/** What a TA found when looking at a review. */
export type Care = Schemas['Care'];
/** A TA's answer to an author who calls a review unfair. */
export type IGivenRuling = Schemas['GivenRuling'];
/** A lab's published reports, and those under way. */
export type IPublications = Schemas['Publications'];
/** A publication as TAs see it. */
export type IStaffPublication = Schemas['StaffPublication'];
