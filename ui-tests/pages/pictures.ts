import { join } from 'node:path';

import type { Page } from '@playwright/test';

/** Pictures go into the docs when they are asked for, else beside the results. */
const FOLDER =
  process.env.DOCS_PICTURES === '1'
    ? join(__dirname, '..', '..', 'docs', 'screenshots')
    : join(__dirname, '..', 'test-results', 'pictures');

/** Takes a picture of the whole window. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({
    path: join(FOLDER, `${name}.png`),
    // Notices come over whatever is shown, by chance.
    style: '#react-toastify-container { display: none }'
  });
}
