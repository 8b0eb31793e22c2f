import { expect, test } from 'vitest';
import { independentCascade } from '../models/catalogue.js';
import { overlappingGroups } from '../population/generators/overlappingGroups.js';
import { experimentOf, type PassOnExperiment } from '../scenario/experiment.js';
import { parseScenario } from '../scenario/parseScenario.js';
import { classicalReach, figureColumns, passOnReach } from './chunkFigures.js';
import type { ClassicalChunk } from './classicalChunk.js';
import type { PassOnChunk } from './passOnChunk.js';
import { chunkRunner } from './runChunk.js';
import { runEnsemble } from './runEnsemble.js';
import { simulate } from './simulate.js';

const population = overlappingGroups(
  { members: 150, groupsPerMember: { frequencies: { 1: 0.5, 2: 0.5 } }, groupSize: 12 },
  { rngSeed: 1 },
);
const passOn = experimentOf(
  parseScenario({
    format: 'grapevine-scenario/1',
    name: 'Two contents',
    horizon: '1d',
    population: { generate: { kind: 'everyday-life', members: 150 } },
    model: { kind: 'pass-on', appeal: 0.4, visibility: 0.3, sameGroup: true },
    contents: [{ id: 'one', coolness: 0.9 }, { id: 'other' }],
    timeline: [
      { at: '0h', post: 'one', by: { kind: 'random', count: 2 } },
      { at: '6h', post: 'other', by: { kind: 'bridges', count: 3 } },
    ],
  }),
  population,
) as PassOnExperiment;

test('a chunk of the pass-on model tells the reach of each content over time, and where its figures stand', async () => {
  const { play, facts } = chunkRunner(passOn, 's');
  const chunk = play(0, 6) as PassOnChunk;
  const { contents, samples } = await runEnsemble(passOn, { rngSeed: 's', runs: 6 });
  const reach = passOnReach(chunk, facts!);
  expect(reach).toHaveLength(6);
  Object.values(contents).forEach(({ series }, content) => {
    const last = series.hours.length - 1;
    for (const slice of [0, 3, last])
      expect(reach.reduce((sum, run) => sum + run[content]![slice]!, 0) / 6).toBeCloseTo(
        series.reach[slice]!.mean,
        9,
      );
  });
  const column = figureColumns(facts!).get('ledger.impressions.total')!;
  expect(Array.from({ length: 6 }, (_, run) => chunk.rows[run * facts!.width + column]!)).toEqual([
    ...samples['ledger.impressions.total']!,
  ]);
});

test('a chunk of a classical model tells the reach step by step', () => {
  const model = independentCascade({ activationProbability: 0.15 });
  const experiment = { population, model, seedSet: { kind: 'random', count: 2 } as const };
  const reach = classicalReach(chunkRunner(experiment, 's').play(4, 7) as ClassicalChunk);
  [4, 5, 6].forEach((run, i) => {
    const steps = [...simulate(experiment, { rngSeed: 's', run })].map(({ members }) => members.length);
    const sums = steps.map((_, step) => steps.slice(0, step + 1).reduce((sum, each) => sum + each, 0));
    expect([...reach[i]!]).toEqual(sums);
  });
});
