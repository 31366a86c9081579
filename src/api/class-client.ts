import { Asker } from './asker';
import { apiUrl } from './request';
import type {
  IClassListPreview,
  IClassPlots,
  IDecisionPage,
  IDecisionsWanted,
  IDouble,
  IExtension,
  IExtensionPreview,
  IGradebook,
  IGraderState,
  IGroupPreview,
  IGroups,
  IImported,
  IMember,
  IMergePreview,
  INewExtension,
  INewOutage,
  IOutagePreview,
  IOutages,
  IRequests,
  IRulesInForce,
  IRulesPreview,
  IStudentRecord
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

  /** Gives a student's page, to be kept. */
  getPage(person: string): Promise<Blob> {
    return this.getFile(`people/${encodeURIComponent(person)}/page`);
  }

  /** Gives everything about a student. */
  getStudent(person: string): Promise<IStudentRecord> {
    return this.get(`people/${encodeURIComponent(person)}`);
  }

  getGrader(): Promise<IGraderState> {
    return this.get('grader');
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

  /** Gives everyone in the course. */
  listPeople(): Promise<IMember[]> {
    return this.get('people');
  }

  addPerson(id: string, name: string, role: string): Promise<IMember> {
    return this.send('people', 'POST', { id, name, role });
  }

  changeRole(person: string, role: string): Promise<IMember> {
    const path = `people/${encodeURIComponent(person)}`;
    return this.send(path, 'PUT', { role });
  }

  /** Says what importing a class list would do; nothing is done. */
  previewClassList(file: Blob): Promise<IClassListPreview> {
    return this.sendFile('class-list/preview', {}, file);
  }

  /** Imports the file that was looked at, all of it or nothing. */
  importClassList(file: Blob, hash: string): Promise<IImported> {
    return this.sendFile('class-list', { hash }, file);
  }

  /** Gives who is in the course more than once. */
  listDoubles(): Promise<IDouble[]> {
    return this.get('doubles');
  }

  /** Says what making two accounts one would move; nothing is moved. */
  previewMerge(kept: string, other: string): Promise<IMergePreview> {
    return this.send('doubles/preview', 'POST', { kept, other });
  }

  mergeAccounts(kept: string, other: string): Promise<IMergePreview> {
    return this.send('doubles', 'POST', { kept, other });
  }

  listGroups(): Promise<IGroups> {
    return this.get('groups');
  }

  /** Says what taking a list of groups would do; nothing is changed. */
  checkGroups(text: string): Promise<IGroupPreview> {
    return this.send('groups/check', 'POST', { text });
  }

  /** Takes a list in place of all groups there were. */
  keepGroups(text: string): Promise<IGroups> {
    return this.send('groups', 'PUT', { text });
  }

  getRules(): Promise<IRulesInForce> {
    return this.get('rules');
  }

  /** Says what is wrong with a changed plan, or whom it would affect; nothing is changed. */
  previewRules(text: string): Promise<IRulesPreview> {
    return this.send('rules/preview', 'POST', { text });
  }

  /** Works by a changed plan from now on. */
  useRules(text: string, version: string, why: string): Promise<IRulesInForce> {
    return this.send('rules', 'PUT', { text, version, why });
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
