import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { HAND_INS } from '../global-setup';
import { CoursePage } from '../pages/course';
import { Person } from '../pages/people';
import { picture } from '../pages/pictures';

const LAB = 2;
const ME = 's000001';
const WORDS = [
  'Explain why the second network learns faster than the first, and compare both curves in one ' +
    'picture with the same axes.',
  'Label every axis of your figures; readers who print them in grey cannot tell solid lines from ' +
    'dashed ones otherwise.',
  'Remove unused imports before handing anything over, then shorten paragraph two: momentum gets ' +
    'described there although nobody asked.'
];
const UNFAIR =
  'It says that exercise three is missing, but it stands below the plot.';

interface IReview {
  id: string;
  author: string;
  reviewer: string;
  state: string;
}

interface IDesk {
  version: number;
  rubric: { criteria: { id: string; levels: { id: string }[] }[] };
}

/** Has three reviewers write about one report, which its author then calls unfair. */
async function letOneBeUnfair(baseURL: string): Promise<void> {
  const ta = await Person.sit(baseURL, 'ta1');
  const { reviews } = await ta.ask<{ reviews: IReview[] }>(`labs/${LAB}/round`);
  const mine = new Set(
    reviews.filter(one => one.reviewer === ME).map(one => one.author)
  );
  const author = reviews
    .map(one => one.author)
    .find(one => {
      const of = reviews.filter(each => each.author === one);
      return (
        one !== ME &&
        !mine.has(one) &&
        of.length === 3 &&
        of.every(each => each.state === 'allocated')
      );
    });
  const of = reviews.filter(one => one.author === author);
  for (const [place, one] of of.entries()) {
    const reviewer = await Person.sit(baseURL, one.reviewer);
    const desk = await reviewer.ask<IDesk>(`reviews/${one.id}`);
    const criteria = Object.fromEntries(
      desk.rubric.criteria.map(({ id, levels }) => [
        id,
        { level: levels[levels.length - 1].id, comment: '' }
      ])
    );
    const answers = { criteria, overall: WORDS[place] };
    const draft = { version: desk.version, answers };
    await reviewer.send('POST', `reviews/${one.id}`, draft);
    await reviewer.leave();
  }
  const writer = await Person.sit(baseURL, of[0].author);
  await writer.send('POST', `reviews/${of[0].id}/reaction`, {
    helpful: false,
    unfair: UNFAIR
  });
  await writer.leave();
  await ta.leave();
}

/** Hands in a report that spells its author's name in a way that only a person is sure of. */
async function letOneBeHeld(baseURL: string): Promise<string> {
  const author = await Person.sit(baseURL, 's000016');
  const { name } = await author.ask<{ name: string }>('me');
  const content = JSON.parse(
    readFileSync(join(HAND_INS, 'lab-3.ipynb'), 'utf8')
  ) as { cells: object[] };
  const spelled = [...name.replace(' ', '')].join(' + ');
  content.cells.push({
    cell_type: 'markdown',
    metadata: {},
    source: `A riddle: ${spelled}`
  });
  const { id } = await author.send<{ id: string }>(
    'POST',
    'labs/3/attempts?name=mine.ipynb',
    Buffer.from(JSON.stringify(content))
  );
  await author.send('DELETE', `attempts/${id}/job`);
  await author.leave();
  const ta = await Person.sit(baseURL, 'ta1');
  await ta.send('GET', `copies/${id}`);
  await ta.leave();
  return name;
}

test('a TA answers who calls a review unfair, gives a spot check, lets a held copy go', async ({
  page,
  baseURL
}) => {
  await letOneBeUnfair(baseURL ?? '');
  const name = await letOneBeHeld(baseURL ?? '');
  const course = new CoursePage(page);
  await course.seat('ta1');
  const screen = page.locator('.jp-DLCourse-care');

  await course.openScreen(`reviews&lab=${LAB}`);
  await expect(screen).toContainText('handed in');
  await screen.getByRole('tab', { name: /^To decide/ }).click();
  const unfair = screen.getByRole('region', { name: 'Called unfair' });
  await expect(unfair).toContainText(UNFAIR);
  await unfair.getByRole('button', { name: 'Look and answer' }).click();
  await expect(unfair).toContainText(WORDS[0].slice(0, 20));
  await unfair
    .getByLabel('What you say; the author reads it')
    .fill('You are right, and it does not count any more.');
  await unfair.getByLabel(/^Set the review aside/).check();
  await unfair.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(screen).not.toContainText(UNFAIR);

  await screen.getByRole('tab', { name: 'Reviewers' }).click();
  const grid = screen.getByRole('grid', { name: /^Reviewers/ });
  await grid.focus();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const look = screen.getByRole('region', {
    name: 'The review that is looked at'
  });
  await expect(look.getByRole('button', { name: /^careful/ })).toBeVisible();
  await page.keyboard.press('1');
  await expect(look.getByRole('button', { name: /^careful/ })).toHaveAttribute(
    'aria-pressed',
    'true'
  );
  await picture(page, 'reviews-of-a-lab');

  await course.openScreen('reviews&lab=3&tab=decide');
  const held = screen
    .getByRole('region', { name: 'Copies that are held' })
    .getByRole('listitem')
    .filter({ has: page.getByText(name) });
  await held.getByRole('button', { name: 'Show the report' }).click();
  await expect(
    page.getByRole('region', { name: 'The report, as its reviewers see it' })
  ).toContainText('A riddle');
  await held.getByLabel(/^Words to hide/).fill('Nowhere in it');
  await held.getByRole('button', { name: 'Hide these and let go' }).click();
  await expect(screen.getByRole('alert')).toContainText('Nothing was let go.');
  await held.getByLabel(/^Words to hide/).fill('A riddle');
  await held.getByRole('button', { name: 'Hide these and let go' }).click();
  await expect(held).toHaveCount(0);
});
