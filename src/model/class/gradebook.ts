import type { ClassClient, GradebookShape } from '../../api/class-client';
import type { IClassPlots, IGradebook, IGradeRow } from '../../api/class-types';
import { AskingModel } from '../asking';

import type { GradeColumn, GradeFilter, IGradeSort } from './grades';
import { findRows } from './grades';

/** The gradebook: who is shown in which order, who is chosen, and what the plots draw. */
export class GradebookModel extends AskingModel {
  constructor(private readonly _client: ClassClient) {
    super();
  }

  /** The class, null before the first answer. */
  get book(): IGradebook | null {
    return this._book;
  }

  /** What the plots draw, null before it came. */
  get plots(): IClassPlots | null {
    return this._plots;
  }

  get text(): string {
    return this._text;
  }

  get filter(): GradeFilter {
    return this._filter;
  }

  /** The lab that a filter by state means, null for any. */
  get lab(): number | null {
    return this._lab;
  }

  get sort(): IGradeSort {
    return this._sort;
  }

  /** The ids of those who are chosen, also of such as are not shown. */
  get chosen(): ReadonlySet<string> {
    return this._chosen;
  }

  /** The rows that are shown, in their order. */
  get rows(): readonly IGradeRow[] {
    return this._rows;
  }

  async load(): Promise<void> {
    await this.ask(async () => {
      this._book = await this._client.getGradebook();
      this._arrange();
    });
    if (this._book !== null) {
      await this.ask(async () => {
        this._plots = await this._client.getPlots();
      });
    }
  }

  /** Gives the gradebook as a file. */
  async write(shape: GradebookShape): Promise<Blob | null> {
    let file: Blob | null = null;
    await this.ask(async () => {
      file = await this._client.getGradebookFile(shape);
    });
    return file;
  }

  /** Shows other rows. */
  find(text: string, filter: GradeFilter, lab: number | null): void {
    this._text = text;
    this._filter = filter;
    this._lab = lab;
    this._arrange();
    this.stateChanged.emit();
  }

  /** Sorts by a column; by the same once more, the other way round. */
  sortBy(column: GradeColumn): void {
    const { column: last, descending } = this._sort;
    this._sort = { column, descending: column === last && !descending };
    this._arrange();
    this.stateChanged.emit();
  }

  choose(people: readonly string[], chosen: boolean): void {
    const all = new Set(this._chosen);
    people.forEach(person => (chosen ? all.add(person) : all.delete(person)));
    this._chosen = all;
    this.stateChanged.emit();
  }

  /** Arranged once a change, not at each drawing: a class may have hundreds of rows. */
  private _arrange(): void {
    this._rows = findRows(
      this._book?.rows ?? [],
      this._text,
      this._filter,
      this._lab,
      this._sort
    );
  }

  private _book: IGradebook | null = null;
  private _plots: IClassPlots | null = null;
  private _rows: readonly IGradeRow[] = [];
  private _text = '';
  private _filter: GradeFilter = 'all';
  private _lab: number | null = null;
  private _sort: IGradeSort = { column: 'name', descending: false };
  private _chosen: ReadonlySet<string> = new Set();
}
