import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleCharts } from '../build.mjs';
import type { ChartElement } from '../src/chart/defineChart.js';
import { embedJson } from '../src/page/embedJson.js';
import { hostileResult, smallComparison, smallCurve, smallResult } from '../testkit/chartDocuments.js';
import { findBrowser, NO_BROWSER } from '../testkit/findBrowser.js';
import { keepComplaints } from '../testkit/openedPage.js';

const found = await findBrowser();
if (!found) console.warn(`browser tests of charts ${NO_BROWSER}`);

const launch = { id: 'launch', reach: [10, 20, 30, 40], value: 5 };
const complaint = { id: 'complaint', reach: [0, 5, 10, 20], value: -8 };
const result = smallResult([launch, complaint]);

describe.skipIf(!found)('<grapevine-chart>', () => {
  let browser: Browser;
  let folder: string;
  let pages = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'grapevine-chart-'));
    await writeFile(join(folder, 'chart.js'), await bundleCharts());
    browser = await chromium.launch(found!);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens a file with a chart in it, offline, under a policy that allows no inline script and no inline style. */
  async function open(data: unknown, attributes = '', options: BrowserContextOptions = {}) {
    const file = join(folder, `page-${pages++}.html`);
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src file:; style-src file:">`;
    const json = `<script type="application/json">${embedJson(data)}</script>`;
    await writeFile(
      file,
      `<!doctype html><html lang="en"><meta charset="utf-8">${policy}<meta name="viewport" content="width=device-width"><script src="chart.js"></script>
<grapevine-chart ${attributes}>${json}</grapevine-chart></html>`,
    );
    const context = await browser.newContext({
      offline: true,
      viewport: { width: 1280, height: 720 },
      ...options,
    });
    const page = await context.newPage();
    const complaints = keepComplaints(page);
    await page.goto(pathToFileURL(file).href);
    return { page, complaints, close: () => context.close() };
  }

  const chart = (page: Page) => page.getByRole('img');

  test('on paper a chart is dark on white, whatever it was, and its table is there if it was open', async () => {
    const { page, complaints, close } = await open(result, 'look="dark"');
    const paper = () => page.locator('.drawing rect').first().getAttribute('fill');
    expect(await paper()).toBe('#0f0d16');
    await page.getByText('The chart as a table').click();
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: 'print' });
    expect(await paper()).toBe('#ffffff');
    expect(await page.locator('table').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Save SVG' }).isVisible()).toBe(false);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect([await paper(), complaints]).toEqual(['#0f0d16', []]);
    await close();
  });

  test('draws what the document is of, as wide as there is room, and redraws when that changes', async () => {
    const { page, complaints, close } = await open(result);
    await chart(page).waitFor();
    expect(await chart(page).locator('title').textContent()).toBe('Members reached over time');
    expect(await chart(page).getAttribute('viewBox')).toMatch(/^0 0 1100 /);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => chart(page).getAttribute('viewBox')).toMatch(/^0 0 37\d /);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([
    ['fan', result, 'Membres touchés au fil du temps'],
    ['ledger', result, 'La valeur, pas la vitrine'],
    ['share-of-voice', result, 'Part de voix au fil du temps'],
    [
      'adoption',
      smallComparison([
        ['A', result],
        ['B', result],
      ]),
      'Qui adopte, et quand\u00a0: complaint',
    ],
    ['response-curve', smallCurve(['deny']), 'Ce que coûte chaque heure de silence\u00a0: complaint'],
  ])('draws the kind %s, with its table on demand', async (kind, document, title) => {
    const attributes = `kind="${kind}" lang="fr" content="complaint" world="b"`;
    const { page, complaints, close } = await open(document, attributes);
    expect(await chart(page).locator('title').textContent()).toBe(title);
    expect(await page.locator('td').count()).toBe(0);
    await page.getByText('Le graphique en tableau').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: title }).waitFor();
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(1);
    expect(await page.getByRole('region', { name: 'Le graphique en tableau' }).textContent()).not.toMatch(
      /NaN|undefined|null/,
    );
    if (kind === 'share-of-voice') expect(await page.locator('td').last().textContent()).toMatch(/^\d+\s%$/);
    expect(complaints).toEqual([]);
    await close();
  });

  test('follows its attributes, its data and the look of the system', async () => {
    const { page, close } = await open(result, 'kind="ledger"', { colorScheme: 'dark' });
    const paper = () => chart(page).locator('rect').first().getAttribute('fill');
    expect(await paper()).toBe('#0f0d16');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(paper).toBe('#fdfbf6');
    await page.locator('grapevine-chart').evaluate((element) => element.setAttribute('look', 'dark'));
    await expect.poll(paper).toBe('#0f0d16');
    await page.locator('grapevine-chart').evaluate((element) => element.setAttribute('lang', 'fr'));
    expect(await chart(page).locator('title').textContent()).toBe('La valeur, pas la vitrine');
    await page.locator('grapevine-chart').evaluate(
      (element, data) => {
        element.removeAttribute('kind');
        const chartElement = element as ChartElement;
        chartElement.data = data;
        chartElement.run = { label: 'simulation 3', at: [0, 4], values: [0, 35] };
      },
      smallResult([launch]),
    );
    expect(await chart(page).textContent()).toContain('simulation 3');
    await close();
  });

  test('saves the drawing and the numbers, and copies them', async () => {
    const { page, close } = await open(result, '', { permissions: ['clipboard-read', 'clipboard-write'] });
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')] as const;
    };
    const [svgName, svg] = await saved('Save SVG');
    expect(svgName).toBe('grapevine-fan.svg');
    expect(svg).toMatch(/^<svg .*prefers-color-scheme.*<\/svg>$/);
    const [csvName, csv] = await saved('Save CSV');
    expect(csvName).toBe('grapevine-fan.csv');
    expect(csv.split('\n')).toHaveLength(6);
    expect(csv).toMatch(/^hours from the start,"launch, mean",/);
    await page.getByRole('button', { name: 'Copy CSV' }).click();
    await page.getByRole('status').getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(csv);
    await close();
  });

  test('says what is wrong with a document, or that it has no such chart', async () => {
    for (const [data, attributes, told] of [
      [{ format: 'other' }, '', 'This is not a result'],
      [{ format: 'grapevine-result/1' }, '', 'This is not a result'],
      [null, '', 'This is not a result'],
      [smallCurve(), 'kind="ledger" lang="fr"', 'Ce document n’a pas de tel graphique.'],
      [result, 'figure="toString" by="x" metric="y" content="z" world="?"', ''],
    ] as const) {
      const { page, complaints, close } = await open(data, attributes);
      if (told) await page.getByRole('alert').getByText(told).waitFor();
      else await chart(page).waitFor();
      expect(complaints).toEqual([]);
      await close();
    }
  });

  test('hostile names are texts and nothing else', async () => {
    for (const kind of ['fan', 'ledger', 'share-of-voice', 'adoption']) {
      const { page, complaints, close } = await open(hostileResult(), `kind="${kind}"`, {
        viewport: { width: 390, height: 844 },
      });
      await page.getByText('The chart as a table').click();
      await page.getByRole('table').waitFor();
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      const inside =
        "document.querySelector('grapevine-chart').shadowRoot.querySelectorAll('img, script').length";
      expect(await page.evaluate(inside)).toBe(0);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  test.each([390, 1280])('no text of any chart leaves its drawing at %i pixels', async (width) => {
    const documents = [
      [result, ['fan', 'ledger', 'share-of-voice', 'adoption']],
      [smallResult([launch], 1), ['fan', 'adoption']],
      [smallCurve(), ['response-curve']],
      [smallCurve(['deny', 'rebuild']), ['response-curve']],
    ] as const;
    for (const [document, kinds] of documents) {
      const { page, close } = await open(document, '', { viewport: { width, height: 800 } });
      await chart(page).waitFor();
      for (const kind of kinds)
        for (const lang of ['en', 'fr']) {
          const attributes = { kind, lang };
          await page.locator('grapevine-chart').evaluate((element, given) => {
            for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
          }, attributes);
          expect([attributes, await textsOutside(page)]).toEqual([attributes, []]);
        }
      await close();
    }
  });

  /** Texts that stick out of the drawing. */
  const textsOutside = (page: Page) =>
    chart(page).evaluate((svg) => {
      const sheet = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .filter((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return left < sheet.left || right > sheet.right || top < sheet.top || bottom > sheet.bottom;
        })
        .map((text) => text.textContent);
    });
});
