import { expect, test } from '@playwright/test';

import { CoursePage } from '../pages/course';
import { picture } from '../pages/pictures';

const COMMENT =
  'Explain why the second network learns faster than the first, and compare both curves in one ' +
  'picture with the same axes.';

test('a student reviews a report: from the task to the receipt', async ({
  page
}) => {
  const course = new CoursePage(page);
  await course.open();
  await course.button(/^Review 3 reports of lab/).click();
  await course.button(/^Report 1/).click();

  await course.button('Open the report').click();
  await expect(page.locator('.jp-Notebook')).toContainText('Exercise', {
    ignoreCase: true
  });

  await course.button('Hand the review in').click();
  await expect(course.panel.getByRole('alert')).toContainText(
    'The review is not complete'
  );

  for (const question of await course.panel
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .all()) {
    await question.getByRole('radio').last().check();
  }
  await course.panel.getByLabel('Comment at the end').fill(COMMENT);
  await expect(course.panel).toContainText('Everything is saved.');
  await picture(page, 'review');

  await course.button('Hand the review in').click();
  await expect(course.button('Hand the review in again')).toBeVisible();
  await course.button('Back to the lab').click();
  await expect(course.button(/^Report 1/)).toContainText('Handed in.');
});
