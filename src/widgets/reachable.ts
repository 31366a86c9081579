import type { CodeEditor } from '@jupyterlab/codeeditor';

/** What scrolls by itself within a notebook. */
const SCROLLERS = '.jp-MarkdownOutput, .jp-OutputArea-output, .cm-scroller';

/**
 * Gives a maker of editors whose texts a screen reader can name.
 *
 * @param name - What each is called.
 */
export function nameEditors(
  make: CodeEditor.Factory,
  name: string
): CodeEditor.Factory {
  return options => {
    const editor = make(options);
    for (const text of options.host.querySelectorAll('.cm-content')) {
      text.setAttribute('aria-label', name);
    }
    return editor;
  };
}

/**
 * Lets the keyboard come to what scrolls within the cells of a notebook, while it does: the
 * Tab key stops there, and the arrow keys scroll it.
 */
export class ScrollStops {
  /** Looks after these cells from now on, in place of those before. */
  watch(cells: Iterable<HTMLElement>): void {
    this._sizes.disconnect();
    for (const cell of cells) {
      this._sizes.observe(cell);
    }
  }

  private readonly _sizes = new ResizeObserver(entries => {
    for (const { target } of entries) {
      target.querySelectorAll<HTMLElement>(SCROLLERS).forEach(setStop);
    }
  });
}

/** Makes a thing a stop of the Tab key as long as it scrolls and nothing in it is one. */
function setStop(thing: HTMLElement): void {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = thing;
  if (scrollWidth > clientWidth || scrollHeight > clientHeight) {
    thing.tabIndex = 0;
  } else {
    thing.removeAttribute('tabindex');
  }
}
