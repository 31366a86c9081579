import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { HAND_INS } from '../global-setup';
import { CoursePage } from '../pages/course';
import type { IRow } from '../pages/judging';
import { JudgingPage } from '../pages/judging';
import { Person } from '../pages/people';
import { picture } from '../pages/pictures';

interface INotebook {
  cells: { cell_type: string; metadata: object; source: string[] | string }[];
}

interface IDesk {
  row: IRow;
  after: number | null;
  report: { exercises: { id: string; title: string; cell: number }[] };
}

/** Who is at the stories below, so that they do not disturb one another. */
const ME = 's000001';
const RESUBMITS = 's000012';
const LOOKED_AT = 's000019';
const HANDS_IN_TWICE = 's000021';
/** Whose judgements of lab 1 other stories are about. */
const OTHERS = ['s000026', 's000028'];
/** From this number on the class's hand-ins of lab 1 are left for the story of many. */
const FIRST_OF_MANY = 's000025';

const rowsOf = async (ta: Person, lab: number): Promise<IRow[]> =>
  (await ta.ask<{ rows: IRow[] }>(`labs/${lab}/queue`)).rows;

/** Whether there is nothing to think about: complete, and nobody disagrees. */
const isClear = ({ suggestion, why, counts, judged }: IRow): boolean =>
  suggestion === 'pass' && why === '' && counts && !judged;

/** Has a teacher take back what the demo's TAs said of lab 1 to those whom the stories are about. */
test.beforeAll(async ({ baseURL }) => {
  const teacher = await Person.sit(baseURL ?? '', 'teacher1');
  const judgements = (await rowsOf(teacher, 1))
    .filter(({ person }) => person !== ME && !OTHERS.includes(person))
    .flatMap(({ judgement }) => (judgement === null ? [] : [judgement.id]));
  await teacher.send('POST', 'labs/1/judgements/undo', { judgements });
  await teacher.leave();
});

test('a TA passes 10 clear hand-ins by keyboard alone, with at most 2 keys each', async ({
  page,
  baseURL
}) => {
  const ta = await Person.sit(baseURL ?? '', 'ta1');
  const clear = (await rowsOf(ta, 1))
    .filter(row => isClear(row) && row.person < FIRST_OF_MANY)
    .map(row => row.person)
    .filter(person => ![ME, RESUBMITS, LOOKED_AT].includes(person));
  const course = new CoursePage(page);
  const judging = new JudgingPage(page);
  await course.seat('ta1');
  await course.openScreen('queue&lab=1&suggestion=pass');
  await judging.ready();

  // Five in the queue itself. Rows that this story leaves alone are passed over, uncounted.
  const needed: number[] = [];
  while (needed.length < 5) {
    const at = await judging.findCurrent();
    if (clear.includes(at)) {
      needed.push(await judging.count(() => judging.press('p')));
    } else {
      await page.keyboard.press('j');
    }
    await expect.poll(() => judging.findCurrent()).not.toBe(at);
  }
  // Five at the desk, with the notebook in view: `p` passes, `n` goes on.
  await page.keyboard.press('Enter');
  const name = judging.desk.getByRole('heading', { level: 3 }).first();
  while (needed.length < 10) {
    const at = new URL(page.url()).searchParams.get('person') ?? '';
    await expect(judging.desk).toContainText(at);
    await expect(judging.reason).toBeVisible();
    const before = (await name.textContent()) ?? '';
    const goOn = async () => {
      await judging.press('n');
      await expect(name).not.toHaveText(before);
    };
    if (clear.includes(at)) {
      const keys = await judging.count(async () => {
        await judging.press('p');
        await expect(judging.desk).toContainText('Judged by');
        await goOn();
      });
      needed.push(keys);
    } else {
      await goOn();
    }
  }
  expect(Math.max(...needed)).toBeLessThanOrEqual(2);
  await page.keyboard.press('q');
  await judging.ready();

  const judged = (await rowsOf(ta, 1)).filter(
    row => row.judged && clear.includes(row.person)
  );
  expect(judged.map(row => row.judgement?.verdict)).toEqual(
    Array(10).fill('pass')
  );
  expect(judged.every(row => row.judgement?.by === 'ta1')).toBe(true);
  await ta.leave();
});

