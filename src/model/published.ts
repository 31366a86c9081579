import type { INotebookContent } from '@jupyterlab/nbformat';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { CourseClient } from '../api/client';
import { ApiError } from '../api/request';
import type { IPublications } from '../api/types';

import { type ScreenArgs, ScreenModel } from './screen';

/** A report that the class may read. */
export class PublishedModel extends ScreenModel {
  constructor(
    private readonly _client: CourseClient,
    private readonly _lab: number,
    private readonly _attempt: string
  ) {
    super();
  }

  get args(): ScreenArgs {
    return { lab: this._lab, attempt: this._attempt };
  }

  get lab(): number {
    return this._lab;
  }

  /** The anonymous copy, null before it is there and where it is not published any more. */
  get notebook(): INotebookContent | null {
    return this._notebook;
  }

  /** Whose it is and since when it is published, null while that is not known. */
  get told(): IPublications['published'][number] | null {
    return this._told;
  }

  get problem(): ApiError | null {
    return this._problem;
  }

  sayTitle(trans: TranslationBundle): string {
    return trans.__('Lab %1: a published report', this._lab);
  }

  take(): void {
    void this.load();
  }

  async load(): Promise<void> {
    try {
      const [{ published }, blob] = await Promise.all([
        this._client.listPublications(this._lab),
        this._client.getPublishedNotebook(this._attempt)
      ]);
      this._told = published.find(one => one.attempt === this._attempt) ?? null;
      this._notebook = JSON.parse(await blob.text()) as INotebookContent;
      this._problem = null;
    } catch (error) {
      this._problem =
        error instanceof ApiError
          ? error
          : new ApiError('unreadable', String(error), 0);
    }
    if (!this.isDisposed) {
      this.stateChanged.emit();
    }
  }

  private _notebook: INotebookContent | null = null;
  private _told: IPublications['published'][number] | null = null;
  private _problem: ApiError | null = null;
}
