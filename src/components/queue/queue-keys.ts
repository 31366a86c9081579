import type { TranslationBundle } from '@jupyterlab/translation';

import type { QueueScreen } from '../../model/queue-screen';
import type { IKeyHelp } from '../common/keys-help';

/** How many rows the page keys go. */
const PAGE = 15;

/** What keys do that the model alone cannot. */
export interface IQueueActions {
  /** Opens the desk of the current row. */
  readonly open: () => void;
  /** Brings the keyboard to the reason, to the filter. */
  readonly comment: () => void;
  readonly search: () => void;
  readonly toggleHelp: () => void;
}

type Act = (screen: QueueScreen, actions: IQueueActions) => void;

const down: Act = ({ queue }) => {
  queue.move(1);
};
const up: Act = ({ queue }) => {
  queue.move(-1);
};
const selectDown: Act = ({ queue }) => {
  queue.selectTo(queue.place + 1);
};
const selectUp: Act = ({ queue }) => {
  queue.selectTo(queue.place - 1);
};

const KEYS: Readonly<Record<string, Act>> = {
  j: down,
  ArrowDown: down,
  k: up,
  ArrowUp: up,
  J: selectDown,
  'Shift+ArrowDown': selectDown,
  K: selectUp,
  'Shift+ArrowUp': selectUp,
  Home: ({ queue }) => {
    queue.goTo(0);
  },
  End: ({ queue }) => {
    queue.goTo(queue.shown.length - 1);
  },
  PageDown: ({ queue }) => {
    queue.move(PAGE);
  },
  PageUp: ({ queue }) => {
    queue.move(-PAGE);
  },
  Enter: (_, { open }) => {
    open();
  },
  p: screen => {
    void screen.pass();
  },
  r: (screen, { comment }) => {
    screen.choose('resubmit');
    comment();
  },
  f: (screen, { comment }) => {
    screen.choose('fail');
    comment();
  },
  u: ({ queue }) => {
    void queue.undo();
  },
  c: (_, { comment }) => {
    comment();
  },
  b: ({ preview }) => {
    preview?.openBank(true);
  },
  l: ({ preview }) => {
    void preview?.load();
  },
  x: ({ queue }) => {
    if (queue.current !== null) {
      queue.toggle(queue.current.person);
    }
  },
  X: ({ queue }) => {
    queue.selectAll();
  },
  A: ({ queue }) => {
    if (queue.selected.length > 0) {
      void queue.beginAgreement();
    }
  },
  Escape: ({ queue }) => {
    queue.clearSelection();
  },
  '/': (_, { search }) => {
    search();
  },
  '?': (_, { toggleHelp }) => {
    toggleHelp();
  }
};

/** Does what a key does; gives whether it does anything. */
export function pressKey(
  event: { key: string; shiftKey: boolean },
  screen: QueueScreen,
  actions: IQueueActions
): boolean {
  const isArrow = event.key.startsWith('Arrow');
  const name = isArrow && event.shiftKey ? `Shift+${event.key}` : event.key;
  if (!Object.hasOwn(KEYS, name)) {
    return false;
  }
  KEYS[name](screen, actions);
  return true;
}

/** Lists the keys for reading. */
export function listKeys(trans: TranslationBundle): IKeyHelp[] {
  return [
    { keys: ['j', 'k'], does: trans.__('next, previous') },
    { keys: ['Enter'], does: trans.__('open the notebook') },
    { keys: ['p'], does: trans.__('passed, at once') },
    { keys: ['r'], does: trans.__('resubmit: write why, then Ctrl+Enter') },
    { keys: ['f'], does: trans.__('not passed: write why, then Ctrl+Enter') },
    { keys: ['u'], does: trans.__('take the last word back') },
    { keys: ['c'], does: trans.__('write a comment') },
    { keys: ['b'], does: trans.__('choose a comment') },
    { keys: ['x'], does: trans.__('select') },
    { keys: ['Shift+j', 'Shift+k'], does: trans.__('select on the way') },
    { keys: ['Shift+x'], does: trans.__('select all shown, or none') },
    { keys: ['Shift+a'], does: trans.__('agree with the suggestion') },
    { keys: ['/'], does: trans.__('find a student') },
    { keys: ['Esc'], does: trans.__('back to the rows') },
    { keys: ['?'], does: trans.__('these keys') }
  ];
}
