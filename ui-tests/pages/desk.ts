import type { Locator, Page } from '@playwright/test';

import type { CoursePage } from './course';

/** The desk at which a report is reviewed, in the main area. */
export class DeskPage {
  readonly desk: Locator;

  constructor(readonly page: Page) {
    this.desk = page.locator('.jp-DLCourse-desk:visible');
  }

  /** Opens the desk of one of the reports to be reviewed, from the panel. */
  async open(course: CoursePage, report: number): Promise<void> {
    await course.button(/^Review \d of \d, lab/).click();
    await course.button(new RegExp(`^Report ${report}`)).click();
    await this.rubric.waitFor();
  }

  /** The report that is reviewed. */
  get report(): Locator {
    return this.desk.getByRole('region', { name: 'The report' });
  }

  get rubric(): Locator {
    return this.desk.getByRole('region', { name: 'Review', exact: true });
  }

  get comment(): Locator {
    return this.rubric.getByLabel('Comment at the end');
  }

  /** The questions that have levels. */
  get questions(): Locator {
    return this.rubric
      .getByRole('group')
      .filter({ has: this.page.getByRole('radio') });
  }

  button(name: string | RegExp): Locator {
    return this.desk.getByRole('button', { name });
  }

  /** Chooses the first level of every question, or the last, which is the best. */
  async choose(which: 'first' | 'last'): Promise<void> {
    for (const question of await this.questions.all()) {
      await question.getByRole('radio')[which]().check();
    }
  }
}
