// A browser for benches and pictures: Chromium, Chrome or Edge, from CHROME_PATH or the path.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Starts it, with further arguments; ends the program with a sentence where there is none. */
export async function startBrowser(args = []) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const executablePath = process.env.CHROME_PATH || paths.find(existsSync);
  if (!executablePath) {
    console.error('no browser found: install Chromium, Chrome or Edge, or set CHROME_PATH');
    process.exit(1);
  }
  return chromium.launch({ executablePath, args: ['--no-sandbox', ...args] });
}
