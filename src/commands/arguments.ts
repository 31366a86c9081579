import type { ReadonlyPartialJSONObject } from '@lumino/coreutils';

/** The arguments of commands that concern one lab. */
export const LAB_ARGUMENT = {
  type: 'object',
  properties: { lab: { type: 'integer' } },
  required: ['lab']
} as const;

/** Gives a number among a command's arguments, null when it is not there. */
export function takeNumber(
  args: ReadonlyPartialJSONObject,
  name: string
): number | null {
  const value = args[name];
  return typeof value === 'number' ? value : null;
}

/** Gives a text among a command's arguments, null when it is not there. */
export function takeText(
  args: ReadonlyPartialJSONObject,
  name: string
): string | null {
  const value = args[name];
  return typeof value === 'string' ? value : null;
}
