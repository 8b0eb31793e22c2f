import { writeWorkerSource } from '../packages/core/build.mjs';
import { findBrowser } from '../packages/viz/testkit/findBrowser.js';

/**
 * Once, before any test: the worker that the engine carries as text is made from the sources that are tested, and the
 * browser is found, since several test files that unpack one at the same time would disturb each other.
 */
export async function setup(): Promise<void> {
  await writeWorkerSource();
  const browser = await findBrowser();
  if (browser) process.env.CHROME_PATH ??= browser.executablePath;
}
