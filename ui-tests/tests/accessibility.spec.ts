import { expect, test } from '@playwright/test';

import { chooseTheme, findFaults } from '../pages/accessibility';
import { TOURS } from '../pages/all-screens';
import { CoursePage } from '../pages/course';

/** In the dark everything is as in the light, but for the colours. */
const RULES = { Light: undefined, Dark: ['color-contrast'] };

for (const theme of ['Light', 'Dark'] as const) {
  for (const { seat, stops } of TOURS) {
    test(`axe finds no serious fault on any screen of ${seat}, theme ${theme}`, async ({
      page
    }) => {
      const course = new CoursePage(page);
      await course.seat(seat);
      await chooseTheme(page, theme);
      await course.load();
      await page.getByRole('tab', { name: 'Course' }).click();
      for (const { name, show } of stops) {
        await test.step(name, async () => {
          await show(course);
          expect.soft(await findFaults(page, RULES[theme]), name).toEqual([]);
        });
      }
      await chooseTheme(page, 'Light');
    });
  }
}
