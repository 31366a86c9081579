import type { Page } from '@playwright/test';

/** The mark in the page at which a measurement begins. */
const PRESSED = 'bench:pressed';

/**
 * Measures in the page how long a press of the mouse takes until all of the named things are
 * drawn and can be clicked.
 *
 * @param press - Presses; the time of the browser's own event counts, not the test's.
 * @param targets - CSS selectors; each must be the topmost thing at its own centre.
 * @returns Milliseconds until the frame in which the last of them could be clicked.
 */
export async function timePress(
  page: Page,
  press: () => Promise<void>,
  targets: readonly string[]
): Promise<number> {
  await page.evaluate(name => {
    performance.clearMarks(name);
    const mark = (event: Event) => {
      performance.mark(name, { startTime: event.timeStamp });
    };
    document.addEventListener('pointerdown', mark, {
      capture: true,
      once: true
    });
  }, PRESSED);
  const usable = timeUsable(page, targets);
  await press();
  const end = await usable;
  const began = await page.evaluate(
    name => performance.getEntriesByName(name)[0].startTime,
    PRESSED
  );
  return end - began;
}

/** Gives when, on the page's clock, all of the named things can be clicked. */
export function timeUsable(
  page: Page,
  targets: readonly string[]
): Promise<number> {
  return page.evaluate(
    selectors =>
      new Promise<number>(resolve => {
        const canClick = (selector: string) => {
          const thing = document.querySelector(selector);
          const box = thing?.getBoundingClientRect();
          if (thing === null || box === undefined || box.width === 0) {
            return false;
          }
          const top = document.elementFromPoint(
            box.left + box.width / 2,
            box.top + Math.min(box.height, 20) / 2
          );
          return top !== null && thing.contains(top);
        };
        const look = () => {
          if (selectors.every(canClick)) {
            // Looked at before this frame is painted: the next one is what was seen.
            requestAnimationFrame(() => {
              resolve(performance.now());
            });
          } else {
            requestAnimationFrame(look);
          }
        };
        look();
      }),
    [...targets]
  );
}
