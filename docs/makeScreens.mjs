// Pictures every screen, in both sizes, looks and languages, into docs/screens, and writes docs/screens.md.
//   npm run screens                 pictures all of them
//   npm run screens -- compare      those whose name begins so
// Needs the built packages, and Chromium, Chrome or Edge (CHROME_PATH, or on the path). The same run and moment each time, and
// reduced motion: pictures change only where a screen does, or the browser.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { SCREENS } from './screenList.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, 'docs/screens');
const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];
const LOOKS = ['light', 'dark'];
const LANGS = ['en', 'fr'];
const QUALITY = 60;
const MOST_BYTES = 6e6;
const LAUNCH = 'preset:product-launch';
const CRISIS = 'preset:product-launch-crisis';
/** What the pages are made from. */
const MADE_BY = {
  run: ['run', LAUNCH, '--runs', '40'],
  compare: ['compare', LAUNCH, CRISIS, '--runs', '40'],
  curve: ['response-curve', CRISIS, '--runs', '12'],
};

const wanted = SCREENS.filter(({ name }) => name.startsWith(process.argv[2] ?? ''));
const work = mkdtempSync(join(tmpdir(), 'grapevine-screens-'));
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: ['--no-sandbox', '--hide-scrollbars'],
});
try {
  for (const screen of wanted) await pictureScreen(screen);
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
writeFileSync(join(root, 'docs/screens.md'), indexPage());
const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
console.error(`docs/screens: ${(bytes / 1e6).toFixed(1)} MB`);
if (bytes > MOST_BYTES) process.exitCode = 1;

/** All pictures of a screen: on one page for each size where the page follows the language and the look by itself. */
async function pictureScreen(screen) {
  console.error(screen.name);
  const isFollowing = screen.state && !screen.after;
  for (const viewport of SIZES) {
    const views = LANGS.flatMap((lang) => LOOKS.map((look) => ({ lang, look, viewport })));
    for (const group of isFollowing ? [views] : views.map((view) => [view])) {
      try {
        await pictureViews(screen, group);
      } catch (error) {
        console.error(`  ${JSON.stringify(group[0])}: ${error.message.split('\n')[0]}`);
        process.exitCode = 1;
      }
    }
  }
}

async function pictureViews(screen, views) {
  const [{ viewport, look, lang }] = views;
  const context = await browser.newContext({
    ...{ viewport, colorScheme: look, reducedMotion: 'reduce', offline: true },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on('pageerror', (error) => console.error(`  ${error.message}`));
  try {
    await page.goto(pathToFileURL(pageOf(screen, lang)).href);
    await page.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.childElementCount > 0,
      screen.element,
    );
    for (const view of views) await pictureView(screen, view, page);
  } finally {
    await context.close();
  }
}

async function pictureView(screen, { viewport, look, lang }, page) {
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
  if (after) {
    await after(page);
    await settle(page);
  }
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  await session.detach();
  writeFileSync(join(folder, pictureName(screen, viewport, look, lang)), Buffer.from(data, 'base64'));
}

/** Waits until nothing changes any more: samples are complete, pictures are drawn. */
async function settle(page) {
  let before = '';
  for (let calm = 0, tries = 0; calm < 2 && tries < 100; tries++) {
    await page.waitForTimeout(250);
    const now = (await page.screenshot({ type: 'jpeg', quality: 40 })).toString('base64');
    calm = now === before ? calm + 1 : 0;
    before = now;
  }
}

/** The page of a screen, made when it is first asked for. */
function pageOf({ page, form, changes, chart, kind, element, name }, lang) {
  if (page) return made(page);
  const path = join(work, `${name}-${lang}.html`);
  const script = readFileSync(join(root, 'packages/viz/dist', form ? 'form.js' : 'chart.js'), 'utf8');
  const json = form ? JSON.stringify({ preset: form, changes }) : readFileSync(made(chart), 'utf8');
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
function made(path) {
  const [name] = path.split('/');
  const out = join(work, name);
  if (!existsSync(out)) {
    const words = ['packages/cli/dist/grapevine.js', ...MADE_BY[name], '--out', out];
    execFileSync(process.execPath, words, { cwd: root, stdio: 'ignore' });
  }
  return join(work, path);
}

function pictureName({ name }, { width }, look, lang) {
  return `${name}-${width}-${look}-${lang}.webp`;
}

function indexPage() {
  const parts = SCREENS.flatMap((screen) => [`## ${screen.title}`, screen.what, tableOf(screen)]);
  const head = [
    '# Screens',
    '<!-- Made by docs/makeScreens.mjs: npm run screens -->',
    'Every screen at 1280 × 720 and 390 × 844, light and dark, in English and French.',
  ];
  return `${[...head, ...parts].join('\n\n')}\n`;
}

function tableOf(screen) {
  const cell = (viewport, look, lang) => {
    const path = `screens/${pictureName(screen, viewport, look, lang)}`;
    return `[<img src="${path}" alt="${screen.title}, ${look}, ${lang}" height="240">](${path})`;
  };
  const rows = LANGS.map((lang) => {
    const cells = LOOKS.flatMap((look) => SIZES.map((viewport) => cell(viewport, look, lang)));
    return `| ${cells.join(' | ')} |`;
  });
  return ['| light | light, narrow | dark | dark, narrow |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function browserPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = folders.flatMap((each) => names.map((name) => join(each, name)));
  const path = process.env.CHROME_PATH ?? paths.find(existsSync);
  if (!path) throw new Error('no browser found: install Chromium, Chrome or Edge, or set CHROME_PATH');
  return path;
}
