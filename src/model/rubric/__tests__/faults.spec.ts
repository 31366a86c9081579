import { nullTranslator } from '@jupyterlab/translation';
import type { RJSFValidationError } from '@rjsf/utils';

import { sayErrors, stepsOf, toErrors } from '../faults';

const trans = nullTranslator.load('jupyterlab');

const error = (part: Partial<RJSFValidationError>): RJSFValidationError => ({
  stack: '',
  ...part
});

describe('stepsOf', () => {
  it.each([
    ['title', ['title']],
    ['criteria[2].levels[0].points', ['criteria', 2, 'levels', 0, 'points']],
    ['', []]
  ])('reads %s', (path, steps) => {
    expect(stepsOf(path)).toEqual(steps);
  });
});

describe('toErrors', () => {
  it('puts a fault beside its field', () => {
    const told = {
      file: '',
      line: 0,
      path: 'criteria[1].title',
      reason: 'No.'
    };
    expect(toErrors([told])).toEqual({
      criteria: { 1: { title: { __errors: ['No.'] } } }
    });
  });
});

describe('sayErrors', () => {
  it('says in words what the schema asks', () => {
    const found = [
      error({ name: 'required', property: '.criteria.0.title' }),
      error({ name: 'exclusiveMinimum', params: { limit: 0 } }),
      error({ name: 'minItems', property: '.levels', params: { limit: 2 } })
    ];
    expect(sayErrors(found, trans).map(one => one.message)).toEqual([
      'This is empty.',
      'Give a number above 0.',
      'Give 2 levels or more.'
    ]);
  });

  it('leaves out ids, which are not shown, and the choices one by one', () => {
    const found = [
      error({ name: 'required', property: '.criteria.0.id' }),
      error({ name: 'const', property: '.criteria.0.exercise' })
    ];
    expect(sayErrors(found, trans)).toEqual([]);
  });
});
