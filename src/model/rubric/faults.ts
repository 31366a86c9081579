import type { TranslationBundle } from '@jupyterlab/translation';
import type { ErrorSchema, RJSFValidationError } from '@rjsf/utils';
import { ErrorSchemaBuilder } from '@rjsf/utils';

import type { IRubricFault } from '../../api/rubric-types';

/** Gives a place as its steps: `criteria[2].title` is `criteria`, 2, `title`. */
export function stepsOf(path: string): (string | number)[] {
  return path
    .split(/[.[\]]+/)
    .filter(step => step !== '')
    .map(step => (/^\d+$/.test(step) ? Number(step) : step));
}

/** Gives the service's faults as the form shows them: beside their fields. */
export function toErrors(faults: readonly IRubricFault[]): ErrorSchema {
  const errors = new ErrorSchemaBuilder();
  for (const { path, reason } of faults) {
    errors.addErrors(reason, stepsOf(path));
  }
  return errors.ErrorSchema;
}

/**
 * Says in plain words what does not fit the form's schema.
 *
 * #### Notes
 * Ids are not shown, and what is new has one before it is sent. Of a choice that fits nothing the
 * validator tells each single choice too.
 */
export function sayErrors(
  errors: readonly RJSFValidationError[],
  trans: TranslationBundle
): RJSFValidationError[] {
  const told = errors.filter(
    ({ name, property = '' }) => name !== 'const' && !property.endsWith('.id')
  );
  return told.map(error => ({ ...error, message: sayError(error, trans) }));
}

function sayError(
  { name = '', params, message, property = '' }: RJSFValidationError,
  trans: TranslationBundle
): string {
  const { limit = 0, type } = (params ?? {}) as IParams;
  const said: Partial<Record<string, string>> = {
    required: sayEmpty(trans),
    minLength: sayEmpty(trans),
    minItems: property.endsWith('levels')
      ? trans.__('Give %1 levels or more.', limit)
      : trans.__('Ask something: a rubric needs a criterion.'),
    exclusiveMinimum: trans.__('Give a number above %1.', limit),
    minimum: trans.__('Give %1 or more.', limit),
    type:
      type === 'integer'
        ? trans.__('Give a whole number.')
        : trans.__('Give a number.'),
    oneOf: trans.__('Choose one of the list: what was chosen is not in it.')
  };
  return said[name] ?? message ?? '';
}

/** What the validator says of some kinds of errors. */
interface IParams {
  limit?: number;
  type?: string;
}

/** Says that a field is empty, which is held back until one tries to save. */
export function sayEmpty(trans: TranslationBundle): string {
  return trans.__('This is empty.');
}
