import { expect, test } from '@playwright/test';

import { CoursePage } from '../pages/course';

/** Opens JupyterLab with the notebook, which takes the focus when it is there. */
async function openNotebook(course: CoursePage): Promise<void> {
  await course.bring('lab-3.ipynb', '3.4-EXE-FFN-MNIST.ipynb');
  await course.load('3.4-EXE-FFN-MNIST.ipynb');
  await course.page.locator('.jp-Notebook :focus').waitFor();
}

test('a student hands in, cancels, grades again and jumps to a cell by keyboard alone', async ({
  page
}) => {
  const course = new CoursePage(page);
  await openNotebook(course);
  await course.runFromPalette('Submit to the course');

  await course.tabTo(course.button('Submit', { exact: true }));
  await page.keyboard.press('Enter');
  await course.tabTo(course.button('Cancel'));
  await page.keyboard.press('Enter');
  await expect(course.panel).toContainText('was cancelled');

  await course.tabTo(course.button('Grade again'));
  await page.keyboard.press('Enter');
  await expect(course.report).toContainText('Looks complete', {
    timeout: 120_000
  });
  await course.tabTo(course.button(/^Exercise a /));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('.jp-Notebook')).toContainText('layer');
  await expect(page.locator('.jp-Notebook :focus')).toHaveCount(1);
});

test('going to a page and back leaves the keyboard where it was', async ({
  page
}) => {
  const course = new CoursePage(page);
  await openNotebook(course);
  await course.runFromPalette('Show the course');
  const lab = course.row(3);
  await course.tabTo(course.row(1));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(lab).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Lab 3:/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(lab).toBeFocused();
});
