// How long the offline page of the default pair (two worlds of 10,000 members) lets its viewer wait, in a real browser:
//   node bench/page.mjs [rounds, default 5]
// Until the first picture stands after the file is opened; from a move of the response-delay slider to the run that it makes;
// and from there to the bands of 200 runs of both worlds. Medians, lowest to highest.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startBrowser } from './startBrowser.mjs';

const rounds = Number(process.argv[2] ?? 5);
const command = fileURLToPath(new URL('../packages/cli/dist/grapevine.js', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'grapevine-page-'));
const file = join(folder, 'pair.html');
const browser = await startBrowser(['--enable-unsafe-swiftshader']);
try {
  const pair = ['preset:product-launch', 'preset:product-launch-crisis', '--runs', '200'];
  execFileSync(process.execPath, [command, 'view', ...pair, '--export', file, '--quiet']);
  const found = [];
  for (let round = 0; round < rounds; round++) found.push(await measure());
  console.log(`the file: ${((await stat(file)).size / 1e6).toFixed(2)} MB`);
  print(
    'first picture',
    found.map(({ first }) => first),
  );
  print(
    'slider to the run',
    found.map(({ slider }) => slider),
  );
  print(
    'slider to the bands',
    found.map(({ bands }) => bands),
  );
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

/** On a page of its own: milliseconds. */
async function measure() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  await page.addInitScript(watchPicture);
  await page.goto(pathToFileURL(file).href);
  const first = await (await page.waitForFunction(() => globalThis.grapevineFirst)).jsonValue();
  await page.waitForFunction(
    () => document.querySelector('grapevine-compare').player.shown[1].band?.runs === 200,
  );
  const slider = await page.evaluate(moveSlider);
  const bands = await page.evaluate(untilBands);
  await page.close();
  return { first, slider, bands };
}

/** In the page, before anything else: when the last of the pictures has been painted for the first time, and shown. */
function watchPicture() {
  const look = () => {
    const canvases = document
      .querySelector('grapevine-compare')
      ?.shadowRoot?.querySelectorAll('canvas:not(.overlay)');
    const isPainted = (canvas) =>
      canvas.dataset.renderer &&
      canvas.getContext('2d').getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data[3] === 255;
    if (canvases?.length === 2 && [...canvases].every(isPainted))
      requestAnimationFrame(() => {
        globalThis.grapevineFirst ??= performance.now();
      });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Moves the slider of the second world; milliseconds until another run of it is shown. */
async function moveSlider() {
  const { player, shadowRoot } = document.querySelector('grapevine-compare');
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const before = player.shown[1].run;
  const input = shadowRoot.querySelector('input.delay');
  globalThis.grapevineMoved = performance.now();
  input.value = String(Number(input.value) + 4 * Number(input.step));
  input.dispatchEvent(new Event('input', { bubbles: true }));
  while (player.shown[1].run === before) await frame();
  await frame();
  return performance.now() - globalThis.grapevineMoved;
}

/** Milliseconds from the move of the slider until the bands are whole again. */
async function untilBands() {
  const { player } = document.querySelector('grapevine-compare');
  const runs = () => player.shown.map(({ band }) => band?.runs ?? 0);
  while (Math.min(...runs()) < 200) await new Promise((done) => requestAnimationFrame(done));
  return performance.now() - globalThis.grapevineMoved;
}

function print(what, milliseconds) {
  const all = milliseconds.map((each) => each / 1000).sort((a, b) => a - b);
  const [least, median, most] = [all[0], all[all.length >> 1], all.at(-1)].map((each) => each.toFixed(2));
  console.log(`${what.padEnd(20)} ${median} s (${least} to ${most})`);
}
