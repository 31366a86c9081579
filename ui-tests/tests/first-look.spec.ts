import { expect, test } from '@playwright/test';

import { CoursePage } from '../pages/course';
import { picture } from '../pages/pictures';

test('the panel says where one stands, what is due and what this week asks', async ({
  page
}) => {
  const course = new CoursePage(page);
  await course.open();
  await expect(course.standing).toContainText('6 needed');
  await expect(page.getByRole('list', { name: 'To do' })).toContainText(
    'Submit lab 3'
  );
  await expect(
    page.getByRole('list', { name: 'Steps of week 3' })
  ).toBeVisible();
  await page.locator('.jp-Launcher').waitFor();
  await picture(page, 'panel-light');
});

test('the panel is readable in the dark theme', async ({ page }) => {
  const course = new CoursePage(page);
  await course.open();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByText('Theme', { exact: true }).first().hover();
  await page.getByText('JupyterLab Dark', { exact: true }).first().click();
  await expect(page.locator('body')).toHaveAttribute(
    'data-jp-theme-light',
    'false'
  );
  await expect(course.standing).toBeVisible();
  await page.locator('.jp-Launcher').waitFor();
  await picture(page, 'panel-dark');
});

test('in the demo one takes the seat of a TA, to whom nothing is due', async ({
  page
}) => {
  const course = new CoursePage(page);
  await course.open();
  await page
    .getByLabel('Demo: you are')
    .selectOption({ label: 'Tea Assistant, TA' });
  await expect(page.getByRole('region', { name: 'Teaching' })).toBeVisible();
});