test('a TA agrees for many after looking through the list, and takes it back with one key', async ({
  page,
  baseURL
}) => {
  const ta = await Person.sit(baseURL ?? '', 'ta1');
  const countJudged = async () =>
    (await rowsOf(ta, 1)).filter(row => row.judged).length;
  const before = await countJudged();
  const course = new CoursePage(page);
  const judging = new JudgingPage(page);
  await course.seat('ta1');
  await course.openScreen('queue&lab=1');
  await judging.ready();
  await picture(page, 'queue');

  await page.keyboard.press('/');
  await page.keyboard.type('Sample');
  await expect(page).toHaveURL(/text=Sample/);
  await page.keyboard.press('Escape');
  await judging.ready();
  await page.keyboard.press('Shift+X');
  await page.keyboard.press('Shift+A');
  const list = judging.queue.getByRole('region', {
    name: 'Agree with the suggestion'
  });
  const lines = list.getByRole('checkbox');
  await expect(lines.first()).toBeChecked();
  const count = await lines.count();
  expect(await countJudged()).toBe(before);

  await lines.first().uncheck();
  await list
    .getByRole('button', { name: `Give ${count - 1} judgements` })
    .click();
  await expect(judging.notice(`${count - 1} are judged.`)).toBeVisible();
  expect(await countJudged()).toBe(before + count - 1);

  await judging.ready();
  await page.keyboard.press('u');
  await expect(judging.notice('Taken back')).toBeVisible();
  expect(await countJudged()).toBe(before);
  await ta.leave();
});

test('a student mends what a teacher named, and is passed', async ({
  page,
  baseURL
}) => {
  const ta = await Person.sit(baseURL ?? '', 'ta1');
  const path = `labs/1/people/${RESUBMITS}`;
  const desk = await ta.ask<IDesk>(`${path}/desk`);
  const [, exercise, other] = desk.report.exercises;
  const reason = 'Say where the factor comes from.';
  await ta.send('POST', `${path}/judgement`, {
    verdict: 'resubmit',
    attempt: desk.row.attempt,
    after: desk.after,
    reason,
    exercises: [exercise.id],
    until: null,
    remarks: []
  });
  const her = await Person.sit(baseURL ?? '', RESUBMITS);
  const notebook = await her.ask<INotebook>(
    `attempts/${desk.row.attempt}/notebook`
  );
  await her.leave();
  notebook.cells.splice(exercise.cell + 1, 0, {
    cell_type: 'markdown',
    metadata: {},
    source: 'It is the derivative of the square, by the chain rule.'
  });

  // From the notice to the lab: what is to be mended, and until when.
  const course = new CoursePage(page);
  await course.seat(RESUBMITS);
  await course.load();
  await page
    .getByRole('alert')
    .filter({ hasText: 'Lab 1: Resubmit' })
    .getByRole('button', { name: 'Open lab 1' })
    .click();
  const told = course.panel.getByRole('region', { name: 'Resubmit' });
  await expect(told).toContainText('Mend and hand in again by');
  await expect(told).toContainText(reason);
  await expect(told).toContainText(`Exercise ${exercise.id}`);
  await expect(told).not.toContainText(other.title);
  await expect(told).toContainText('straight to the teachers');
  await picture(page, 'resubmit');

  const file = '1.1-EXE-FNN-Pen-and-Paper-mended.ipynb';
  await course.write(file, JSON.stringify(notebook));
  await course.load(file);
  await course.pressInToolbar(/Submit lab 1|submit again/i);
  await expect(course.sheet).toContainText('to be mended are answered');
  await course.submit();
  await expect(course.report).toContainText('What was to be mended', {
    timeout: 60_000
  });
  const mended = course.report.getByRole('list', { name: 'To mend' });
  await expect(mended).toContainText('Changed cells:');
  await expect(mended.getByRole('listitem')).toHaveCount(1);

  // The teacher finds it among what waits, looks at what changed, and passes her.
  const judging = new JudgingPage(page);
  await course.seat('ta1');
  await course.openScreen('queue&lab=1');
  await judging.ready();
  await judging.goTo(RESUBMITS);
  await expect(judging.current).toContainText('2');
  await page.keyboard.press('Enter');
  await expect(judging.desk).toContainText('attempt 2 of 2');
  await expect(judging.desk.getByRole('list', { name: 'To mend' })).toHaveCount(
    1
  );
  await page.keyboard.press('3');
  const changes = judging.desk.getByRole('region', {
    name: 'Changed since the last attempt'
  });
  await expect(changes).toContainText('by the chain rule');
  await picture(page, 'desk');
  await page.keyboard.press('p');
  await expect(judging.desk).toContainText('Judged by');
  const [row] = (await rowsOf(ta, 1)).filter(one => one.person === RESUBMITS);
  expect(row.judgement?.verdict).toBe('pass');
  await ta.leave();
});

