import { expect, test } from '@playwright/test';

import { CoursePage } from '../pages/course';
import { picture } from '../pages/pictures';

test('a student fetches lab 3, hands it in, watches it run and reads the report', async ({
  page
}) => {
  const course = new CoursePage(page);
  await course.open();
  await page.getByRole('button', { name: 'Fetch lab 3' }).click();
  const tab = page.getByRole('tab', { name: '3.4-EXE-FFN-MNIST.ipynb' });
  await expect(tab).toBeVisible();

  // She works on it; here the finished notebook takes the fetched one's place.
  await course.bring('lab-3.ipynb', '3.4-EXE-FFN-MNIST.ipynb');
  await course.open('3.4-EXE-FFN-MNIST.ipynb');
  await course.pressInToolbar(/Submit lab 3/);
  await expect(course.sheet).toContainText('exercises');
  await course.submit();

  await expect(course.receipt).toContainText('received');
  await expect(course.grading).toContainText('Running cell');
  await expect(course.grading).toContainText('A quick run first');
  await picture(page, 'running');

  // The quick run's report is there while the full run goes on, and then gives way to its.
  await expect(course.grading).toContainText('The full run', {
    timeout: 60_000
  });
  await expect(course.report).toContainText('So far, after a quick run');
  await expect(course.report).toContainText('Full run:', { timeout: 120_000 });
  await expect(course.report).toContainText('Looks complete');
  const checks = course.report.getByRole('list', { name: 'Checks' });
  await expect(checks).toContainText('He initialisation');
  await picture(page, 'report');
});

test('a late hand-in is kept, and marked as late', async ({ page }) => {
  const course = new CoursePage(page);
  await course.open();
  await course.bring('lab-1.ipynb', '1.1-EXE-FNN-Pen-and-Paper.ipynb');
  await course.open('1.1-EXE-FNN-Pen-and-Paper.ipynb');
  // She has handed in before, so the button offers to do so again.
  await course.pressInToolbar(/submit again/i);
  await course.submit();

  await expect(course.receipt).toContainText('late');
  await expect(course.receipt).toContainText('not counted');
});

test('a file that is no notebook is refused with a sentence', async ({
  page
}) => {
  const course = new CoursePage(page);
  await course.open();
  await course.bring('shopping.ipynb', 'shopping.ipynb');
  await course.showFiles();
  await page
    .getByRole('listitem', { name: /shopping\.ipynb/ })
    .click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Submit to the course' }).click();

  await expect(course.sheet).toContainText('notebook');
  await expect(course.sheet).toContainText('Nothing was handed in.');
});
