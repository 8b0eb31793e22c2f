import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A browser that playwright-core can start. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: string[];
}

/** Said when browser tests cannot run. */
export const NO_BROWSER =
  'not run: no browser found. Install Chromium, Chrome or Edge (`apt-get install chromium`), or set CHROME_PATH.';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** Quiet on the network, and able to run as root in a container. */
const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A browser for tests: `CHROME_PATH`, else an installed Chromium, Chrome or Edge, else, on Linux x64, the one that the
 * development dependency @sparticuz/chromium carries. Undefined when there is none.
 */
export async function findBrowser(): Promise<FoundBrowser | undefined> {
  const given = process.env.CHROME_PATH;
  if (given) return { executablePath: given, args: ARGS };
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const installed = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(
    existsSync,
  );
  if (installed) return { executablePath: installed, args: ARGS };
  return process.platform === 'linux' && process.arch === 'x64' ? carriedBrowser() : undefined;
}

/** Where the carried browser is unpacked: inside the clone, so that tests leave nothing elsewhere. */
const UNPACKED = fileURLToPath(new URL('../../../node_modules/.cache/browser', import.meta.url));

async function carriedBrowser(): Promise<FoundBrowser | undefined> {
  const { TMPDIR } = process.env;
  mkdirSync(UNPACKED, { recursive: true });
  process.env.TMPDIR = UNPACKED;
  // makes the package unpack the system libraries that a bare machine lacks
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return { executablePath: await chromium.executablePath(), args: ARGS };
  } catch {
    return undefined;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
