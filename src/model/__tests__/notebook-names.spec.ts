import { findLabByName } from '../notebook-names';

const LABS = [
  { number: 3, notebook: '3.4-EXE-FFN-MNIST.ipynb' },
  { number: 5, notebook: '5_1_EXE_deep_learning_with_transformers.ipynb' }
];

describe('findLabByName', () => {
  it.each([
    ['3.4-EXE-FFN-MNIST.ipynb', 3],
    ['work/3.4-EXE-FFN-MNIST-Copy1.ipynb', 3],
    ['3.4-EXE-solved (2).ipynb', 3],
    ['5.1-exe-mine.ipynb', 5],
    ['3.4-EXE-FFN-MNIST.py', null],
    ['3.1-FNN-NumPy.ipynb', null],
    ['Untitled.ipynb', null]
  ])('tells %s as lab %s', (path, lab) => {
    expect(findLabByName(path, LABS)).toBe(lab);
  });
});
