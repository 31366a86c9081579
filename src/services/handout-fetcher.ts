import { PathExt } from '@jupyterlab/coreutils';

import type { CourseClient } from '../api/client';
import type { IHandoutFiles } from '../api/types';

import { findNameBeside, resolveBeside } from './file-names';
import type { Files } from './files';
import { decodeBase64 } from './files';

/** What became of a fetched hand-out. */
export interface IFetched {
  /** `made`: new; `there`: was there and stays as it is; `beside`: put under another name. */
  readonly outcome: 'made' | 'there' | 'beside';
  /** The notebook to open. */
  readonly path: string;
  readonly version: string;
}

/** Puts hand-outs into the student's folder. No file of hers is ever written over. */
export class HandoutFetcher {
  constructor(
    private readonly _client: CourseClient,
    private readonly _files: Files
  ) {}

  /**
   * Fetches the newest hand-out of a lab.
   *
   * @param folder - Where the notebook goes, from the server's root.
   * @param beside - What to do where her notebook differs from the hand-out: put the hand-out
   *   beside it under another name, or leave it at that.
   */
  async fetch(lab: number, folder: string, beside: boolean): Promise<IFetched> {
    const handout = await this._client.fetchHandout(lab);
    const path = PathExt.join(folder, handout.name);
    const wasThere = await this._files.has(path);
    let fetched: IFetched = {
      outcome: wasThere ? 'there' : 'made',
      path,
      version: handout.version
    };
    for (const file of handout.files) {
      const target = resolveBeside(folder, file.path);
      if (target === null) {
        continue;
      }
      const written = await this._put(target, file, handout.version, beside);
      if (target === path && written !== path) {
        fetched = { ...fetched, outcome: 'beside', path: written };
      }
    }
    return fetched;
  }

  /** Writes one file where it does not disturb; gives the path that has its content or hers. */
  private async _put(
    path: string,
    file: IHandoutFiles['files'][number],
    version: string,
    beside: boolean
  ): Promise<string> {
    if (!(await this._files.has(path))) {
      await this._files.write(path, file.content);
      return path;
    }
    if (!beside || (await this._isSame(path, file.content))) {
      return path;
    }
    const other = await findNameBeside(path, version, candidate =>
      this._isOther(candidate, file.content)
    );
    if (!(await this._files.has(other))) {
      await this._files.write(other, file.content);
    }
    return other;
  }

  /** Says whether there is a file of that path with another content. */
  private async _isOther(path: string, content: string): Promise<boolean> {
    return (
      (await this._files.has(path)) && !(await this._isSame(path, content))
    );
  }

  private async _isSame(path: string, content: string): Promise<boolean> {
    const [here, given] = [await this._files.read(path), decodeBase64(content)];
    return (
      here.length === given.length &&
      here.every((byte, place) => byte === given[place])
    );
  }
}