test('the second TA sees at once who is at a hand-in', async ({
  page,
  browser,
  baseURL
}) => {
  const course = new CoursePage(page);
  const second = new JudgingPage(page);
  await course.seat('ta2');
  await course.openScreen('queue&lab=1&state=all');
  await second.ready();
  await second.goTo(LOOKED_AT);

  const other = await browser.newContext({ baseURL });
  const first = new CoursePage(await other.newPage());
  await first.seat('ta1');
  await first.openScreen(`desk&lab=1&person=${LOOKED_AT}`);
  const { name } = await (
    await Person.sit(baseURL ?? '', 'ta1')
  ).ask<{
    name: string;
  }>('me');
  await expect(second.row(LOOKED_AT)).toContainText(name);

  await page.keyboard.press('p');
  await expect(second.notice(`${name} is at the hand-in of`)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(second.desk).toContainText(`${name} is at it.`);
  await other.close();
});

test('a judgement on what was handed in again meanwhile is refused, and nothing is lost', async ({
  page,
  baseURL
}) => {
  const student = await Person.sit(baseURL ?? '', HANDS_IN_TWICE);
  const handIn = async (words: string) => {
    const text = readFileSync(join(HAND_INS, 'lab-3.ipynb'), 'utf8');
    const notebook = JSON.parse(text) as INotebook;
    notebook.cells.push({
      cell_type: 'markdown',
      metadata: {},
      source: words
    });
    const { id } = await student.send<{ id: string }>(
      'POST',
      'labs/3/attempts?name=mine.ipynb',
      Buffer.from(JSON.stringify(notebook))
    );
    await student.send('DELETE', `attempts/${id}/job`);
  };
  await handIn('The first time.');
  const course = new CoursePage(page);
  const judging = new JudgingPage(page);
  await course.seat('ta1');
  await course.openScreen(`desk&lab=3&person=${HANDS_IN_TWICE}`);
  await expect(judging.reason).toBeVisible();
  await page.keyboard.press('f');
  await expect(judging.reason).toBeFocused();
  const words = 'Nothing of it is your own.';
  await page.keyboard.type(words);

  await handIn('The second time.');
  await expect(judging.desk).toContainText(
    'Meanwhile there is a newer attempt.'
  );
  await page.keyboard.press('Control+Enter');
  await expect(judging.desk).toContainText('handed in again meanwhile');
  await expect(judging.reason).toHaveValue(words);

  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await expect(judging.desk).toContainText('attempt 2 of 2');
  await expect(judging.reason).toHaveValue(words);
  await page.keyboard.press('p');
  await expect(judging.desk).toContainText('Judged by');
  await student.leave();
});
