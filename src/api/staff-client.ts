import { Asker } from './asker';
import { apiUrl, send } from './request';
import type {
  Against,
  IAgreementPreview,
  IBatch,
  IChanges,
  IChosen,
  IClaim,
  IDraftSaved,
  IJobsTold,
  IJudgementDraft,
  IJudgingDesk,
  INewJudgement,
  IQueue,
  IQueueRow,
  IRemarkBank
} from './types';

/**
 * What only the course's staff asks of the API, one method a verb.
 *
 * #### Notes
 * Every method throws {ApiError}; nothing is kept between calls.
 */
export class StaffClient extends Asker {
  /** Gives a lab's hand-ins by need. */
  getQueue(lab: number): Promise<IQueue> {
    return this.get(`labs/${lab}/queue`);
  }

  /** Gives the address of the live events of a lab's queue. */
  queueEventsUrl(lab: number, since: string): string {
    return apiUrl(this.settings, `labs/${lab}/queue/events`, { since });
  }

  getJudgingDesk(lab: number, person: string): Promise<IJudgingDesk> {
    return this.get(`${about(lab, person)}/desk`);
  }

  /**
   * Says that I am at a hand-in, or still am; it holds for two minutes.
   *
   * @param over - Takes it over from a colleague.
   */
  claim(lab: number, person: string, over: boolean): Promise<IClaim> {
    const query: Record<string, string> = over ? { over: 'true' } : {};
    return this.send(`${about(lab, person)}/claim`, 'PUT', undefined, query);
  }

  /** Says that I am done with a hand-in. */
  async release(lab: number, person: string): Promise<void> {
    const url = apiUrl(this.settings, `${about(lab, person)}/claim`);
    await send(this.settings, url, { method: 'DELETE' });
  }

  /** Judges; gives the student's row as it is then. */
  judge(
    lab: number,
    person: string,
    judgement: INewJudgement
  ): Promise<IQueueRow> {
    return this.send(`${about(lab, person)}/judgement`, 'POST', judgement);
  }

  /** Takes the last word back. */
  undoJudgement(
    lab: number,
    person: string,
    judgement: number
  ): Promise<IQueueRow> {
    const query = { judgement: String(judgement) };
    const path = `${about(lab, person)}/judgement`;
    return this.drop(path, query);
  }

  /** Keeps what is written and not given yet. */
  saveDraft(
    lab: number,
    person: string,
    draft: IJudgementDraft
  ): Promise<IDraftSaved> {
    return this.send(`${about(lab, person)}/draft`, 'PUT', draft);
  }

  /** Says what agreeing with the suggestion would say to each; nothing is done. */
  previewAgreement(
    lab: number,
    people: readonly string[]
  ): Promise<IAgreementPreview> {
    return this.send(`labs/${lab}/agreement/preview`, 'POST', { people });
  }

  agree(lab: number, lines: readonly IChosen[]): Promise<IBatch> {
    return this.send(`labs/${lab}/agreement`, 'POST', { lines });
  }

  undoJudgements(lab: number, judgements: readonly number[]): Promise<IBatch> {
    return this.send(`labs/${lab}/judgements/undo`, 'POST', { judgements });
  }

  /** Grades the hand-ins of some, or of all, once more. */
  gradeManyAgain(
    lab: number,
    people: readonly string[] | null,
    preview: boolean
  ): Promise<IJobsTold> {
    return this.send(`labs/${lab}/jobs/again`, 'POST', { people, preview });
  }

  /** Cancels the jobs of some, or of all. */
  cancelManyJobs(
    lab: number,
    people: readonly string[] | null
  ): Promise<IJobsTold> {
    const asked = { people, preview: false };
    return this.send(`labs/${lab}/jobs/cancel`, 'POST', asked);
  }

  listRemarks(lab: number): Promise<IRemarkBank> {
    return this.get(`labs/${lab}/remarks`);
  }

  /** Puts a comment into the bank. */
  addRemark(
    lab: number,
    text: string,
    exercises: readonly string[]
  ): Promise<IRemarkBank> {
    const remark = { text, exercises, common: false };
    return this.send(`labs/${lab}/remarks`, 'POST', remark);
  }

  /** Drops a comment of the bank. */
  dropRemark(lab: number, id: string): Promise<IRemarkBank> {
    const path = `labs/${lab}/remarks/${encodeURIComponent(id)}`;
    return this.drop(path);
  }

  /** Gives a notebook against its hand-out or the attempt before. */
  getChanges(attempt: string, against: Against): Promise<IChanges> {
    const path = `attempts/${encodeURIComponent(attempt)}/changes`;
    return this.get(path, { against });
  }
}

/** Gives the path of what is about one person's lab. */
function about(lab: number, person: string): string {
  return `labs/${lab}/people/${encodeURIComponent(person)}`;
}
