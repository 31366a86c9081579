import { PathExt } from '@jupyterlab/coreutils';
import type { INotebookContent } from '@jupyterlab/nbformat';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { CourseClient } from '../api/client';
import { ApiError } from '../api/request';
import type { IPreview } from '../api/types';

import { ScreenModel } from './screen';

/** What reviewers would see of a notebook, and the words of one's own to hide. */
export class PreviewModel extends ScreenModel {
  constructor(private readonly _options: PreviewModel.IOptions) {
    super();
  }

  get args(): { lab: number; path: string } {
    const { lab, path } = this._options;
    return { lab, path };
  }

  /** The copy with what was taken out, null before the first answer. */
  get preview(): IPreview | null {
    return this._preview;
  }

  /** The copy as a notebook. */
  get content(): INotebookContent | null {
    return this._preview === null
      ? null
      : (this._preview.content as unknown as INotebookContent);
  }

  /** The words that are hidden beside what is hidden anyway. */
  get words(): readonly string[] {
    return this._words;
  }

  get isBusy(): boolean {
    return this._isBusy;
  }

  get problem(): ApiError | null {
    return this._problem;
  }

  sayTitle(trans: TranslationBundle): string {
    return trans.__('Lab %1: what reviewers see', this._options.lab);
  }

  take(): void {
    void this.load();
  }

  /** Reads the file as it is now and asks what would be seen of it. */
  async load(): Promise<void> {
    await this._ask(async () => {
      const { client } = this._options;
      this._words = await client.getHiddenWords();
      await this._look();
    });
  }

  /** Hides one more word; the copy is made anew. */
  async hide(word: string): Promise<boolean> {
    return this._keep([...this._words, word.trim()]);
  }

  /** Hides a word no more; the copy is made anew. */
  async unhide(word: string): Promise<boolean> {
    return this._keep(this._words.filter(one => one !== word));
  }

  private _keep(words: readonly string[]): Promise<boolean> {
    return this._ask(async () => {
      this._words = await this._options.client.keepHiddenWords(words);
      await this._look();
    });
  }

  private async _look(): Promise<void> {
    const { client, read, lab, path } = this._options;
    const name = PathExt.basename(path);
    this._preview = await client.previewCopy(lab, name, await read(path));
  }

  private async _ask(request: () => Promise<void>): Promise<boolean> {
    this._isBusy = true;
    this.stateChanged.emit();
    try {
      await request();
      this._problem = null;
    } catch (error) {
      this._problem =
        error instanceof ApiError
          ? error
          : new ApiError('local', String(error), 400);
    }
    this._isBusy = false;
    if (!this.isDisposed) {
      this.stateChanged.emit();
    }
    return this._problem === null;
  }

  private _preview: IPreview | null = null;
  private _words: readonly string[] = [];
  private _isBusy = false;
  private _problem: ApiError | null = null;
}

export namespace PreviewModel {
  export interface IOptions {
    client: CourseClient;
    lab: number;
    /** Where the notebook lies among one's own files. */
    path: string;
    /** Gives the bytes of a file, after saving what is not saved yet. */
    read: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  }
}
