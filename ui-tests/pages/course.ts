import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { HAND_INS } from '../global-setup';

import { TOKEN } from './people';

/** More than the panel has stops, or a desk with its report. */
const MOST_TABS = 80;

/** JupyterLab with the course's panel, as a student meets it. */
export class CoursePage {
  readonly panel: Locator;

  constructor(readonly page: Page) {
    this.panel = page.getByLabel('Course', { exact: true }).first();
  }

  /** Opens JupyterLab, with a file if one is named, and the course's panel. */
  async open(path = ''): Promise<void> {
    await this.load(path);
    await this.showPanel();
  }

  /**
   * Opens JupyterLab, with a file if one is named, and waits until it has loaded: its splash
   * screen has come and gone.
   *
   * @param options - `keep`: as it was left, not with a fresh layout.
   */
  async load(path = '', options: { keep?: boolean } = {}): Promise<void> {
    const tree = path === '' ? '' : `/tree/${path}`;
    const reset = options.keep === true ? '' : 'reset&';
    await this._go(`/lab${tree}?${reset}token=${TOKEN}`);
  }

  /** Takes somebody's seat; what is opened next is hers. */
  async seat(id: string): Promise<void> {
    const answer = await this.page.request.post('/dlcourse/api/identity', {
      headers: { Authorization: `token ${TOKEN}` },
      data: { id }
    });
    if (!answer.ok()) {
      throw new Error(`The seat of ${id} could not be taken.`);
    }
  }

  /**
   * Opens a screen of the main area by its address.
   *
   * @param address - The screen's word and what it shows: `queue&lab=2`.
   */
  async openScreen(address: string): Promise<void> {
    await this._go(`/lab?reset&token=${TOKEN}&dlcourse=${address}`);
    await this.page.locator('.jp-DLCourse-screen').first().waitFor();
  }

  /** Opens a screen of the main area by its address, in place of one of another kind. */
  async goTo(address: string): Promise<void> {
    const [word] = address.split('&', 1);
    const wanted = `[id^="jp-dlcourse-${word}-"]`;
    const isOther = this.front.and(this.page.locator(`:not(${wanted})`));
    if ((await isOther.count()) > 0) {
      await this.page
        .locator('#jp-main-dock-panel .lm-TabBar-tab.jp-mod-current')
        .locator('.lm-TabBar-tabCloseIcon')
        .click();
    }
    await this.page.evaluate(query => {
      history.pushState(null, '', query);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `?dlcourse=${address}`);
    await this.front.and(this.page.locator(wanted)).waitFor();
  }

  /** The screen in front in the main area. */
  get front(): Locator {
    return this.page.locator('.jp-MainAreaWidget[id^="jp-dlcourse-"]:visible');
  }

  private async _go(url: string): Promise<void> {
    await this.page.goto(url);
    // Before the splash screen comes there is none either; the shell is attached after it came.
    await this.page.waitForFunction(
      () =>
        document.getElementById('jp-main-dock-panel') !== null &&
        document.getElementById('jupyterlab-splash') === null,
      undefined,
      { timeout: 60_000 }
    );
  }

  /** Brings the panel to the front of the side bar. */
  async showPanel(): Promise<void> {
    if (!(await this.standing.isVisible())) {
      await this.page.getByRole('tab', { name: 'Course' }).click();
    }
    await this.standing.waitFor();
  }

  /** Brings the file browser to the front of the side bar. */
  async showFiles(): Promise<void> {
    await this.page.getByRole('tab', { name: /File Browser/ }).click();
  }

  get standing(): Locator {
    return this.page.getByRole('region', { name: 'Standing' });
  }

  get receipt(): Locator {
    return this.page.getByRole('region', { name: 'Receipt' });
  }

  get report(): Locator {
    return this.page.getByRole('region', { name: 'Report', exact: true });
  }

  get grading(): Locator {
    return this.page.getByRole('region', { name: 'Grading' });
  }

  get sheet(): Locator {
    return this.page.getByRole('region', { name: 'Submit' });
  }

  /** Lays one of the prepared hand-ins into the student's folder. */
  async bring(handIn: string, as: string): Promise<void> {
    await this.write(as, readFileSync(join(HAND_INS, handIn), 'utf8'));
  }

  /** Writes a file into the student's folder. */
  async write(as: string, text: string): Promise<void> {
    const answer = await this.page.request.put(`/api/contents/${as}`, {
      headers: { Authorization: `token ${TOKEN}` },
      data: { type: 'file', format: 'text', content: text }
    });
    if (!answer.ok()) {
      throw new Error(`${as} could not be written: ${answer.status()}`);
    }
  }

  /** Runs a command from the palette, without the mouse. */
  async runFromPalette(label: string): Promise<void> {
    const input = this.page.locator('.lm-CommandPalette-input:focus');
    // Again where JupyterLab, still laying itself out, gave the focus elsewhere meanwhile.
    await expect(async () => {
      await this.page.keyboard.press('Control+Shift+C');
      await input.fill(label, { timeout: 2000 });
      await this.page
        .locator('.lm-CommandPalette-item.lm-mod-active', { hasText: label })
        .waitFor({ timeout: 2000 });
    }).toPass();
    await this.page.keyboard.press('Enter');
    await this.page.locator('#jp-dlcourse-panel:focus-within').waitFor();
  }

  /** Gives a button of the panel. */
  button(name: string | RegExp, options: { exact?: boolean } = {}): Locator {
    return this.panel.getByRole('button', { name, ...options });
  }

  /** The row of a lab in the list of all; its name begins like the standing's line. */
  row(lab: number): Locator {
    return this.panel.locator(`button[data-lab="${lab}"]`);
  }

  /** Presses Tab until a thing of the panel has the focus, which must be seen. */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let press = 0; press < MOST_TABS; press += 1) {
      const [isFocused, isSeen] = await target.evaluate(thing => [
        thing === document.activeElement,
        getComputedStyle(thing).outlineStyle !== 'none'
      ]);
      if (isFocused && isSeen) {
        return;
      }
      await this.page.keyboard.press('Tab');
    }
    throw new Error('The Tab key does not lead there.');
  }

  /** Presses a button in the open notebook's toolbar. */
  async pressInToolbar(name: RegExp): Promise<void> {
    await this.page
      .locator('.jp-NotebookPanel-toolbar')
      .getByRole('button', { name })
      .click();
  }

  /** Presses the sheet's button once the check before handing in is done. */
  async submit(): Promise<void> {
    await this.sheet
      .getByRole('button', { name: 'Submit', exact: true })
      .click();
  }
}
