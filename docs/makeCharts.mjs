// Writes docs/images/charts: each kind of chart in English and French, of a launch with a crisis.
//   node docs/makeCharts.mjs      after `npm run setup`
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  experimentOf,
  loadPopulation,
  parseScenario,
  presetOfName,
  responseCurve,
  responseCurveResult,
  runEnsemble,
  scenarioResult,
} from '../packages/core/dist/index.js';
import { chartKindsOf, chartOf } from '../packages/viz/dist/index.js';

const RUNS = 100;
const SIZE = { width: 800 };
const DELAYS = [0, 1, 2, 4, 6, 9, 12, 18, 24, 36, 48, 60, 72];
const folder = fileURLToPath(new URL('images/charts/', import.meta.url));

const { scenario: given } = presetOfName('product-launch-crisis');
const scenario = parseScenario(given);
const { population } = await loadPopulation(scenario, {
  open: () => Promise.reject(new Error('presets read no files')),
});
const experiment = experimentOf(scenario, population);
const options = { rngSeed: scenario.rngSeed, runs: RUNS };
const ensemble = await runEnsemble(experiment, options);
const curve = await responseCurve(experiment, { ...options, delays: DELAYS });

mkdirSync(folder, { recursive: true });
for (const lang of ['en', 'fr']) {
  draw(scenarioResult(scenario, experiment, ensemble), lang);
  draw(responseCurveResult(scenario, population, curve), lang);
}

function draw(document, lang) {
  for (const kind of chartKindsOf(document))
    writeFileSync(`${folder}${kind}-${lang}.svg`, `${chartOf(document, kind, { lang }).svg(SIZE)}\n`);
}
