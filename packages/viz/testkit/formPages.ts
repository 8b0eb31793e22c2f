import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { bundleForm } from '../build.mjs';
import type { ScenarioElement } from '../src/form/defineScenario.js';
import type { ScenarioChange } from '../src/form/form.js';
import type { ScenarioData } from '../src/form/startingPoint.js';
import { formPage } from '../src/page/formPage.js';
import type { FoundBrowser } from './findBrowser.js';
import { keepComplaints } from './openedPage.js';

/** A page with a form. */
export interface OpenedForm {
  readonly page: Page;
  /** Errors and warnings of the page. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

type Watched = { changes?: ScenarioChange[] };

/** Starts a browser that opens forms from disk, offline, and keeps their events. */
export async function startFormPages(found: FoundBrowser) {
  const folder = await mkdtemp(join(tmpdir(), 'grapevine-form-'));
  const formScript = await bundleForm();
  const browser = await chromium.launch(found);
  let pages = 0;
  return {
    async open(
      data: ScenarioData,
      { lang = 'en', ...context }: BrowserContextOptions & { lang?: 'en' | 'fr' } = {},
    ): Promise<OpenedForm> {
      const file = join(folder, `form-${pages++}.html`);
      await writeFile(file, formPage({ formScript, data, lang, title: 'Form' }));
      const viewport = { width: 1280, height: 720 };
      const opened = await browser.newContext({
        offline: true,
        viewport,
        reducedMotion: 'reduce',
        ...context,
      });
      const page = await opened.newPage();
      const complaints = keepComplaints(page);
      await page.goto(pathToFileURL(file).href);
      await page.evaluate(() => {
        const changes: ScenarioChange[] = [];
        (window as Watched).changes = changes;
        const keep = (event: Event) => changes.push((event as CustomEvent<ScenarioChange>).detail);
        document.addEventListener('grapevine-scenario', keep);
      });
      return { page, complaints, close: () => opened.close() };
    },
    async stop() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What the element says of itself. */
export const changesOf = (page: Page) =>
  page.evaluate(() => document.querySelector<ScenarioElement>('grapevine-scenario')!.changes);
export const scenarioOf = (page: Page) =>
  page.evaluate(() => document.querySelector<ScenarioElement>('grapevine-scenario')!.scenario!);

/** The last change that the element told of. */
export const lastChange = (page: Page) => page.evaluate(() => (window as Watched).changes!.at(-1)!);

/** Path of the field that has the focus. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('grapevine-scenario')!;
    return (shadowRoot!.activeElement as HTMLElement | null)?.dataset.focus;
  });

/** Unfolds a section, or folds it. */
export const turnSection = (page: Page, name: string) =>
  page.getByRole('heading', { name, exact: true, level: 2 }).click();
