import { expect, test } from '@playwright/test';

import { CoursePage } from '../pages/course';
import { picture } from '../pages/pictures';

test('an author sees what reviewers will see, and hides a word of her own', async ({
  page
}) => {
  const course = new CoursePage(page);
  await course.bring('lab-3.ipynb', '3.4-EXE-FFN-MNIST-mine.ipynb');
  await course.open('3.4-EXE-FFN-MNIST-mine.ipynb');
  await course.pressInToolbar(/Submit/);
  await course.sheet
    .getByRole('button', { name: 'See what reviewers will see' })
    .click();

  const head = page.getByRole('region', { name: 'What reviewers will see' });
  const copy = page.getByRole('region', { name: 'The copy' });
  await expect(copy).toContainText('Momentum', { ignoreCase: true });
  await head.getByLabel('Hide also').fill('momentum');
  await head.getByLabel('Hide also').press('Enter');
  await expect(head).toContainText(/words of yours \(\d+\)/);
  await expect(copy).not.toContainText('momentum', { ignoreCase: true });
  await picture(page, 'preview');

  await head
    .getByRole('button', { name: 'Do not hide “momentum” any more' })
    .press('Enter');
  await expect(copy).toContainText('Momentum', { ignoreCase: true });
});
