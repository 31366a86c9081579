import { Asker } from './asker';
import { apiUrl } from './request';
import type {
  IAnswers,
  IAttempt,
  ICheckHelp,
  ICourse,
  IDesk,
  IFeedback,
  IHandoutFiles,
  IIdentity,
  ILab,
  ILabDetail,
  IMe,
  IPrecheck,
  IPreview,
  IPublications,
  IReaction,
  IReport,
  IReviewTask,
  ISaved,
  Which
} from './types';

/**
 * The course's API, one method a verb.
 *
 * #### Notes
 * Every method throws {ApiError}; nothing is kept between calls.
 */
export class CourseClient extends Asker {
  getCourse(): Promise<ICourse> {
    return this.get('course');
  }

  getMe(): Promise<IMe> {
    return this.get('me');
  }

  listLabs(): Promise<ILab[]> {
    return this.get('labs');
  }

  getLab(lab: number): Promise<ILabDetail> {
    return this.get(`labs/${lab}`);
  }

  /** Gives the newest hand-out; the server remembers that it was fetched. */
  fetchHandout(lab: number): Promise<IHandoutFiles> {
    return this.get(`labs/${lab}/handout`);
  }

  /**
   * Asks what a hand-in of these bytes would meet.
   *
   * @param lab - The lab it is for, or null to have it told by content.
   */
  check(
    lab: number | null,
    name: string,
    data: Uint8Array<ArrayBuffer>
  ): Promise<IPrecheck> {
    const path = lab === null ? 'check' : `labs/${lab}/check`;
    return this.sendFile(path, { name }, data);
  }

  /**
   * Hands in; the answer is the receipt.
   *
   * @param trusted - The person agreed to run her own notebook without a sandbox.
   */
  handIn(
    lab: number,
    name: string,
    data: Uint8Array<ArrayBuffer>,
    trusted: boolean
  ): Promise<IAttempt> {
    const agreed: Record<string, string> = trusted ? { trusted: 'true' } : {};
    return this.sendFile(`labs/${lab}/attempts`, { name, ...agreed }, data);
  }

  getAttempt(id: string): Promise<IAttempt> {
    return this.get(`attempts/${encodeURIComponent(id)}`);
  }

  getReport(id: string): Promise<IReport> {
    return this.get(`attempts/${encodeURIComponent(id)}/report`);
  }

  getNotebook(id: string, which: Which): Promise<Blob> {
    const path = `attempts/${encodeURIComponent(id)}/notebook`;
    return this.getFile(path, { which });
  }

  /** Gives the address of the live events of an attempt's job. */
  eventsUrl(id: string): string {
    const path = `attempts/${encodeURIComponent(id)}/events`;
    return apiUrl(this.settings, path);
  }

  cancelJob(id: string): Promise<IAttempt> {
    return this.drop(`attempts/${encodeURIComponent(id)}/job`);
  }

  /** @param trusted - The person agreed to run her own notebook without a sandbox. */
  gradeAgain(id: string, trusted: boolean): Promise<IAttempt> {
    const path = `attempts/${encodeURIComponent(id)}/job`;
    const agreed: Record<string, string> = trusted ? { trusted: 'true' } : {};
    return this.send(path, 'POST', undefined, agreed);
  }

  getCheckHelp(id: string): Promise<ICheckHelp> {
    return this.get(`checks/${encodeURIComponent(id)}`);
  }

  /** Gives my reviews of all labs, those to do and those done. */
  listReviews(): Promise<IReviewTask[]> {
    return this.get('reviews');
  }

  getReview(id: string): Promise<IDesk> {
    return this.get(`reviews/${encodeURIComponent(id)}`);
  }

  /** Gives the anonymous copy of the report to be reviewed. */
  getReviewNotebook(id: string): Promise<Blob> {
    const path = `reviews/${encodeURIComponent(id)}/notebook`;
    return this.getFile(path);
  }

  /**
   * Keeps a draft.
   *
   * @param version - That of what the draft was made from; another tab's is a conflict.
   */
  saveReview(id: string, version: number, answers: IAnswers): Promise<ISaved> {
    const path = `reviews/${encodeURIComponent(id)}`;
    return this.send(path, 'PUT', { version, answers });
  }

  /** Hands a review in; the answer is the receipt. */
  handInReview(
    id: string,
    version: number,
    answers: IAnswers
  ): Promise<IReviewTask> {
    const path = `reviews/${encodeURIComponent(id)}`;
    return this.send(path, 'POST', { version, answers });
  }

  /** Says why a report cannot be reviewed; gives my reviews with the one in its place. */
  flagReport(id: string, reason: string): Promise<IReviewTask[]> {
    const path = `reviews/${encodeURIComponent(id)}/flag`;
    return this.send(path, 'POST', { reason });
  }

  /** Asks what reviewers would see of this file; nothing is kept. */
  previewCopy(
    lab: number,
    name: string,
    data: Uint8Array<ArrayBuffer>
  ): Promise<IPreview> {
    return this.sendFile(`labs/${lab}/anonymous`, { name }, data);
  }

  /** Gives the words hidden from my reviewers beside what is hidden anyway. */
  async getHiddenWords(): Promise<string[]> {
    return (await this.get<{ words: string[] }>('hidden-words')).words;
  }

  /** Keeps these words to hide and no others; gives them as they are kept. */
  async keepHiddenWords(words: readonly string[]): Promise<string[]> {
    const kept = await this.send<{ words: string[] }>('hidden-words', 'PUT', {
      words
    });
    return kept.words;
  }

  getFeedback(lab: number): Promise<IFeedback> {
    return this.get(`labs/${lab}/feedback`);
  }

  /** Says of a review of one's own report whether it helped. */
  react(id: string, reaction: IReaction): Promise<IFeedback> {
    const path = `reviews/${encodeURIComponent(id)}/reaction`;
    return this.send(path, 'POST', reaction);
  }

  /** Gives a lab's published reports, and how far one's own is. */
  listPublications(lab: number): Promise<IPublications> {
    return this.get(`labs/${lab}/publications`);
  }

  /**
   * Says yes to publishing one's own report of a lab.
   *
   * @param named - With one's name beside it.
   */
  publish(lab: number, named: boolean): Promise<IPublications> {
    return this.send(`labs/${lab}/publications`, 'PUT', { named });
  }

  /** Takes one's yes back: the class sees the report no more. */
  withdrawPublication(lab: number): Promise<IPublications> {
    return this.drop(`labs/${lab}/publications`);
  }

  /** Gives the anonymous copy of a published report. */
  getPublishedNotebook(attempt: string): Promise<Blob> {
    const path = `publications/${encodeURIComponent(attempt)}/notebook`;
    return this.getFile(path);
  }

  /** Gives the people of the demo; there is no such resource elsewhere. */
  listIdentities(): Promise<IIdentity[]> {
    return this.get('identities');
  }

  takeSeat(id: string): Promise<IIdentity> {
    return this.send('identity', 'POST', { id });
  }
}
