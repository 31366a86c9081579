import { PathExt } from '@jupyterlab/coreutils';
import type { Contents } from '@jupyterlab/services';
import { ServerConnection } from '@jupyterlab/services';

/** The part of the contents API that files need. */
export type ContentsAccess = Pick<Contents.IManager, 'get' | 'save'>;

/**
 * Reads and writes files byte by byte, never writing over one.
 *
 * #### Notes
 * Through the contents API as `file` and base64, also for notebooks: a broken notebook can be
 * read, the bytes are those on disk, and the server does not sign what it is given, so that a
 * notebook written here is shown untrusted.
 */
export class Files {
  /** @param _contents - The contents of the application. */
  constructor(private readonly _contents: ContentsAccess) {}

  async read(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const options = { type: 'file' as const, format: 'base64' as const };
    const model = await this._contents.get(path, { ...options, content: true });
    return decodeBase64(String(model.content));
  }

  async has(path: string): Promise<boolean> {
    try {
      await this._contents.get(path, { content: false });
      return true;
    } catch (error) {
      if (
        error instanceof ServerConnection.ResponseError &&
        error.response.status === 404
      ) {
        return false;
      }
      throw error;
    }
  }

  /**
   * Writes a file that is not there yet, with the folders above it.
   *
   * @param content - The bytes in base64.
   */
  async write(path: string, content: string): Promise<void> {
    await this._makeFolder(PathExt.dirname(path));
    await this._contents.save(path, {
      type: 'file',
      format: 'base64',
      content
    });
  }

  private async _makeFolder(path: string): Promise<void> {
    if (path === '' || (await this.has(path))) {
      return;
    }
    await this._makeFolder(PathExt.dirname(path));
    await this._contents.save(path, { type: 'directory' });
  }
}

/** Gives the bytes that a base64 text stands for. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let place = 0; place < binary.length; place += 1) {
    bytes[place] = binary.charCodeAt(place);
  }
  return bytes;
}

/** Gives the base64 text of bytes. */
export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // Arguments of a call are limited in number.
  for (let start = 0; start < bytes.length; start += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)));
  }
  return btoa(pieces.join(''));
}
