import { expect, test } from '@playwright/test';

import { CoursePage } from '../pages/course';
import { DeskPage } from '../pages/desk';
import { picture } from '../pages/pictures';

const COMMENT =
  'Explain why the second network learns faster than the first, and compare both curves in one ' +
  'picture with the same axes.';

const OTHER_COMMENT =
  'Label every axis of your figures; readers who print them in grey cannot tell solid lines from ' +
  'dashed ones otherwise.';

/** Sets `window.hacked` by every way a notebook has to run something. */
const ATTACK = 'window.hacked = (window.hacked ?? 0) + 1';
const output = (data: Record<string, string>) => ({
  output_type: 'display_data',
  metadata: {},
  data
});
const HOSTILE = {
  nbformat: 4,
  nbformat_minor: 5,
  metadata: { language_info: { name: 'python' } },
  cells: [
    {
      cell_type: 'markdown',
      metadata: { trusted: true },
      source: `# Read me\n<script>${ATTACK}</script><img src="x" onerror="${ATTACK}"><a href="javascript:${ATTACK}">press me</a>\n\n<svg onload="${ATTACK}"><script>${ATTACK}</script></svg><iframe srcdoc="<script>parent.hacked=1</script>"></iframe>`
    },
    {
      cell_type: 'code',
      metadata: { trusted: true },
      execution_count: 1,
      source: 'show()',
      outputs: [
        output({
          'text/html': `<p>an output</p><script>${ATTACK}</script><img src="x" onerror="${ATTACK}"><button data-commandlinker-command="dlcourse:refresh" data-commandlinker-args="{}">press too</button>`
        }),
        output({
          'image/svg+xml': `<svg xmlns="http://www.w3.org/2000/svg" onload="${ATTACK}"><script>${ATTACK}</script></svg>`,
          'text/plain': 'a drawing'
        }),
        output({
          'application/javascript': ATTACK,
          'text/plain': 'a script'
        }),
        output({
          'application/vnd.jupyter.widget-view+json': '{}',
          'text/plain': 'a widget'
        })
      ]
    }
  ]
};

test('a student reviews a report: from the task to the receipt', async ({
  page
}) => {
  const course = new CoursePage(page);
  const desk = new DeskPage(page);
  await course.open();
  await desk.open(course, 1);
  await expect(desk.report).toContainText('Exercise', { ignoreCase: true });
  await expect(desk.desk).toContainText(/Report 1 of \d/);
  await expect(desk.desk).toContainText(/due .*, in /);
  await expect(desk.rubric.getByRole('radio', { checked: true })).toHaveCount(
    0
  );

  await test.step('what is missing is said, and leads to its question', async () => {
    await desk.button('Submit review').press('Enter');
    await expect(desk.rubric).toContainText('Choose a level');
    await expect(
      desk.questions.first().getByRole('radio').first()
    ).toBeFocused();
  });

  await test.step('the draft saves itself and outlives a reload', async () => {
    await desk.choose('last');
    await desk.comment.fill(COMMENT);
    await expect(desk.desk).toContainText(/draft saved \d\d:\d\d/);
    await picture(page, 'review');
    await course.load('', { keep: true });
    await expect(desk.comment).toHaveValue(COMMENT);
  });

  await desk.button('Submit review').press('Enter');
  await expect(desk.rubric).toContainText(/Receipt \w+/);
  await course.showPanel();
  await course.button(/^Review \d of \d, lab/).click();
  await expect(course.button(/^Report 1/)).toContainText('Handed in.');
});

test('a report is reviewed by keyboard alone, from the panel to the receipt', async ({
  page
}) => {
  const course = new CoursePage(page);
  const desk = new DeskPage(page);
  const { keyboard } = page;
  await course.load();
  await course.runFromPalette('Show the course');
  const toDo = course.panel.getByRole('list', { name: 'To do' });
  await course.tabTo(toDo.getByRole('button').first());
  await keyboard.press('ArrowDown');
  await expect(course.button(/^Review \d of \d, lab/)).toBeFocused();
  await keyboard.press('Enter');
  await course.tabTo(course.button(/^Report 1/));
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(
    desk.desk.getByRole('heading', { name: /Report 2 of/ })
  ).toBeFocused();

  await course.tabTo(desk.report);
  await keyboard.press('n');
  await expect(
    desk.report.locator('.jp-DLCourse-lit').first()
  ).toBeInViewport();

  for (const question of await desk.questions.all()) {
    const levels = question.getByRole('radio');
    await course.tabTo(levels.first());
    await keyboard.press('ArrowUp');
    await expect(levels.last()).toBeChecked();
  }
  await course.tabTo(desk.comment);
  await keyboard.type(OTHER_COMMENT);
  await expect(desk.desk).toContainText(/draft saved/);
  await course.tabTo(desk.button('Submit review'));
  await keyboard.press('Enter');
  await expect(desk.rubric).toContainText(/Receipt \w+/);
  await course.tabTo(desk.button(/^Go on to report [13]/));
  await keyboard.press('Enter');
  await expect(
    desk.desk.getByRole('heading', { name: /Report [13] of/ })
  ).toBeFocused();
});

test('of two tabs the later one is told, and can see both', async ({
  page,
  context
}) => {
  const course = new CoursePage(page);
  const desk = new DeskPage(page);
  await course.open();
  await desk.open(course, 3);
  const secondPage = await context.newPage();
  const second = new DeskPage(secondPage);
  const secondCourse = new CoursePage(secondPage);
  await secondCourse.open();
  await second.open(secondCourse, 3);

  await desk.comment.fill('Written in the first tab.');
  await expect(desk.desk).toContainText(/draft saved/);
  await second.comment.fill('Written in the second tab.');
  const told = second.rubric.getByRole('alert');
  await expect(told).toContainText('changed in another tab');
  await expect(told).toContainText('Written in the first tab.');
  await expect(told).toContainText('Written in the second tab.');
  await second.button('Take the other one').press('Enter');
  await expect(second.comment).toHaveValue('Written in the first tab.');
});

test('nothing in a report under review runs', async ({ page }) => {
  await page.route('**/dlcourse/api/reviews/*/notebook*', route =>
    route.fulfill({
      contentType: 'application/x-ipynb+json',
      body: JSON.stringify(HOSTILE)
    })
  );
  const course = new CoursePage(page);
  const desk = new DeskPage(page);
  await course.open();
  await desk.open(course, 2);
  await expect(desk.report).toContainText('an output');
  await expect(desk.report).toContainText('a drawing');
  await desk.report.getByText('press me', { exact: true }).click();
  await desk.report.getByText('press too', { exact: true }).click();
  expect(
    await page.evaluate(() => (window as { hacked?: number }).hacked)
  ).toBeUndefined();
  await expect(
    desk.report.locator(
      'script, iframe, [onerror], [data-commandlinker-command]'
    )
  ).toHaveCount(0);
});
