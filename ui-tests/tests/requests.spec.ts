import { expect, test } from '@playwright/test';

import { CoursePage } from '../pages/course';
import { Person } from '../pages/people';

/** A student whose lab 1 nobody else's story needs, and what she asks. */
const ASKS = 's000026';
const WORDS =
  'The exercise that you miss is answered below the figure, after the plot.';
const ANSWER = 'You are right, I had missed it.';

interface IDesk {
  row: { attempt: string };
  after: number | null;
}

/** Has a TA say "not passed" to her lab 1. */
async function judge(baseURL: string): Promise<void> {
  const ta = await Person.sit(baseURL, 'ta1');
  const desk = await ta.ask<IDesk>(`labs/1/people/${ASKS}/desk`);
  await ta.send('POST', `labs/1/people/${ASKS}/judgement`, {
    verdict: 'fail',
    attempt: desk.row.attempt,
    after: desk.after,
    reason: 'One exercise has no answer.'
  });
  await ta.leave();
}

test('a student asks once about a judgement, a TA answers, and she is told', async ({
  page,
  baseURL
}) => {
  await judge(baseURL ?? '');
  const course = new CoursePage(page);
  const asked = course.panel.getByRole('region', { name: 'Ask the teachers' });
  await course.seat(ASKS);
  await course.open();
  await course.row(1).click();
  await asked.getByRole('button', { name: /^Ask to look at it again/ }).click();
  await asked.getByLabel(/^What should be looked at again/).fill(WORDS);
  await asked.getByRole('button', { name: 'Send to the teachers' }).click();
  await expect(asked).toContainText('You asked to look at it again');
  await expect(
    asked.getByRole('button', { name: /^Ask to look at it again/ })
  ).toHaveCount(0);
  await expect(
    asked.getByRole('button', { name: /^Something went wrong/ })
  ).toBeVisible();

  await course.seat('ta1');
  await course.openScreen('class&tab=requests');
  const open = page
    .getByRole('region', { name: 'To answer' })
    .getByRole('listitem')
    .filter({ hasText: WORDS });
  await open.getByLabel(/^Answer to/).fill(ANSWER);
  await open.getByRole('button', { name: 'Yes, it is judged anew' }).click();
  await expect(open).toHaveCount(0);

  await course.seat(ASKS);
  await course.load();
  await expect(
    page.locator('.Toastify__toast', { hasText: 'is accepted' })
  ).toHaveCount(1);
  await course.showPanel();
  await course.row(1).click();
  await expect(asked).toContainText(ANSWER);
});

test('what somebody keeps quiet she is not told', async ({ page, baseURL }) => {
  const course = new CoursePage(page);
  await course.seat(ASKS);
  await course.open();
  await course.button('Calendar and notices').click();
  const kinds = course.panel.getByRole('region', { name: 'Notices' });
  const answers = kinds.getByRole('checkbox', { name: /request/i });
  await answers.click();
  await expect(answers).toBeEnabled();
  await expect(answers).not.toBeChecked();
  const asks = await Person.sit(baseURL ?? '', ASKS);
  const { kinds: known } = await asks.ask<{
    kinds: { kind: string; quiet: boolean }[];
  }>('notices');
  await asks.leave();
  expect(known.filter(({ quiet }) => quiet)).toHaveLength(1);
});
