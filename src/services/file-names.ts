import { PathExt } from '@jupyterlab/coreutils';

/**
 * Gives a name beside a file that must not be touched: `a.ipynb` becomes `a (label).ipynb`,
 * then `a (label 2).ipynb` and so on, the first that is free.
 *
 * @param isTaken - Says whether there is something of that path already.
 */
export async function findNameBeside(
  path: string,
  label: string,
  isTaken: (path: string) => Promise<boolean>
): Promise<string> {
  const extension = PathExt.extname(path);
  const stem = path.slice(0, path.length - extension.length);
  // A label is a version's name and may hold what a file's name may not.
  const safe = label.replace(/[^\p{L}\p{N}._ -]+/gu, '-');
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? safe : `${safe} ${number}`;
    const candidate = `${stem} (${tail})${extension}`;
    if (!(await isTaken(candidate))) {
      return candidate;
    }
  }
}

/**
 * Gives the path of a file of a hand-out.
 *
 * @param folder - The notebook's folder, from the server's root.
 * @param relative - The file's path from there; may begin with `../`.
 * @returns null for a path that leads out of the server's root or is not relative.
 */
export function resolveBeside(folder: string, relative: string): string | null {
  if (relative.startsWith('/') || relative.includes('\\')) {
    return null;
  }
  const parts = folder.split('/').filter(part => part !== '');
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) {
        return null;
      }
    } else if (part !== '.' && part !== '') {
      parts.push(part);
    }
  }
  return parts.join('/');
}
