import { Asker } from './asker';
import { apiUrl } from './request';
import type {
  IClassPlots,
  IDecisionPage,
  IDecisionsWanted,
  IExtension,
  IExtensionPreview,
  IGradebook,
  INewExtension,
  INewOutage,
  IOutagePreview,
  IOutages,
  IRequests
} from './class-types';

/** The forms in which the gradebook is written for other programs. */
export type GradebookShape = 'table' | 'brightspace';

/**
 * What the class's screen asks of the API, one method a verb.
 *
 * #### Notes
 * Every method throws {ApiError}; nothing is kept between calls.
 */
export class ClassClient extends Asker {
  getGradebook(): Promise<IGradebook> {
    return this.get('gradebook');
  }

  getPlots(): Promise<IClassPlots> {
    return this.get('gradebook/plots');
  }

  getGradebookFile(shape: GradebookShape): Promise<Blob> {
    return this.getFile('gradebook.csv', { shape });
  }

  /** Gives the address of a student's page, which can be printed. */
  pageUrl(person: string): string {
    const path = `people/${encodeURIComponent(person)}/page`;
    return apiUrl(this.settings, path);
  }

  listExtensions(): Promise<IExtension[]> {
    return this.get('extensions');
  }

  /** Says what an extension would change; nothing is granted. */
  previewExtension(extension: INewExtension): Promise<IExtensionPreview> {
    return this.send('extensions/preview', 'POST', extension);
  }

  /** Grants an extension; gives all. */
  giveExtension(extension: INewExtension): Promise<IExtension[]> {
    return this.send('extensions', 'POST', extension);
  }

  /** Takes an extension back that nobody has used; gives all. */
  takeBackExtension(id: number, why: string): Promise<IExtension[]> {
    return this.drop(`extensions/${id}`, { why });
  }

  listOutages(): Promise<IOutages> {
    return this.get('outages');
  }

  /** Says which deadlines an outage would move; nothing is recorded. */
  previewOutage(outage: INewOutage): Promise<IOutagePreview> {
    return this.send('outages/preview', 'POST', outage);
  }

  recordOutage(outage: INewOutage): Promise<IOutages> {
    return this.send('outages', 'POST', outage);
  }

  /** Takes an outage off the record. */
  dropOutage(id: number, why: string): Promise<IOutages> {
    return this.drop(`outages/${id}`, { why });
  }

  /** Says that a downtime that was found moves nothing. */
  dismissDowntime(id: number): Promise<IOutages> {
    return this.drop(`downtimes/${id}`);
  }

  /** Gives everyone's requests. */
  listRequests(): Promise<IRequests> {
    return this.get('requests');
  }

  answerRequest(
    id: string,
    answer: { accepted: boolean; text: string }
  ): Promise<IRequests> {
    const path = `requests/${encodeURIComponent(id)}/answer`;
    return this.send(path, 'POST', answer);
  }

  /** Gives a page of the log of decisions, newest first. */
  listDecisions(wanted: IDecisionsWanted): Promise<IDecisionPage> {
    return this.get('decisions', { ...wanted });
  }
}
