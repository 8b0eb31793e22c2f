import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const LAUNCH = 'preset:product-launch';
const CRISIS = 'preset:product-launch-crisis';
/** What the pages are made from. */
const MADE_BY = {
  run: ['run', LAUNCH, '--runs', '40'],
  compare: ['compare', LAUNCH, CRISIS, '--runs', '40'],
  four: ['compare', CRISIS, '--strategies', 'deny,explain,rebuild', '--runs', '40'],
  crowd: ['compare', LAUNCH, CRISIS, '--runs', '20', '--set', 'population.generate.members=60000'],
  curve: ['response-curve', CRISIS, '--runs', '12'],
};

/**
 * Opens screens of `screenList.mjs` in a browser, offline and without motion; the built command makes the pages, each when it
 * is first asked for. A view is `{ viewport, look, lang }`. `settle(page)` waits until a page stands still.
 */
export function screenPages(browser, settle) {
  const work = mkdtempSync(join(tmpdir(), 'grapevine-screens-'));
  return {
    /** A page, in a context of its own, with the screen's element on it. */
    async open(screen, { viewport, look, lang }) {
      const context = await browser.newContext({
        ...{ viewport, colorScheme: look, reducedMotion: 'reduce', offline: true },
      });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      page.on('pageerror', (error) => console.error(`  ${error.message}`));
      try {
        await page.goto(pathToFileURL(pageOf(work, screen, lang)).href);
        await page.waitForFunction(
          (name) => document.querySelector(name)?.shadowRoot?.childElementCount > 0,
          screen.element,
        );
      } catch (error) {
        await context.close();
        throw error;
      }
      return page;
    },
    /** Brings an opened page to what the screen shows. Returns the page to be looked at: it may have opened another one. */
    async show(page, screen, { look, lang }) {
      const { element, state, after } = screen;
      await page.emulateMedia({ colorScheme: look });
      if (state)
        await page.evaluate(
          ([name, state]) => Object.assign(document.querySelector(name), { state }),
          [element, { ...state, lang, isPlaying: false }],
        );
      await page.waitForFunction(
        ([name, look]) => document.querySelector(name).shadowRoot.querySelector(`[data-look="${look}"]`),
        [element, look],
      );
      await settle(page);
      if (!after) return page;
      const shown = (await after(page)) ?? page;
      await settle(shown);
      return shown;
    },
    /** Takes the pages away. */
    stop() {
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** The page of a screen, made when it is first asked for. */
function pageOf(work, { page, form, changes, chart, kind, element, name }, lang) {
  if (page) return made(work, page);
  const path = join(work, `${name}-${lang}.html`);
  const script = readFileSync(join(root, 'packages/viz/dist', form ? 'form.js' : 'chart.js'), 'utf8');
  const json = form ? JSON.stringify({ preset: form, changes }) : readFileSync(made(work, chart), 'utf8');
  const data = json.replace(/</g, '\\u003c');
  const attributes = kind ? ` kind="${kind}"` : ' whole-page';
  writeFileSync(
    path,
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${name}</title>
<style>html, body { margin: 0; height: 100%; background: #f3efe6; } @media (prefers-color-scheme: dark) { html, body { background: #0f0d16; } } grapevine-scenario { height: 100dvh; } grapevine-chart { display: block; padding: 16px; }
@media (max-width: 860px) { grapevine-scenario { height: auto; min-height: 100dvh; } }</style>
<${element}${attributes} lang="${lang}"><script type="application/json">${data}</script></${element}><script>${script}</script></html>`,
  );
  return path;
}

/** A file that the command writes. */
function made(work, path) {
  const [name] = path.split('/');
  const out = join(work, name);
  if (!existsSync(out)) {
    const words = ['packages/cli/dist/grapevine.js', ...MADE_BY[name], '--out', out];
    execFileSync(process.execPath, words, { cwd: root, stdio: 'ignore' });
  }
  return join(work, path);
}
