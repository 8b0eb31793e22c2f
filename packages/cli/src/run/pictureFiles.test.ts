import { experimentOf, loadPopulation, parseScenario, runEnsemble, scenarioResult } from '@grapevine/core';
import type { PlayerData } from '@grapevine/viz';
import { expect, test } from 'vitest';
import { openTerminal } from '../terminal/terminal.js';
import { pageScripts } from './pageScripts.js';
import { pictureFiles } from './pictureFiles.js';

const head = {
  format: 'grapevine-scenario/1',
  name: 'Launch',
  rngSeed: 7,
  population: { generate: { kind: 'everyday-life', members: 100 } },
  runs: 5,
};
const passOn = {
  ...head,
  horizon: '6h',
  contents: [{ id: 'launch' }, { id: '</script>' }],
  timeline: [{ at: '0h', post: 'launch', by: { kind: 'random', count: 3 } }],
};
const classical = {
  ...head,
  model: { kind: 'independent-cascade', activationProbability: 0.05 },
  seedSet: { kind: 'random', count: 3 },
};

async function playedOf(given: object): Promise<PlayerData> {
  const scenario = parseScenario(given);
  const open = () => Promise.reject(new Error('no files'));
  const { population } = await loadPopulation(scenario, { open });
  const experiment = experimentOf(scenario, population);
  const ensemble = await runEnsemble(experiment, { runs: scenario.runs, rngSeed: scenario.rngSeed });
  const result = scenarioResult(scenario, experiment, ensemble);
  const { files } = await pictureFiles('out', result, population, openTerminal('en'));
  const page = String(files[0]!.content);
  // the data, the player, and what comes before it
  expect(page.match(/<\/script/g)).toHaveLength(2 + pageScripts().scripts.length);
  return JSON.parse(/<script type="application\/json">(.*?)<\/script>/.exec(page)![1]!);
}

test('the picture of a pass-on scenario carries all that happens, and the curves of each content over hours', async () => {
  const { scenario, result } = await playedOf(passOn);
  expect(scenario).toMatchObject({ name: 'Launch', rngSeed: 7, runs: 5, passOn: { horizon: '6h' } });
  expect(Object.keys(scenario)).toEqual(['name', 'rngSeed', 'runs', 'passOn']);
  expect(Object.keys(result!.contents)).toEqual(['launch', '</script>']);
  const { hours, reach } = result!.contents.launch!.series!;
  expect(hours!.at(-1)).toBe(6);
  expect(reach).toHaveLength(hours!.length);
  expect(Object.keys(reach[0]!)).toEqual(['mean', 'quantiles', 'runs']);
});

test('the picture of a classical scenario carries its model, its first members, and the curve over steps', async () => {
  const { scenario, result } = await playedOf(classical);
  expect(scenario).toMatchObject({ model: classical.model, seedSet: classical.seedSet });
  const { hours, reach } = result!.contents.content!.series!;
  expect(hours).toBeUndefined();
  expect(reach[0]).toMatchObject({ mean: 3, runs: 5 });
});
