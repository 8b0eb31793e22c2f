import {
  experimentOf,
  loadPopulation,
  type Population,
  parseScenario,
  runEnsemble,
  type ScenarioResult,
  scenarioResult,
} from '@grapevine/core';
import type { CompareData } from '@grapevine/viz';
import { beforeAll, expect, test } from 'vitest';
import { pageScripts } from '../run/pageScripts.js';
import { openTerminal } from '../terminal/terminal.js';
import { comparePictureFiles } from './comparePicture.js';

const launch = {
  format: 'grapevine-scenario/1',
  name: 'Launch',
  rngSeed: 7,
  population: { generate: { kind: 'everyday-life', members: 100 } },
  runs: 5,
  horizon: '6h',
  contents: [{ id: 'launch' }],
  timeline: [{ at: '0h', post: 'launch', by: { kind: 'random', count: 3 } }],
};
const complaint = {
  ...launch,
  name: '</script>',
  contents: [...launch.contents, { id: 'complaint', valence: -0.9 }],
  timeline: [...launch.timeline, { at: '2h', post: 'complaint', by: { kind: 'bridges', count: 2 } }],
};
const elsewhere = { ...launch, population: { generate: { kind: 'everyday-life', members: 120 } } };

let population: Population;
beforeAll(async () => {
  population = await peopleOf(launch);
});

async function peopleOf(given: object): Promise<Population> {
  const open = () => Promise.reject(new Error('no files'));
  return (await loadPopulation(parseScenario(given), { open })).population;
}

async function resultOf(given: object): Promise<ScenarioResult> {
  const scenario = parseScenario(given);
  const experiment = experimentOf(scenario, await peopleOf(given));
  const { runs, rngSeed } = scenario;
  return scenarioResult(scenario, experiment, await runEnsemble(experiment, { runs, rngSeed }));
}

async function pictured(...given: readonly object[]) {
  const results = await Promise.all(given.map(resultOf));
  const titles = results.map((_, i) => ({ en: `World ${i}`, fr: `Monde ${i}` }));
  return comparePictureFiles('out', results, titles, population, openTerminal('en'));
}

const dataOf = (page: unknown): CompareData =>
  JSON.parse(/<script type="application\/json">(.*?)<\/script>/.exec(String(page))![1]!);

test('the picture of two worlds carries both, with titles and curves, and their population once', async () => {
  const { files, note } = await pictured(launch, complaint);
  expect(note).toBeUndefined();
  expect(files.map(({ path }) => path.replaceAll('\\', '/'))).toEqual(['out/picture.html']);
  const page = String(files[0]!.content);
  // the data, the player, and what comes before it
  expect(page.match(/<\/script/g)).toHaveLength(2 + pageScripts().scripts.length);
  const { worlds, population: people } = dataOf(page);
  expect(people).toBe(Buffer.from(population.buffer).toString('base64'));
  expect(page.split(people)).toHaveLength(2);
  expect(worlds.map(({ titles }) => titles)).toEqual([
    { en: 'World 0', fr: 'Monde 0' },
    { en: 'World 1', fr: 'Monde 1' },
  ]);
  expect(worlds.map(({ scenario }) => scenario)).toMatchObject([
    { name: 'Launch', rngSeed: 7, runs: 5, passOn: { horizon: '6h' } },
    { name: '</script>', rngSeed: 7, runs: 5, passOn: { horizon: '6h' } },
  ]);
  const { hours } = worlds[1]!.result!.contents.complaint!.series!;
  expect(hours!.at(-1)).toBe(6);
});

test('worlds on other people are left out, and where only one is left there is no picture', async () => {
  const some = await pictured(launch, elsewhere, complaint);
  expect(some.note).toBe('the picture leaves out worlds on another population than the first');
  expect(dataOf(some.files[0]!.content).worlds.map(({ titles }) => titles!.en)).toEqual([
    'World 0',
    'World 2',
  ]);
  expect(await pictured(launch, elsewhere)).toEqual({
    files: [],
    note: 'no picture: the worlds do not have the same population',
  });
});

test('the picture shows four worlds at the most', async () => {
  const { files, note } = await pictured(launch, complaint, launch, complaint, launch);
  expect(dataOf(files[0]!.content).worlds).toHaveLength(4);
  expect(note).toBe('the picture shows the first 4 worlds');
});

test('more people than can be looked at make no picture', async () => {
  const terminal = openTerminal('fr');
  const crowd = { ...population, memberCount: 200_001 };
  const { files, note } = await comparePictureFiles('out', [], [], crowd, terminal);
  expect(files).toEqual([]);
  expect(note).toContain('20');
});
