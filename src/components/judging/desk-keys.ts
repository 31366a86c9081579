import type { TranslationBundle } from '@jupyterlab/translation';

import type { Verdict } from '../../api/types';
import type { IKeyHelp } from '../common/keys-help';

/** What the keys of the desk do. */
export interface IDeskActions {
  /** Gives a word at once where it needs no reason, else chooses it. */
  readonly judge: (verdict: Verdict) => void;
  readonly undo: () => void;
  /** Goes to the next hand-in, or the previous one. */
  readonly step: (forward: boolean) => void;
  /** Goes to the next hand-in at the same exercise. */
  readonly sameExercise: () => void;
  readonly comment: () => void;
  readonly remarks: () => void;
  readonly reload: () => void;
  readonly tab: (number: number) => void;
  /** Goes to the next changed cell, or the previous one. */
  readonly change: (forward: boolean) => void;
  readonly toQueue: () => void;
  readonly toggleHelp: () => void;
}

const KEYS: Readonly<Record<string, (actions: IDeskActions) => void>> = {
  p: ({ judge }) => {
    judge('pass');
  },
  r: ({ judge }) => {
    judge('resubmit');
  },
  f: ({ judge }) => {
    judge('fail');
  },
  u: ({ undo }) => {
    undo();
  },
  n: ({ step }) => {
    step(true);
  },
  N: ({ step }) => {
    step(false);
  },
  e: ({ sameExercise }) => {
    sameExercise();
  },
  c: ({ comment }) => {
    comment();
  },
  b: ({ remarks }) => {
    remarks();
  },
  l: ({ reload }) => {
    reload();
  },
  q: ({ toQueue }) => {
    toQueue();
  },
  1: ({ tab }) => {
    tab(0);
  },
  2: ({ tab }) => {
    tab(1);
  },
  3: ({ tab }) => {
    tab(2);
  },
  ']': ({ change }) => {
    change(true);
  },
  '[': ({ change }) => {
    change(false);
  },
  '?': ({ toggleHelp }) => {
    toggleHelp();
  }
};

/** Does what a key does; gives whether it does anything. */
export function pressDeskKey(key: string, actions: IDeskActions): boolean {
  if (!Object.hasOwn(KEYS, key)) {
    return false;
  }
  KEYS[key](actions);
  return true;
}

/** Lists the keys for reading. */
export function listDeskKeys(trans: TranslationBundle): IKeyHelp[] {
  return [
    { keys: ['p'], does: trans.__('passed, at once') },
    { keys: ['r'], does: trans.__('resubmit: write why, then Ctrl+Enter') },
    { keys: ['f'], does: trans.__('not passed: write why, then Ctrl+Enter') },
    { keys: ['u'], does: trans.__('take the word back') },
    { keys: ['n', 'Shift+n'], does: trans.__('next, previous hand-in') },
    { keys: ['e'], does: trans.__('same exercise, next student') },
    { keys: ['c'], does: trans.__('write a comment') },
    { keys: ['b'], does: trans.__('choose a comment') },
    { keys: ['1', '2', '3'], does: trans.__('views of the notebook') },
    { keys: [']', '['], does: trans.__('next, previous changed cell') },
    { keys: ['l'], does: trans.__('look at what there is now') },
    { keys: ['q'], does: trans.__('to the queue') },
    { keys: ['?'], does: trans.__('these keys') }
  ];
}
