import { Asker } from './asker';
import type {
  Care,
  IGivenRuling,
  IHeldCopy,
  IPublications,
  IReviewers,
  IReviewLook,
  IRound
} from './care-types';

/**
 * What the screen of a lab's reviews asks of the API, one method a verb.
 *
 * #### Notes
 * Every method throws {ApiError}; nothing is kept between calls.
 */
export class CareClient extends Asker {
  /** Gives all of a lab's reviews. */
  getRound(lab: number): Promise<IRound> {
    return this.get(`labs/${lab}/round`);
  }

  /** Gives a lab's reviewers, those first whose reviews should be looked at. */
  listReviewers(lab: number): Promise<IReviewers> {
    return this.get(`labs/${lab}/reviewers`);
  }

  /** Decides about a report that reviewers could not review. */
  decideFlagged(
    lab: number,
    person: string,
    decision: { back: boolean; sentence: string }
  ): Promise<IRound> {
    const path = `labs/${lab}/flagged/${encodeURIComponent(person)}`;
    return this.send(path, 'PUT', decision);
  }

  /** Gives one review with the others of its report. */
  lookAtReview(id: string): Promise<IReviewLook> {
    return this.get(`${review(id)}/look`);
  }

  /** Keeps a spot check, in place of an earlier one. */
  spotCheck(id: string, care: Care, note: string): Promise<IReviewLook> {
    return this.send(`${review(id)}/spot-check`, 'PUT', { care, note });
  }

  forgetSpotCheck(id: string): Promise<IReviewLook> {
    return this.drop(`${review(id)}/spot-check`);
  }

  /** Answers the author who calls a review unfair. */
  answerUnfair(id: string, ruling: IGivenRuling): Promise<IReviewLook> {
    return this.send(`${review(id)}/ruling`, 'PUT', ruling);
  }

  /** Gives a review back to its reviewer, to be written anew. */
  giveReviewBack(id: string, why: string): Promise<IReviewLook> {
    return this.send(`${review(id)}/return`, 'POST', { why });
  }

  /** Gives the anonymous copies that wait for a TA. */
  listHeldCopies(): Promise<IHeldCopy[]> {
    return this.get('copies');
  }

  /** Gives the anonymous copy of an attempt, held or not. */
  getCopy(attempt: string): Promise<Blob> {
    return this.getFile(`copies/${encodeURIComponent(attempt)}`);
  }

  /** Lets a held copy go out as it is; gives those that still wait. */
  approveCopy(attempt: string): Promise<IHeldCopy[]> {
    return this.send(`copies/${encodeURIComponent(attempt)}`, 'POST', {});
  }

  /** Hides words in a held copy and lets it go; gives those that still wait. */
  hideInCopy(attempt: string, words: readonly string[]): Promise<IHeldCopy[]> {
    const path = `copies/${encodeURIComponent(attempt)}`;
    return this.send(path, 'PUT', { words });
  }

  /** Gives a lab's published reports, and those under way. */
  listPublications(lab: number): Promise<IPublications> {
    return this.get(`labs/${lab}/publications`);
  }

  /** Says the staff's yes; before the author's it proposes the report to her. */
  approvePublication(lab: number, person: string): Promise<IPublications> {
    return this.send(publication(lab, person), 'PUT', {});
  }

  /** Says the staff's no; the class sees the report no more. */
  declinePublication(lab: number, person: string): Promise<IPublications> {
    return this.drop(publication(lab, person));
  }
}

function review(id: string): string {
  return `reviews/${encodeURIComponent(id)}`;
}

function publication(lab: number, person: string): string {
  return `labs/${lab}/publications/${encodeURIComponent(person)}`;
}
