import type { ClassClient } from '../../api/class-client';
import type { IGroupPreview, IGroups } from '../../api/class-types';
import { AskingModel } from '../asking';

import { textOf } from './text-of';

/** A workbook is no text: what it begins with. */
const WORKBOOK = 'PK\u0003\u0004';

/** Project groups: those there are, and a list in their place, looked at before it is taken. */
export class GroupsModel extends AskingModel {
  constructor(private readonly _client: ClassClient) {
    super();
  }

  /** Null before the first answer. */
  get groups(): IGroups | null {
    return this._groups;
  }

  /** The list as it is written; empty where there is none to take. */
  get text(): string {
    return this._text;
  }

  get isChanged(): boolean {
    return this._groups !== null && this._text !== this._groups.text;
  }

  /** What taking the list, as it is, would do; null before that was asked for. */
  get preview(): IGroupPreview | null {
    return this._preview;
  }

  /** Whether the list can be taken. */
  get isPossible(): boolean {
    const { _preview: preview } = this;
    return preview !== null && !preview.problems.some(one => one.stops);
  }

  /** The file that the list came from, empty for none. */
  get fileName(): string {
    return this._fileName;
  }

  /** Whether a file was chosen that is a workbook and no text. */
  get isWorkbook(): boolean {
    return this._isWorkbook;
  }

  /** Whether a list was taken, and nothing was changed since. */
  get isDone(): boolean {
    return this._isDone;
  }

  /** Fetches the groups; a list that was changed is kept. */
  async load(): Promise<void> {
    const { isChanged } = this;
    await this.ask(async () => {
      this._groups = await this._client.listGroups();
      this._text = isChanged ? this._text : this._groups.text;
    });
  }

  /** Writes the list; what was previewed holds no longer. */
  write(text: string): void {
    this._text = text;
    this._preview = null;
    this._isDone = false;
    this._isWorkbook = false;
    this.stateChanged.emit();
  }

  /** Takes the groups as they are again. */
  reset(): void {
    this._fileName = '';
    this.write(this._groups?.text ?? '');
  }

  /** Writes the list that a file holds, and looks at it. */
  async lookAt(file: File): Promise<void> {
    const text = textOf(new Uint8Array(await file.arrayBuffer()));
    this._fileName = file.name;
    if (text.startsWith(WORKBOOK)) {
      this.reset();
      this._isWorkbook = true;
      this.stateChanged.emit();
      return;
    }
    this.write(text);
    await this.look();
  }

  /** Puts people into a group in the list, out of any other, and looks at it. */
  async put(people: readonly string[], group: string): Promise<void> {
    const rows = people.map(person => `${person},${group}\n`);
    const others = this._without(people);
    this._fileName = '';
    this.write(others + rows.join(''));
    await this.look();
  }

  /** Takes somebody out of her group in the list, and looks at it. */
  async takeOut(person: string): Promise<void> {
    const others = this._without([person]);
    this._fileName = '';
    this.write(others);
    await this.look();
  }

  /** Asks what taking the list would do; nothing is changed. */
  async look(): Promise<void> {
    const text = this._text;
    await this.ask(async () => {
      const preview = await this._client.checkGroups(text);
      this._preview = this._text === text ? preview : null;
    });
  }

  /** Takes the list that was looked at, in place of all groups there were. */
  async take(): Promise<void> {
    if (!this.isPossible) {
      return;
    }
    await this.ask(async () => {
      this._groups = await this._client.keepGroups(this._text);
      this.reset();
      this._isDone = true;
    });
  }

  /** Gives the list without some people; the groups as they are where it has other columns. */
  private _without(people: readonly string[]): string {
    const lines = this._text.split('\n').filter(line => line.trim() !== '');
    return lines.every(line => line.split(',').length === 2)
      ? withoutPeople(lines, people)
      : withoutPeople((this._groups?.text ?? '').split('\n'), people);
  }

  private _groups: IGroups | null = null;
  private _text = '';
  private _preview: IGroupPreview | null = null;
  private _fileName = '';
  private _isWorkbook = false;
  private _isDone = false;
}

/** Gives lines of person and group without those of some people. */
function withoutPeople(
  lines: readonly string[],
  people: readonly string[]
): string {
  return lines
    .filter(line => line !== '' && !people.includes(line.split(',')[0]))
    .map(line => `${line}\n`)
    .join('');
}
