import { expect, test } from '@playwright/test';

import { findFaults } from '../pages/accessibility';
import { CoursePage } from '../pages/course';
import { Person } from '../pages/people';
import { picture } from '../pages/pictures';

const LAB = 1;
const AUTHOR = 's000024';
const READER = 's000010';
const WORD = 'The advice on the axes was what I needed.';
const UNFAIR =
  'It says that exercise c is missing, but it stands in cell four.';
const ANSWER = 'Exercise c is there, so this review does not count.';

interface IFeedback {
  reviews: { id: string; reaction: object | null }[];
}

test('an author goes from the released reviews to a reaction and to an unfair one, by keyboard', async ({
  page,
  baseURL
}) => {
  const course = new CoursePage(page);
  await course.seat(AUTHOR);
  await course.open();
  await course.tabTo(course.row(LAB));
  await page.keyboard.press('Enter');
  await course.tabTo(course.button('Read the reviews'));
  await page.keyboard.press('Enter');

  const reviews = page.getByRole('region', { name: 'Reviews of your report' });
  const screen = reviews.and(page.locator('.jp-DLCourse-feedback'));
  await expect(
    screen.getByRole('heading', { name: 'Lab 1: reviews of your report' })
  ).toBeFocused();

  await test.step('a question leads to its exercise in the report', async () => {
    const report = page.getByRole('region', { name: /^Your report of lab 1/ });
    await screen
      .getByRole('button', { name: /^Show exercise/ })
      .first()
      .press('Enter');
    await expect(report.locator('.jp-DLCourse-lit')).toBeInViewport();
  });

  const said = screen.getByRole('group', { name: 'Did review 1 help you?' });
  const helpful = said.getByRole('button', { name: 'Helpful', exact: true });
  const word = screen.getByLabel('A word to reviewer 1');
  await test.step('a reaction with a word', async () => {
    await helpful.press('Enter');
    await expect(helpful).toHaveAttribute('aria-pressed', 'true');
    await word.fill(WORD);
    await word.press('Enter');
    await expect(screen.getByRole('button', { name: 'Send' })).toHaveCount(0);
  });

  await test.step('an unfair one is told to the TAs', async () => {
    await screen
      .getByRole('button', { name: 'It is unfair…' })
      .nth(1)
      .press('Enter');
    await expect(screen.getByLabel(/^What is unfair about it/)).toBeFocused();
    await page.keyboard.type(UNFAIR);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(screen).toContainText(`it is unfair: “${UNFAIR}”`);
  });

  await test.step('a TA answers, and the author reads it', async () => {
    const author = await Person.sit(baseURL ?? '', AUTHOR);
    const { reviews: received } = await author.ask<IFeedback>(
      `labs/${LAB}/feedback`
    );
    await author.leave();
    const ta = await Person.sit(baseURL ?? '', 'ta1');
    await ta.send('PUT', `reviews/${received[1].id}/ruling`, {
      answer: ANSWER,
      set_aside: true
    });
    await ta.leave();
    await course.openScreen(`feedback&lab=${LAB}`);
    await expect(screen).toContainText('A TA agrees');
    await expect(screen).toContainText(ANSWER);
    await expect(helpful).toHaveAttribute('aria-pressed', 'true');
    await expect(word).toHaveValue(WORD);
    await screen.getByText(ANSWER).scrollIntoViewIfNeeded();
    await picture(page, 'feedback');
  });
});

test('a report that its author and a TA agree to publish is read by the class', async ({
  page,
  baseURL
}) => {
  const course = new CoursePage(page);
  await course.seat(AUTHOR);
  await course.openScreen(`feedback&lab=${LAB}`);
  const consent = page.getByRole('region', {
    name: 'Show the report to the class'
  });
  await consent.getByLabel('My report may be shown to the class').press(' ');
  await expect(consent).toContainText('a TA looks at it next');
  await consent.getByLabel('with my name').press(' ');
  await expect(consent.getByLabel('with my name')).toBeChecked();
  const author = await Person.sit(baseURL ?? '', AUTHOR);
  const { name } = await author.ask<{ name: string }>('me');
  await author.leave();
  const ta = await Person.sit(baseURL ?? '', 'ta1');
  await ta.send('PUT', `labs/${LAB}/publications/${AUTHOR}`);
  await ta.leave();

  await course.seat(READER);
  await course.open();
  await course.row(LAB).press('Enter');
  await course.button(new RegExp(`^${name}`)).press('Enter');
  await expect(
    page.getByRole('heading', { name: `Lab ${LAB}: the report of ${name}` })
  ).toBeFocused();
  await expect(
    page.getByRole('region', { name: 'The report, read-only' })
  ).toContainText('pen and paper');
  expect(await findFaults(page)).toEqual([]);
});
