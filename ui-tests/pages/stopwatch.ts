import type { Page } from '@playwright/test';

/** Prints a measurement, in milliseconds, and gives its median. */
export function say(what: string, took: readonly number[]): number {
  const sorted = [...took].sort((one, other) => one - other);
  const median = Math.round(sorted[Math.floor(sorted.length / 2)]);
  const slowest = Math.round(sorted[sorted.length - 1]);
  process.stdout.write(`${what}: median ${median} ms, slowest ${slowest} ms\n`);
  return median;
}

/** The mark in the page at which a measurement begins. */
const PRESSED = 'bench:pressed';

/**
 * Measures in the page how long a press of the mouse takes until all of the named things are
 * drawn and can be clicked.
 *
 * @param press - Presses; the time of the browser's own event counts, not the test's.
 * @param targets - CSS selectors; each must be the topmost thing at its own centre.
 * @param event - What of the browser's begins it, where it is not the mouse.
 * @returns Milliseconds until the frame in which the last of them could be clicked.
 */
export async function timePress(
  page: Page,
  press: () => Promise<void>,
  targets: readonly string[],
  event = 'pointerdown'
): Promise<number> {
  await page.evaluate(
    ([name, type]) => {
      performance.clearMarks(name);
      const mark = ({ timeStamp }: Event) => {
        performance.mark(name, { startTime: timeStamp });
      };
      document.addEventListener(type, mark, { capture: true, once: true });
    },
    [PRESSED, event]
  );
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

/** Gives how long each frame took that the page drew while something was done. */
export async function timeFrames(
  page: Page,
  act: () => Promise<void>
): Promise<number[]> {
  const frames = await page.evaluateHandle(() => {
    const seen: number[] = [];
    const note = (at: number) => {
      seen.push(at);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    return seen;
  });
  await act();
  const at = await frames.jsonValue();
  await frames.dispose();
  return at.slice(1).map((moment, place) => moment - at[place]);
}
