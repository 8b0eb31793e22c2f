// How fast the player paints, in a real browser: `node bench/frames.mjs [--seconds 6] [--json]`. Opens a page with 10,000 and one
// with 100,000 members, plays it with everybody in view and looking closer, painted by the software and by WebGL2.
// Frames a second of the page; milliseconds that the page works for a frame (median, and 95 of 100 frames); until the first
// picture stands. Where no graphics processor is, WebGL2 is only pretended by the browser, and says nothing about a real one.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { experimentOf, overlappingGroups, parseScenario } from '@grapevine/core';
import { playerPage } from '@grapevine/viz';
import { GL_SOURCE, PLAYER_SOURCE } from '@grapevine/viz/playerSource';
import { startBrowser } from './startBrowser.mjs';

const { values: options } = parseArgs({
  options: { seconds: { type: 'string', default: '6' }, json: { type: 'boolean', default: false } },
});
const SIZES = [10_000, 100_000];
const RENDERERS = ['software', 'webgl2'];
/** How much closer than with everybody in view. */
const CLOSER = { 10000: 4, 100000: 7 };
/** Three groups a member on average, sizes from 5 to 500 with mean 30. */
const LAWS = {
  groupsPerMember: { poisson: 3 },
  groupSize: { powerLaw: { exponent: 1.77714, min: 5, max: 500 } },
};

const folder = await mkdtemp(join(tmpdir(), 'grapevine-frames-'));
const browser = await startBrowser(['--enable-unsafe-swiftshader']);
const rows = [];
try {
  for (const members of SIZES) {
    const html = pageOf(members);
    for (const renderer of RENDERERS) rows.push(...(await measure(html, members, renderer)));
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
if (options.json) console.log(JSON.stringify(rows, null, 2));
else print();

function pageOf(members) {
  const population = overlappingGroups({ members, ...LAWS }, { rngSeed: 1 });
  const scenario = parseScenario({
    format: 'grapevine-scenario/1',
    name: 'frames',
    horizon: '3d',
    population: { generate: { kind: 'overlapping-groups', members } },
    model: { kind: 'pass-on', appeal: 0.4, visibility: 0.3, sameGroup: true },
    contents: [{ id: 'launch', coolness: 0.9, credibility: 0.7 }],
    timeline: [{ at: '0h', post: 'launch', by: { kind: 'random', count: 5 } }],
  });
  const { passOn } = experimentOf(scenario, population);
  const data = {
    scenario: { name: 'frames', rngSeed: 'bench', runs: 1, passOn },
    population: Buffer.from(new Uint8Array(population.buffer)).toString('base64'),
  };
  return playerPage({
    playerScript: PLAYER_SOURCE,
    scripts: [{ script: GL_SOURCE }],
    ...{ data, lang: 'en', title: 'frames' },
  });
}

async function measure(html, members, renderer) {
  const file = join(folder, `${members}-${renderer}.html`);
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await writeFile(
    file,
    html.replace('<grapevine-player autoplay', `<grapevine-player renderer="${renderer}"`),
  );
  await page.addInitScript(watchFrames);
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction(
    () => document.querySelector('grapevine-player')?.player && globalThis.grapevineFrames.length > 0,
  );
  const first = await page.evaluate(() => performance.now());
  const { painter, processor } = await page.evaluate(paintedBy);
  // the samples of runs shall not be counted
  await page.waitForTimeout(3000);
  const found = [];
  for (const closer of [1, CLOSER[members]]) {
    await page.evaluate(play, closer);
    await page.waitForTimeout(1000 * Number(options.seconds));
    found.push({ members, renderer: painter, processor, closer, first, ...(await page.evaluate(framesOf)) });
  }
  await page.close();
  return found;
}

/** In the page, before anything else: notes down when each frame begins, and how long the page works for it. */
function watchFrames() {
  const frames = [];
  globalThis.grapevineFrames = frames;
  const request = requestAnimationFrame;
  globalThis.requestAnimationFrame = (act) =>
    request((time) => {
      const begin = performance.now();
      act(time);
      const last = frames.at(-1);
      const worked = performance.now() - begin;
      if (last?.time === time) last.worked += worked;
      else frames.push({ time, worked });
    });
}

function play(closer) {
  const { player } = document.querySelector('grapevine-player');
  const [{ picture }] = player.shown;
  picture.zoom(closer, picture.canvas.clientWidth / 2, picture.canvas.clientHeight / 2);
  player.seek(0);
  player.play();
  globalThis.grapevineFrames.length = 0;
}

function framesOf() {
  const frames = globalThis.grapevineFrames.slice(1);
  const worked = frames.map((frame) => frame.worked).sort((a, b) => a - b);
  const at = (share) => worked[Math.min(worked.length - 1, Math.floor(share * worked.length))];
  const seconds = (frames.at(-1).time - frames[0].time) / 1000;
  return { aSecond: (frames.length - 1) / seconds, median: at(0.5), most: at(0.95) };
}

function paintedBy() {
  const { canvas } = document.querySelector('grapevine-player').player.shown[0].picture;
  const gl = document.createElement('canvas').getContext('webgl2');
  const info = gl?.getExtension('WEBGL_debug_renderer_info');
  return {
    painter: canvas.dataset.renderer,
    processor: info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : 'none',
  };
}

function print() {
  console.log(`WebGL2 by: ${rows[0].processor}\n`);
  console.log('members   painted by  view     frames/s   work/frame: median     95 %   first picture');
  for (const { members, renderer, closer, aSecond, median, most, first } of rows) {
    const view = closer === 1 ? 'all' : `${closer} x`;
    console.log(
      [
        members.toLocaleString('en').padEnd(9),
        renderer.padEnd(11),
        view.padEnd(8),
        aSecond.toFixed(1).padStart(8),
        `${median.toFixed(1)} ms`.padStart(21),
        `${most.toFixed(1)} ms`.padStart(10),
        `${(first / 1000).toFixed(2)} s`.padStart(15),
      ].join(' '),
    );
  }
}
