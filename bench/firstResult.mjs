// How long the first result of a scenario of 10,000 members takes from the call of `runEnsemble`, through a pool of two
// workers that are up, in Chromium and in Node: `node bench/firstResult.mjs [rounds]`. Medians of new pages and new pools;
// in the page, once with memory that its workers share and once without. Needs Chromium (or CHROME_PATH).
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { measureFirstResults } from './firstResultPage.mjs';
import { median } from './ratios.mjs';
import { startBrowser } from './startBrowser.mjs';

const rounds = Number(process.argv[2] ?? 5);
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const script = await bundle();
const server = createServer(({ url }, response) => {
  response.writeHead(200, { 'content-type': 'text/html', ...(url === '/shared' && ISOLATED) });
  response.end(`<!doctype html><meta charset="utf-8"><title>Bench</title><script>${script}</script>`);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await startBrowser();
try {
  await tell('Node', measureFirstResults);
  await tell('Chromium, shared memory', () => inPage('/shared'));
  await tell('Chromium', () => inPage('/'));
} finally {
  await browser.close();
  server.close();
}

async function tell(place, measure) {
  const measured = [];
  for (let round = 0; round < rounds; round++) measured.push(await measure());
  for (const [scenario, row] of Object.entries(measured[0])) {
    const parts = Object.keys(row).map((part) => {
      const typical = median(measured.map((all) => all[scenario][part]));
      return `${part} ${typical.toFixed(0)} ms`;
    });
    console.log(`${place.padEnd(24)} ${scenario.padEnd(22)} ${parts.join(', ')}`);
  }
}

async function inPage(path) {
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${server.address().port}${path}`);
    return await page.evaluate(() => globalThis.measureFirstResults());
  } finally {
    await page.close();
  }
}

async function bundle() {
  const built = await rolldown({
    input: fileURLToPath(new URL('firstResultPage.mjs', import.meta.url)),
    platform: 'browser',
  });
  const { output } = await built.generate({ format: 'iife', minify: true, codeSplitting: false });
  return output[0].code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}
