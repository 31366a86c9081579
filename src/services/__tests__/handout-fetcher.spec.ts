import { ServerConnection } from '@jupyterlab/services';

import type { CourseClient } from '../../api/client';
import type { ContentsAccess } from '../files';
import { encodeBase64, Files } from '../files';
import { HandoutFetcher } from '../handout-fetcher';

const base64 = (text: string) => encodeBase64(new TextEncoder().encode(text));

/** A folder in memory, as the contents API shows one. */
class Folder {
  readonly files = new Map<string, string>();
  readonly written: string[] = [];

  readonly access = {
    get: (path: string) => {
      const content = this.files.get(path);
      return content === undefined
        ? Promise.reject(
            new ServerConnection.ResponseError({ status: 404 } as Response)
          )
        : Promise.resolve({ content });
    },
    save: (path: string, options: { content?: string }) => {
      this.files.set(path, options.content ?? '');
      this.written.push(path);
      return Promise.resolve({});
    }
  } as unknown as ContentsAccess;
}

const HANDOUT = {
  lab: 3,
  version: 'v2',
  name: '3.4-EXE.ipynb',
  files: [
    { path: '3.4-EXE.ipynb', sha256: '', content: base64('new') },
    { path: '../static/a.txt', sha256: '', content: base64('picture') }
  ]
};

describe('HandoutFetcher', () => {
  let folder: Folder;
  let fetcher: HandoutFetcher;

  beforeEach(() => {
    folder = new Folder();
    const client = {
      fetchHandout: () => Promise.resolve(HANDOUT)
    } as unknown as CourseClient;
    fetcher = new HandoutFetcher(client, new Files(folder.access));
  });

  it('writes the notebook and the files beside it', async () => {
    const fetched = await fetcher.fetch(3, 'lab3', false);
    expect(fetched).toMatchObject({
      outcome: 'made',
      path: 'lab3/3.4-EXE.ipynb'
    });
    expect(folder.files.get('static/a.txt')).toBe(base64('picture'));
  });

  it('leaves the notebook that is there as it is', async () => {
    folder.files.set('lab3/3.4-EXE.ipynb', base64('my work'));
    const fetched = await fetcher.fetch(3, 'lab3', false);
    expect(fetched.outcome).toBe('there');
    expect(folder.files.get('lab3/3.4-EXE.ipynb')).toBe(base64('my work'));
  });

  it('puts a newer one beside the work under another name', async () => {
    folder.files.set('lab3/3.4-EXE.ipynb', base64('my work'));
    const fetched = await fetcher.fetch(3, 'lab3', true);
    expect(fetched).toMatchObject({
      outcome: 'beside',
      path: 'lab3/3.4-EXE (v2).ipynb'
    });
    expect(folder.files.get('lab3/3.4-EXE.ipynb')).toBe(base64('my work'));
  });

  it('does not put the same beside twice', async () => {
    folder.files.set('lab3/3.4-EXE.ipynb', base64('my work'));
    await fetcher.fetch(3, 'lab3', true);
    const before = folder.written.length;
    await fetcher.fetch(3, 'lab3', true);
    expect(folder.written.length).toBe(before);
  });
});
