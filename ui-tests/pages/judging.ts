import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** A student's row, as far as the stories ask for it. */
export interface IRow {
  person: string;
  name: string;
  attempt: string | null;
  judged: boolean;
  suggestion: string | null;
  why: string;
  counts: boolean;
  judgement: { id: number; verdict: string; by: string } | null;
}

/** The queue and the desk of those who judge, as they use them: by keys. */
export class JudgingPage {
  readonly queue: Locator;
  readonly desk: Locator;

  constructor(readonly page: Page) {
    this.queue = page.getByRole('region', { name: 'Queue', exact: true });
    this.desk = page.locator('.jp-DLCourse-judgingDesk:visible');
  }

  get grid(): Locator {
    return this.queue.getByRole('grid');
  }

  /** The row one is at. */
  get current(): Locator {
    return this.grid.locator('[data-current="true"]');
  }

  /** The line that says what became of the last thing that was done. */
  notice(words: string): Locator {
    return this.page.locator('.jp-DLCourse-note:visible', { hasText: words });
  }

  get reason(): Locator {
    return this.page.locator('textarea[aria-label="Reason"]:visible');
  }

  row(person: string): Locator {
    return this.grid.locator(`[data-person="${person}"]`);
  }

  /** Gives whose row one is at. */
  async findCurrent(): Promise<string> {
    return (await this.current.getAttribute('data-person')) ?? '';
  }

  /** Presses a key and counts it. */
  async press(key: string): Promise<void> {
    this._keys += 1;
    await this.page.keyboard.press(key);
  }

  /** Gives how many keys something takes. */
  async count(act: () => Promise<void>): Promise<number> {
    const before = this._keys;
    await act();
    return this._keys - before;
  }

  /** Goes down, key by key, to a person's row. */
  async goTo(person: string): Promise<void> {
    await expect(this.row(person)).toBeAttached();
    await expect(async () => {
      if ((await this.findCurrent()) !== person) {
        await this.press('j');
        expect(await this.findCurrent()).toBe(person);
      }
    }).toPass({ intervals: [50] });
  }

  /** Waits until the queue has the keyboard. */
  async ready(): Promise<void> {
    await expect(this.grid).toBeFocused();
  }

  private _keys = 0;
}
