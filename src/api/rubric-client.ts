import { Asker } from './asker';
import type {
  IExamplePage,
  IRubricCheck,
  IRubricList,
  IRubricPage
} from './rubric-types';
import type { IAnswers, IRubric } from './types';

/**
 * What the screens of a lab's rubric ask of the API, one method a verb.
 *
 * #### Notes
 * Every method throws {ApiError}; nothing is kept between calls.
 */
export class RubricClient extends Asker {
  /** Gives the rubrics of all labs in a line each. */
  listRubrics(): Promise<IRubricList> {
    return this.get('rubrics');
  }

  getRubric(lab: number): Promise<IRubricPage> {
    return this.get(`labs/${lab}/rubric`);
  }

  /** Says what a changed rubric lacks; nothing is kept. */
  checkRubric(lab: number, rubric: IRubric): Promise<IRubricCheck> {
    return this.send(`labs/${lab}/rubric/check`, 'POST', {
      version: '',
      rubric
    });
  }

  /** Keeps a changed rubric, made from the one of a version. */
  saveRubric(
    lab: number,
    version: string,
    rubric: IRubric
  ): Promise<IRubricPage> {
    return this.send(`labs/${lab}/rubric`, 'PUT', { version, rubric });
  }

  /** Takes a lab's own rubric away: the packaged or the general one holds again. */
  dropRubric(lab: number, version: string): Promise<IRubricPage> {
    return this.drop(`labs/${lab}/rubric`, { version });
  }

  getExample(lab: number): Promise<IExamplePage> {
    return this.get(`labs/${lab}/example`);
  }

  getExampleNotebook(lab: number): Promise<Blob> {
    return this.getFile(`labs/${lab}/example/notebook`);
  }

  /** Makes the anonymous copy of a hand-in the example. */
  takeExample(lab: number, attempt: string): Promise<IExamplePage> {
    return this.send(`labs/${lab}/example`, 'POST', { attempt });
  }

  /** Makes a notebook the example; `hide` are its author's names and such. */
  uploadExample(
    lab: number,
    file: File,
    hide: readonly string[]
  ): Promise<IExamplePage> {
    const query: [string, string][] = [
      ['name', file.name],
      ...hide.map((word): [string, string] => ['hide', word])
    ];
    const asked = new URLSearchParams(query).toString();
    return this.sendFile(`labs/${lab}/example/notebook?${asked}`, {}, file);
  }

  /** Keeps the reference review, and whether practice is required. */
  saveExample(
    lab: number,
    version: string,
    answers: IAnswers,
    required: boolean
  ): Promise<IExamplePage> {
    const draft = { version, answers, required };
    return this.send(`labs/${lab}/example`, 'PUT', draft);
  }

  /** Takes the example away; nobody is asked to practise any more. */
  dropExample(lab: number): Promise<IExamplePage> {
    return this.drop(`labs/${lab}/example`);
  }
}
