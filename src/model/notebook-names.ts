import { PathExt } from '@jupyterlab/coreutils';

/** What is needed of a lab to know its notebook. */
interface INamedLab {
  number: number;
  notebook: string;
}

/**
 * Tells by its name whose lab's notebook a file is; null when it does not look like any.
 *
 * @param path - Path of the file. Copies are recognised: what comes before the first letter of
 *   the hand-out's name (`3.4-`) and the word after it must agree, the rest may differ.
 */
export function findLabByName(
  path: string,
  labs: readonly INamedLab[]
): number | null {
  const name = PathExt.basename(path).toLowerCase();
  if (PathExt.extname(name) !== '.ipynb') {
    return null;
  }
  const found = labs.find(lab => {
    const stem = takeStem(lab.notebook.toLowerCase());
    return stem !== '' && takeStem(name) === stem;
  });
  return found?.number ?? null;
}

/** Gives number and first word of a name: `3-4-exe` of `3.4-exe-ffn-mnist.ipynb`. */
function takeStem(name: string): string {
  const parted = name.replace(/[._ -]+/g, '-');
  return /^\d+(-\d+)*-exe(?=-)/.exec(parted)?.[0] ?? '';
}
