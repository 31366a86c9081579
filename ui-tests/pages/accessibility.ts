import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { TOKEN } from './people';

/**
 * What is ours: the panel and the screens of the main area.
 *
 * #### Notes
 * JupyterLab's own faults outside of these are not ours to mend; inside of them its parts are
 * looked at like our own. Axe passes over what is hidden.
 */
const OURS = ['#jp-dlcourse-panel', '.jp-MainAreaWidget[id^="jp-dlcourse-"]'];

/** The faults that keep somebody from using a screen. */
const HEAVY = ['serious', 'critical'];

/**
 * Gives the serious and critical faults that axe finds in what is ours, a line each.
 *
 * @param rules - Only these of axe's rules; all of them when it is left out.
 */
export async function findFaults(
  page: Page,
  rules?: string[]
): Promise<readonly string[]> {
  // There are no frames in what is ours: axe needs no page of its own to gather from them.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  for (const part of OURS) {
    if ((await page.locator(part).count()) > 0) {
      axe.include(part);
    }
  }
  if (rules !== undefined) {
    axe.withRules(rules);
  }
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => HEAVY.includes(impact ?? ''))
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`
      )
    );
}

/** Chooses the theme in which JupyterLab is opened next; it is a setting of the whole demo. */
export async function chooseTheme(
  page: Page,
  theme: 'Light' | 'Dark'
): Promise<void> {
  const answer = await page.request.put(
    '/lab/api/settings/@jupyterlab/apputils-extension:themes',
    {
      headers: { Authorization: `token ${TOKEN}` },
      data: { raw: JSON.stringify({ theme: `JupyterLab ${theme}` }) }
    }
  );
  if (!answer.ok()) {
    throw new Error(`The theme could not be chosen: ${answer.status()}`);
  }
}
