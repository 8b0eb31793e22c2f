import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCREENS } from '../../../docs/screenList.mjs';
import { screenPages } from '../../../docs/screenPages.mjs';
import { findBrowser, NO_BROWSER } from '../testkit/findBrowser.js';
import { settle } from '../testkit/playerPages.js';

const found = await findBrowser();
if (!found) console.warn(`accessibility checks of all screens ${NO_BROWSER}`);

const VIEWS = [
  { viewport: { width: 1280, height: 720 }, look: 'light', lang: 'en' },
  { viewport: { width: 1280, height: 720 }, look: 'dark', lang: 'fr' },
  { viewport: { width: 390, height: 844 }, look: 'light', lang: 'fr' },
  { viewport: { width: 390, height: 844 }, look: 'dark', lang: 'en' },
] as const;
/** Looked at in all views; others in two that have nothing in common. */
const MAIN = ['player', 'compare', 'form'];
const viewsOf = (name: string, place: number) =>
  VIEWS.filter((_, i) => MAIN.includes(name) || (i % 3 === 0) === (place % 2 === 0));

describe.skipIf(!found)('what axe finds', () => {
  let browser: Browser;
  let pages: ReturnType<typeof screenPages>;
  let axe: string;
  beforeAll(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    browser = await chromium.launch(found!);
    pages = screenPages(browser, settle);
  });
  afterAll(async () => {
    await browser?.close();
    pages?.stop();
  });

  /** What is serious or critical: rule, place and reason. */
  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    const found = (await page.evaluate('axe.run()')) as AxeResults;
    return found.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
      );
  }

  test.each(SCREENS.map((screen, place) => [screen.name, screen, viewsOf(screen.name, place)] as const))(
    'nothing serious on the screen %s: both sizes, looks and languages',
    async (_, screen, views) => {
      for (const view of views) {
        const page = await pages.open(screen, view);
        await pages.show(page, screen, view);
        // the notes stand in a window of their own
        for (const each of page.context().pages()) expect([view, await violations(each)]).toEqual([view, []]);
        await page.context().close();
      }
    },
    180_000,
  );
});
