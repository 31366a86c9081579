import { findNameBeside, resolveBeside } from '../file-names';

const takenOf = (taken: string[]) => (path: string) =>
  Promise.resolve(taken.includes(path));

describe('findNameBeside', () => {
  it('puts the label before the extension', async () => {
    const name = await findNameBeside('lab3/a.ipynb', 'v2', takenOf([]));
    expect(name).toBe('lab3/a (v2).ipynb');
  });

  it('never gives a name that is taken', async () => {
    const taken = takenOf(['a (v2).ipynb', 'a (v2 2).ipynb']);
    expect(await findNameBeside('a.ipynb', 'v2', taken)).toBe('a (v2 3).ipynb');
  });

  it('leaves out of the label what a file name may not hold', async () => {
    expect(await findNameBeside('a.py', '../x', takenOf([]))).toBe(
      'a (..-x).py'
    );
  });
});

describe('resolveBeside', () => {
  it('follows the way up beside the folder', () => {
    expect(resolveBeside('labs/lab3', '../static/a.png')).toBe(
      'labs/static/a.png'
    );
  });

  it.each(['../../a', '/etc/passwd', '..\\a'])(
    'refuses %s, which leads out of the root',
    path => {
      expect(resolveBeside('lab3', path)).toBeNull();
    }
  );
});
