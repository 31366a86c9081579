import type { TranslationBundle } from '@jupyterlab/translation';

import type { ClassClient } from '../../api/class-client';
import type { IStudentRecord } from '../../api/class-types';
import { AskingModel } from '../asking';
import type { ScreenArgs } from '../screen';
import { ScreenModel } from '../screen';

/** Everything about a student, fetched when it is wanted. */
export class StudentModel extends AskingModel {
  constructor(
    private readonly _client: ClassClient,
    readonly person: string
  ) {
    super();
  }

  /** Null before the first answer. */
  get record(): IStudentRecord | null {
    return this._record;
  }

  async load(): Promise<void> {
    await this.ask(async () => {
      this._record = await this._client.getStudent(this.person);
    });
  }

  /** Gives her page as a file, null where it was not to be had; then `problem` says why. */
  async write(): Promise<Blob | null> {
    let file: Blob | null = null;
    await this.ask(async () => {
      file = await this._client.getPage(this.person);
    });
    return file;
  }

  private _record: IStudentRecord | null = null;
}

/** The screen of one student, for staff. */
export class StudentScreenModel extends ScreenModel {
  constructor(client: ClassClient, person: string) {
    super();
    this.student = new StudentModel(client, person);
    this.student.stateChanged.connect(() => {
      this.stateChanged.emit();
    });
  }

  readonly student: StudentModel;

  get args(): ScreenArgs {
    return { person: this.student.person };
  }

  sayTitle(trans: TranslationBundle): string {
    const { record, person } = this.student;
    return trans.__('Record: %1', record?.person.name ?? person);
  }

  take(): void {
    void this.student.load();
  }

  override dispose(): void {
    this.student.dispose();
    super.dispose();
  }
}
