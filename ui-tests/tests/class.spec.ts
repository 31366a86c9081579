import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

import { PYTHON } from '../global-setup';
import { CoursePage } from '../pages/course';
import { Person } from '../pages/people';
import { picture } from '../pages/pictures';

/** As the LMS has it, but for a semicolon, Windows letters and what people do to such files. */
const FAULTY = [
  'Student number;Name',
  's000501;Søren Made-Up',
  ';Nobody Named',
  's000501;Søren Made-Up',
  's000001;Ada Example'
].join('\r\n');
const LACKING = 'Group;Name\r\n4;Søren Made-Up';
const MENDED = 'Student number;Name\r\ns000501;Søren Made-Up';

const DATABASE = join(
  __dirname,
  '../test-results/demo/week-3/course/dlcourse.sqlite'
);

/** Puts an account into the course as only an older course can have it: the services refuse it. */
const MAKE_DOUBLE = `
import sys
from datetime import UTC, datetime
from pathlib import Path
from jupyterlab_dlcourse.store.database import Database
from jupyterlab_dlcourse.store.queries import people
database = Database(Path(sys.argv[1]))
with database.write() as session:
    (course,) = session.connection().exec_driver_sql("select distinct course from attempts").first()
    people.keep_person(session, "S000028", "Hal Sample", datetime.now(UTC))
    people.keep_role(session, course, "S000028", "student")
`;

async function choose(page: Page, text: string): Promise<void> {
  await page.getByLabel('Class list (CSV)').setInputFiles({
    name: 'class.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text, 'latin1')
  });
}

test('a class list with faults is told line by line, and only the mended one is imported', async ({
  page,
  baseURL
}) => {
  const course = new CoursePage(page);
  await course.seat('teacher1');
  await course.openScreen('class&tab=people');
  const preview = page.getByRole('region', { name: 'What the list would do' });
  const problems = preview.getByRole('list', { name: 'Problems' });
  const importIt = preview.getByRole('button', { name: 'Import' });

  await choose(page, LACKING);
  await expect(problems).toContainText(
    'Line 1: No column says who the students are'
  );
  await expect(importIt).toBeDisabled();

  await choose(page, FAULTY);
  await expect(problems).toContainText('Line 3: There is no login');
  await expect(problems).toContainText('Line 4:');
  await expect(importIt).toBeDisabled();
  await picture(page, 'class-list');
  const teacher = await Person.sit(baseURL ?? '', 'teacher1');
  const people = await teacher.ask<{ id: string }[]>('people');
  expect(people.some(({ id }) => id === 's000501')).toBe(false);
  await teacher.leave();

  await choose(page, MENDED);
  await expect(problems).toHaveCount(0);
  await importIt.click();
  await page.getByLabel('Find by name or id').fill('s000501');
  await expect(
    page.getByRole('row', { name: /Søren Made-Up/ }).first()
  ).toBeVisible();
});

test('a name in the gradebook leads to a record that can be kept', async ({
  page
}) => {
  const course = new CoursePage(page);
  await course.seat('teacher1');
  await course.openScreen('class');
  const name = page.getByRole('button', { name: 'Bo Example', exact: true });
  await name.waitFor();
  await picture(page, 'gradebook');
  await name.press('Enter');
  const labs = course.front.getByRole('region', { name: 'Labs' });
  await expect(labs).toContainText('Attempt 1 handed in');
  const download = page.waitForEvent('download');
  await course.front.getByRole('button', { name: 'Save as HTML' }).click();
  expect((await download).suggestedFilename()).toBe('s000002.html');
});

test('an extension into the past is refused with a sentence', async ({
  page
}) => {
  const course = new CoursePage(page);
  await course.seat('teacher1');
  await course.openScreen('class&tab=extensions');
  await page
    .locator('.jp-DLCourse-form')
    .getByRole('combobox')
    .selectOption('3');
  await page.getByLabel('everybody').check();
  await page.getByLabel(/^Until/).fill('2001-01-01T12:00');
  await page.getByRole('button', { name: 'See what it changes' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'past' })
  ).toHaveCount(1);
  await expect(
    page.getByRole('button', { name: 'Give this time' })
  ).toBeDisabled();
});

test('two accounts of one person are made one', async ({ page }) => {
  execFileSync(PYTHON, ['-c', MAKE_DOUBLE, DATABASE]);
  const course = new CoursePage(page);
  await course.seat('teacher1');
  await course.openScreen('class&tab=people');
  const doubles = page.getByRole('region', { name: 'Double accounts' });
  await doubles.getByRole('button', { name: 'See what would move' }).click();
  await doubles.getByRole('button', { name: 'Make them one: s000028' }).click();
  await expect(doubles).toHaveCount(0);
});
