import type { ClassClient } from '../../api/class-client';
import type {
  IClassListPreview,
  IDouble,
  IMember,
  IMergePreview
} from '../../api/class-types';
import { AskingModel } from '../asking';

/** The class list: a file looked at and imported, people added, double accounts made one. */
export class ClassListModel extends AskingModel {
  constructor(private readonly _client: ClassClient) {
    super();
  }

  /** The name of the file that is looked at, empty before one is chosen. */
  get fileName(): string {
    return this._file?.name ?? '';
  }

  /** What importing the file would do, null before that is known. */
  get preview(): IClassListPreview | null {
    return this._preview;
  }

  /** The sentence on what was done last, empty before. */
  get done(): string {
    return this._done;
  }

  /** The file imported last, where it names groups too; else null. */
  get withGroups(): File | null {
    return this._withGroups;
  }

  /** Everyone in the course, null before the first answer. */
  get people(): readonly IMember[] | null {
    return this._people;
  }

  get doubles(): readonly IDouble[] {
    return this._doubles;
  }

  /** What making two accounts one would move, null before that was asked for. */
  get merge(): IMergePreview | null {
    return this._merge;
  }

  async load(): Promise<void> {
    await this.ask(async () => {
      [this._people, this._doubles] = await Promise.all([
        this._client.listPeople(),
        this._client.listDoubles()
      ]);
    });
  }

  /** Looks at a file; nothing is imported. */
  async look(file: File): Promise<void> {
    this._file = file;
    this._preview = null;
    this._done = '';
    this._withGroups = null;
    await this.ask(async () => {
      const preview = await this._client.previewClassList(file);
      this._preview = this._file === file ? preview : null;
    });
  }

  /** Imports what was looked at. */
  async import(): Promise<void> {
    const { _file: file, _preview: preview } = this;
    if (file === null || preview?.possible !== true) {
      return;
    }
    const isDone = await this.ask(async () => {
      const imported = await this._client.importClassList(file, preview.hash);
      this._done = imported.text;
      this._withGroups = preview.groups === '' ? null : file;
    });
    if (isDone) {
      this._leaveFile();
      await this.load();
    }
  }

  /** Puts the file away without importing it. */
  putAway(): void {
    this._leaveFile();
    this.stateChanged.emit();
  }

  /** Puts somebody into the course; gives whether that was taken. */
  async add(id: string, name: string, role: string): Promise<boolean> {
    const isAdded = await this.ask(async () => {
      const added = await this._client.addPerson(id, name, role);
      this._people = [...(this._people ?? []), added];
    });
    return isAdded;
  }

  async changeRole(person: string, role: string): Promise<void> {
    await this.ask(async () => {
      const changed = await this._client.changeRole(person, role);
      this._people = (this._people ?? []).map(one =>
        one.id === changed.id ? changed : one
      );
    });
  }

  /** Asks what making two accounts one would move. */
  async lookAtMerge(kept: string, other: string): Promise<void> {
    await this.ask(async () => {
      this._merge = await this._client.previewMerge(kept, other);
    });
  }

  /** Makes the two accounts one that were looked at. */
  async mergeThem(): Promise<void> {
    const { _merge: merge } = this;
    if (merge?.refused !== '') {
      return;
    }
    const isMerged = await this.ask(async () => {
      const done = await this._client.mergeAccounts(merge.kept, merge.other);
      this._done = done.text;
    });
    if (isMerged) {
      this._merge = null;
      await this.load();
    }
  }

  private _leaveFile(): void {
    this._file = null;
    this._preview = null;
  }

  private _file: File | null = null;
  private _preview: IClassListPreview | null = null;
  private _done = '';
  private _withGroups: File | null = null;
  private _people: readonly IMember[] | null = null;
  private _doubles: readonly IDouble[] = [];
  private _merge: IMergePreview | null = null;
}
