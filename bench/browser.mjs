// The cascade in Chromium against the same in Node, interleaved: runs per second of a core, and the median of the pairs'
// ratios: `node bench/browser.mjs [pairs] [seconds]`. Needs Chromium (or CHROME_PATH).
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { overlappingGroups } from '@grapevine/core';
import { rolldown } from 'rolldown';
import { chunkRunnerFor } from './chunkRunner.mjs';
import { medianRatio, showRatio } from './ratios.mjs';
import { runsPerSecond } from './runsPerSecond.mjs';
import { startBrowser } from './startBrowser.mjs';

const [pairs = '5', seconds = '1'] = process.argv.slice(2);
const SEEDS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const LAWS = {
  groupsPerMember: { poisson: 3 },
  groupSize: { powerLaw: { exponent: 1.77714, min: 5, max: 500 } },
};
const ROWS = [
  { members: 10_000, p: 0.0001 },
  { members: 10_000, p: 0.01 },
  { members: 1_000_000, p: 0.01 },
];

const script = await bundle();
const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end(`<!doctype html><meta charset="utf-8"><title>Bench</title><script>${script}</script>`);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await startBrowser();
let session;
try {
  session = await browser.newBrowserCDPSession();
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  for (const row of ROWS) await compare(page, row);
} finally {
  await browser.close();
  server.close();
}

async function compare(page, { members, p }) {
  const population = overlappingGroups({ members, ...LAWS }, { rngSeed: 1 });
  const run = chunkRunnerFor(population, p, SEEDS);
  await page.evaluate(
    ([members, p, laws, seeds]) => globalThis.prepare(members, p, laws, seeds),
    [members, p, LAWS, SEEDS],
  );
  const inPage = async (duration) => {
    const before = await renderingTime();
    const runs = await page.evaluate((length) => globalThis.measure(length), duration);
    return runs / ((await renderingTime()) - before);
  };
  runsPerSecond(run, 0.3);
  await inPage(0.3);
  const results = [];
  for (let pair = 0; pair < Number(pairs); pair++)
    results.push([await inPage(Number(seconds)), runsPerSecond(run, Number(seconds)).byCore]);
  const [there, here] = results.at(-1).map((rate) => rate.toPrecision(4));
  console.log(
    `${members} members, p = ${p}: Chromium ${there}, Node ${here} runs/s, ratio ${showRatio(medianRatio(results))}`,
  );
}

/** Seconds that the browser's pages had on a core so far. */
async function renderingTime() {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

async function bundle() {
  const built = await rolldown({
    input: fileURLToPath(new URL('browserPage.mjs', import.meta.url)),
    platform: 'browser',
  });
  const { output } = await built.generate({ format: 'iife', minify: true, codeSplitting: false });
  return output[0].code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}
