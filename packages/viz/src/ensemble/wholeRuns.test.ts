import {
  createPool,
  type Experiment,
  experimentOf,
  independentCascade,
  type Population,
  parseScenario,
  runEnsemble,
  type Scenario,
  scenarioHead,
  scenarioResult,
} from '@grapevine/core';
import { expect, test } from 'vitest';
import { somePopulation } from '../../testkit/smallExperiment.js';
import { WholeRuns } from './wholeRuns.js';

const population = somePopulation();
const people = { generate: { kind: 'everyday-life', members: population.memberCount } };
const scenarios: Record<string, Scenario> = {
  'a classical model': parseScenario({
    format: 'grapevine-scenario/1',
    name: 'Cascade',
    population: people,
    model: independentCascade({ activationProbability: 0.1 }),
    seedSet: { kind: 'random', count: 2 },
  }),
  'a scenario that asks what it comes to without its broadcast': parseScenario({
    format: 'grapevine-scenario/1',
    name: 'Launch',
    horizon: '1d',
    population: people,
    model: { kind: 'pass-on', appeal: 0.4, visibility: 0.3, sameGroup: true },
    contents: [{ id: 'launch', coolness: 0.9 }],
    broadcast: [
      { content: 'launch', channel: 'television', from: '6h', to: '20h', reach: 0.1, frequency: 2 },
    ],
    timeline: [{ at: '0h', post: 'launch', by: { kind: 'random', count: 2 } }],
    counterfactuals: ['broadcast'],
  }),
};

async function chunksOf(experiment: Experiment, parts: readonly (readonly [number, number])[]) {
  const pool = await createPool({ workers: 1 });
  const session = await pool.open(experiment, 'seed');
  const chunks = [];
  for (const [from, to] of parts) chunks.push(await session.run(from, to));
  await pool.close();
  return chunks;
}

test.each(Object.entries(scenarios))(
  '%s has the digest of its result, whatever comes first',
  async (_, given) => {
    const scenario = { ...given, rngSeed: 'seed', runs: 6 };
    const experiment = experimentOf(scenario, population);
    const ensemble = await runEnsemble(experiment, { rngSeed: 'seed', runs: 6 });
    const { digest } = scenarioResult(scenario, experiment, ensemble);
    const whole = wholeOf(scenario, population);
    for (const chunk of await chunksOf(experiment, [
      [4, 6],
      [0, 1],
      [3, 5],
      [1, 4],
    ])) {
      expect(whole.digest).toBeUndefined();
      whole.add(chunk);
    }
    expect([whole.missing, whole.digest]).toEqual([[], digest]);
  },
);

test('other runs, another scenario or other people have another digest', async () => {
  const scenario = { ...Object.values(scenarios)[0]!, rngSeed: 'seed', runs: 3 };
  const experiment = experimentOf(scenario, population);
  const [chunk] = await chunksOf(experiment, [[0, 3]]);
  const [later] = await chunksOf(experiment, [[3, 6]]);
  const digests = [
    [wholeOf(scenario, population), chunk],
    [wholeOf(scenario, population), { ...later!, from: 0 }],
    [wholeOf({ ...scenario, name: 'Other' }, population), chunk],
    [wholeOf(scenario, somePopulation(300)), chunk],
  ] as const;
  for (const [whole, part] of digests) whole.add(part!);
  expect(new Set(digests.map(([whole]) => whole.digest)).size).toBe(4);
});

function wholeOf(scenario: Scenario, people: Population): WholeRuns {
  return new WholeRuns(scenario.runs, scenarioHead(scenario, people).scenario.digest, people);
}
