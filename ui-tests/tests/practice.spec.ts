import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { HAND_INS } from '../global-setup';
import { findFaults } from '../pages/accessibility';
import { CoursePage } from '../pages/course';
import { DeskPage } from '../pages/desk';
import { Person } from '../pages/people';
import { picture } from '../pages/pictures';

const LAB = 2;
/** Those whom no other story needs. */
const REVIEWERS = ['s000005', 's000007', 's000009', 's000013', 's000015'];
const ADVICE = 'Compare the gradient with finite differences.';
const OVERALL = 'It does what it says. Name the shapes next time.';

interface IPage {
  example: { version: string };
  rubric: { criteria: { id: string; levels: { id: string }[] }[] };
}

/** Has the teacher review an example with the best levels, and require practice on it. */
async function requirePractice(teacher: Person): Promise<void> {
  const path = `labs/${LAB}/example`;
  const data = readFileSync(join(HAND_INS, `lab-${LAB}.ipynb`));
  const { example, rubric } = await teacher.send<IPage>(
    'POST',
    `${path}/notebook?name=example.ipynb`,
    data
  );
  const criteria = Object.fromEntries(
    rubric.criteria.map(({ id, levels }) => [
      id,
      { level: levels[levels.length - 1].id, comment: ADVICE }
    ])
  );
  const answers = { criteria, overall: OVERALL };
  const { version } = example;
  await teacher.send('PUT', path, { version, answers, required: true });
}

/** Finds somebody who has begun none of her three reviews. */
async function findReviewer(baseURL: string): Promise<string> {
  for (const id of REVIEWERS) {
    const person = await Person.sit(baseURL, id);
    const tasks = await person.ask<{ lab: number; state: string }[]>('reviews');
    await person.leave();
    const mine = tasks.filter(({ lab }) => lab === LAB);
    // The practice review stands among them.
    if (mine.length === 4 && mine.every(({ state }) => state === 'allocated')) {
      return id;
    }
  }
  throw new Error('Everyone has begun already.');
}

let teacher: Person;

test.beforeAll(async ({ baseURL }) => {
  teacher = await Person.sit(baseURL ?? '', 'teacher1');
});

test.afterAll(async () => {
  // Others review the lab as well, and need not practise.
  await teacher.send('DELETE', `labs/${LAB}/example`);
  await teacher.leave();
});

test('a practice review comes before the first real one, and shows what the teacher saw', async ({
  page,
  baseURL
}) => {
  await requirePractice(teacher);
  const course = new CoursePage(page);
  const desk = new DeskPage(page);
  await course.seat(await findReviewer(baseURL ?? ''));
  await course.open();
  await course.button(/^Review \d of \d, lab 2/).click();
  await expect(course.panel).toContainText('Begin with the practice review');

  await course.button(/^Report 1/).click();
  await expect(desk.rubric).toContainText('comes first');
  await expect(desk.button('Submit review')).toBeDisabled();
  await desk.button('Open the practice review').press('Enter');
  const head = desk.desk.getByRole('heading', { name: /^Lab 2/ });
  await expect(head).toHaveText('Lab 2 · Practice review');
  await expect(head).toBeFocused();

  await test.step('far from the teacher: what she saw, and another try', async () => {
    await desk.choose('first');
    await desk.button('Compare with the teacher').press('Enter');
    const result = desk.rubric.getByRole('region', { name: /^Not near/ });
    await expect(result.getByRole('heading')).toBeFocused();
    await expect(result).toContainText('2 tries left');
    await expect(result).toContainText('The same in 0 of');
    await expect(result.getByRole('row').nth(1)).toContainText(ADVICE);
    await expect(result).toContainText(OVERALL);
    await picture(page, 'practice');
    expect(await findFaults(page)).toEqual([]);
  });

  await test.step('near enough: the real ones are open', async () => {
    await desk.choose('last');
    await desk.button('Compare with the teacher').press('Enter');
    await expect(desk.rubric).toContainText('Near enough to the teacher');
    await desk.button('Go on to report 1').press('Enter');
    await expect(desk.desk).toContainText('Report 1 of 3');
    await expect(desk.button('Submit review')).toBeEnabled();
    await expect(course.button(/^Practice review/)).toContainText('Passed.');
  });
});
