// Pictures every screen, in both sizes, looks and languages, into docs/screens, and writes docs/screens.md.
//   npm run screens                 pictures all of them
//   npm run screens -- compare      those whose name begins so
// Needs the built packages, and Chromium, Chrome or Edge (CHROME_PATH, or on the path). The same run and moment each time, and
// reduced motion: pictures change only where a screen does, or the browser.
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../bench/startBrowser.mjs';
import { SCREENS } from './screenList.mjs';
import { screenPages } from './screenPages.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, 'docs/screens');
const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];
/** A4 at 96 dots an inch. */
const PAPER = { width: 794, height: 1123 };
const LOOKS = ['light', 'dark'];
const LANGS = ['en', 'fr'];
const QUALITY = 22;
const MOST_BYTES = 6e6;

const wanted = SCREENS.filter(({ name }) => name.startsWith(process.argv[2] ?? ''));
mkdirSync(folder, { recursive: true });
const browser = await startBrowser(['--hide-scrollbars']);
const pages = screenPages(browser, settle);
try {
  for (const screen of wanted) await pictureScreen(screen);
} finally {
  await browser.close();
  pages.stop();
}
writeFileSync(join(root, 'docs/screens.md'), indexPage());
const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
console.error(`docs/screens: ${(bytes / 1e6).toFixed(1)} MB`);
if (bytes > MOST_BYTES) process.exitCode = 1;

/** All pictures of a screen: on one page for each size where the page follows the language and the look by itself. */
async function pictureScreen(screen) {
  console.error(screen.name);
  const isFollowing = screen.state && !screen.after;
  for (const viewport of kindsOf(screen).sizes) {
    const views = viewsOf(screen).filter((view) => view.viewport === viewport);
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
  const page = await pages.open(screen, views[0]);
  try {
    for (const view of views) await pictureView(screen, view, page);
  } finally {
    await page.context().close();
  }
}

async function pictureView(screen, view, page) {
  const shown = await pages.show(page, screen, view);
  const session = await page.context().newCDPSession(shown);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  await session.detach();
  const name = pictureName(screen, view.viewport, view.look, view.lang);
  writeFileSync(join(folder, name), Buffer.from(data, 'base64'));
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

/** On paper there is one size, and no dark. */
function kindsOf({ isPrinted }) {
  return isPrinted ? { sizes: [PAPER], looks: ['light'] } : { sizes: SIZES, looks: LOOKS };
}

/** All views of a screen; of a variant of another one, those that are light in English and dark in French. */
function viewsOf(screen) {
  const { sizes, looks } = kindsOf(screen);
  return sizes
    .flatMap((viewport) => LANGS.flatMap((lang) => looks.map((look) => ({ lang, look, viewport }))))
    .filter(({ lang, look }) => !screen.isVariant || (lang === 'en') === (look === 'light'));
}

function pictureName({ name }, { width }, look, lang) {
  return `${name}-${width}-${look}-${lang}.webp`;
}

function indexPage() {
  const parts = SCREENS.flatMap((screen) => [`## ${screen.title}`, screen.what, tableOf(screen)]);
  const head = [
    '# Screens',
    '<!-- Made by docs/makeScreens.mjs: npm run screens -->',
    'Every screen at 1280 × 720 and 390 × 844, light and dark, in English and French; variants of a screen light in English and dark in French.',
  ];
  return `${[...head, ...parts].join('\n\n')}\n`;
}

function tableOf(screen) {
  const views = viewsOf(screen);
  const cell = (viewport, look, lang) => {
    if (!views.some((view) => view.viewport === viewport && view.look === look && view.lang === lang))
      return '';
    const path = `screens/${pictureName(screen, viewport, look, lang)}`;
    return `[<img src="${path}" alt="${screen.title}, ${look}, ${lang}" height="240">](${path})`;
  };
  const { sizes, looks } = kindsOf(screen);
  const heads = looks.flatMap((look) => sizes.map(({ width }) => `${look}, ${width}`));
  const rows = LANGS.map((lang) =>
    looks.flatMap((look) => sizes.map((viewport) => cell(viewport, look, lang))),
  );
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
