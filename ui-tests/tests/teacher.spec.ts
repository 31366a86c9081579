import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { HAND_INS } from '../global-setup';
import { CoursePage } from '../pages/course';
import { DeskPage } from '../pages/desk';
import { Person } from '../pages/people';
import { picture } from '../pages/pictures';

/** The labs that may be in review while the tests run, and who reviews in other stories. */
const LABS = [2, 1];
const THEIRS = 's000001';

interface IReview {
  id: string;
  reviewer: string;
  state: string;
}

/** Finds a review that is not begun, with its lab. */
async function findFresh(
  baseURL: string
): Promise<{ lab: number; review: IReview }> {
  const ta = await Person.sit(baseURL, 'ta1');
  for (const lab of LABS) {
    const round = await ta.ask<{ reviews: IReview[]; open: boolean }>(
      `labs/${lab}/round`
    );
    const review = round.reviews.find(
      one => one.state === 'allocated' && one.reviewer !== THEIRS
    );
    if (round.open && review !== undefined) {
      await ta.leave();
      return { lab, review };
    }
  }
  throw new Error('No review waits to be begun.');
}

/** Puts the rubric back that other stories know. */
async function dropOwnRubric(baseURL: string, lab: number): Promise<void> {
  const teacher = await Person.sit(baseURL, 'teacher1');
  const path = `labs/${lab}/rubric`;
  const { version } = await teacher.ask<{ version: string }>(path);
  await teacher.send('DELETE', `${path}?version=${version}`);
  await teacher.leave();
}

test('a teacher adds a criterion, mends what is at fault, and reviewers are asked it', async ({
  page,
  baseURL
}) => {
  const { lab, review } = await findFresh(baseURL ?? '');
  const course = new CoursePage(page);
  await course.seat('teacher1');
  await course.openScreen(`rubric&lab=${lab}`);
  const rubric = page.getByRole('region', { name: 'The rubric' });
  const preview = page.getByRole('region', { name: 'What reviewers see' });
  const save = page.getByRole('button', { name: 'Save the rubric' });
  await rubric.getByRole('button', { name: 'Add a criterion' }).press('Enter');
  const added = rubric.getByRole('listitem').filter({
    has: page.getByRole('button', { name: /New criterion|The figures/ })
  });
  await added.getByLabel('Title').first().fill('The figures');
  await added.getByLabel('Weight').fill('0');
  await expect(added).toContainText('Give a number above 0.');
  await added.getByLabel('Weight').fill('2');

  await test.step('what is empty is told when one tries to save', async () => {
    await expect(added).not.toContainText('This is empty.');
    await save.press('Enter');
    await expect(added.getByLabel('What to look at')).toBeFocused();
    await expect(added).toContainText('This is empty.');
  });

  await added.getByLabel('What to look at').fill('Do the axes have labels?');
  for (const [place, title] of ['Without', 'With'].entries()) {
    const level = added.getByRole('listitem').nth(place);
    await level.getByLabel('Title').fill(title);
    await level.getByLabel('Points').fill('1');
    await level.getByLabel('When it fits').fill(`${title} labels.`);
  }

  await test.step('what only the server can tell stands at its field too', async () => {
    const points = added.getByLabel('Points');
    await expect(points.nth(1)).toHaveAccessibleDescription(
      /^Levels go from the lowest up/
    );
    await picture(page, 'rubric-editor');
    await points.nth(1).fill('2');
  });

  await expect(
    preview.getByRole('group', { name: 'The figures' })
  ).toBeVisible();
  await save.press('Enter');
  await expect(page.getByText('Saved. Reviewers are asked this')).toBeVisible();

  const desk = new DeskPage(page);
  await course.seat(review.reviewer);
  await course.openScreen(`review&review=${review.id}`);
  const asked = desk.questions.filter({ hasText: 'The figures' });
  await expect(asked.getByRole('radio')).toHaveCount(2);
  await dropOwnRubric(baseURL ?? '', lab);
});

test('a teacher reviews an example that students practise on first', async ({
  page
}) => {
  const course = new CoursePage(page);
  await course.seat('teacher1');
  await course.openScreen('rubric&lab=3&tab=practice');
  await page
    .getByLabel('A notebook of this lab')
    .setInputFiles(join(HAND_INS, 'lab-3.ipynb'));
  await expect(page.getByRole('region', { name: 'The example' })).toBeVisible();
  const own = page.getByRole('region', { name: 'The reference review' });
  const save = page.getByRole('button', { name: 'Save the reference review' });
  await page.getByLabel('Required before the first review').check();

  await test.step('it cannot be required before it is whole', async () => {
    await save.press('Enter');
    await expect(page.getByRole('alert')).toContainText('once your own review');
  });

  for (const question of await own
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .all()) {
    await question.getByRole('radio').last().check();
  }
  await save.press('Enter');
  await expect(
    page.getByText('Practice is required from now on.')
  ).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Who has practised' })
  ).toContainText('Nobody has yet.');

  await test.step('it is seen in the list of rubrics, and taken back', async () => {
    await course.openScreen('class&tab=rubrics');
    const row = page.getByRole('row').filter({ hasText: /^3 / });
    await expect(row).toContainText('required');
    await row.getByRole('button').press('Enter');
    await page.getByRole('tab', { name: 'Practice' }).press('Enter');
    await page.getByRole('button', { name: 'Another one, or none' }).click();
    await page.getByRole('button', { name: 'Take the example away' }).click();
    await expect(page.getByText('There is no example yet.')).toBeVisible();
  });
});

test('a teacher brings in project groups, and sees which row cannot be taken', async ({
  page
}) => {
  const course = new CoursePage(page);
  await course.seat('teacher1');
  await course.openScreen('class&tab=groups');
  const file = (rows: readonly string[]) => ({
    name: 'groups.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Username;Name;Group', ...rows].join('\r\n'))
  });
  const rows = ['s000026;F;Tensors', 's000027;G;Tensors', 's000028;H;Tensors'];
  const input = page.getByLabel('Groups (CSV)');
  const use = page.getByRole('button', { name: 'Use these groups' });
  await input.setInputFiles(file(['s000099;N;Tensors', ...rows]));
  await expect(page.getByRole('list', { name: 'Problems' })).toContainText(
    "Line 2: There is no student 's000099' in this course."
  );
  await expect(use).toBeDisabled();

  await input.setInputFiles(file(rows));
  await use.press('Enter');
  const group = page.getByRole('row').filter({ hasText: 'Tensors' });
  await expect(group.getByRole('listitem')).toHaveCount(3);
  await picture(page, 'groups');
  await expect(page.getByText(/^In no group: \d+/)).toBeVisible();
});
