import { expect, test } from 'vitest';
import { bytesOf } from '../../testkit/byteSources.js';
import { problemsIn } from '../../testkit/problemsIn.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';
import { independentCascade } from '../models/catalogue.js';
import { readPopulation } from '../population/readers/readPopulation.js';
import { runEnsemble } from './runEnsemble.js';
import { simulate } from './simulate.js';

const surely = independentCascade({ activationProbability: 1 });
const from = (...members: string[]) => ({ kind: 'members', members }) as const;

async function played(contacts: string) {
  const { population, phases } = await readPopulation(bytesOf(contacts), 'contact-sequence', { path: 'c' });
  const experiment = { population, phases: phases!, model: surely, seedSet: from('a') };
  const { samples } = await runEnsemble(experiment, { runs: 2 });
  return { size: samples.cascadeSize[1], steps: samples.steps[1] };
}

test('contacts are met in the order of their times: content takes a path only forwards', async () => {
  expect(await played('0 a b\n1 b c\n2 c d\n')).toEqual({ size: 4, steps: 3 });
  expect(await played('0 c d\n1 b c\n2 a b\n')).toEqual({ size: 1, steps: 0 });
});

test('a run with phases goes on from a checkpoint in the phase where it was', async () => {
  const { population, phases } = await readPopulation(
    bytesOf('0 a b\n1 b c\n2 c d\n3 d e\n'),
    'contact-sequence',
    {
      path: 'c',
    },
  );
  const experiment = { population, phases: phases!, model: surely, seedSet: from('a') };
  const whole = [...simulate(experiment)];
  expect(whole.map(({ members }) => [...members])).toEqual([[0], [1], [2], [3], [4]]);
  const stopped = simulate(experiment);
  stopped.next();
  stopped.next();
  stopped.next();
  expect([...simulate(experiment, { from: stopped.checkpoint() })]).toEqual(whole.slice(3));
});

const path = groupsPopulation(
  6,
  Array.from({ length: 5 }, (_, i) => [i, i + 1]),
);

test('conditions end a run as soon as one holds', async () => {
  const sizeWith = async (stop: Record<string, string>) =>
    (await runEnsemble({ population: path, model: surely, seedSet: from('0'), stop }, { runs: 1 })).samples
      .cascadeSize[0];
  expect(await sizeWith({})).toBe(6);
  expect(await sizeWith({ step: '>= 2' })).toBe(3);
  expect(await sizeWith({ reachShare: '>= 0.6', step: '> 100' })).toBe(4);
  expect(await sizeWith({ size: '> 0' })).toBe(1);
});

test('tells all names that a model does not have, before any run', async () => {
  const wrong = {
    ...{ population: path, model: surely, seedSet: from('0') },
    stop: { stepp: '> 3', reach: 'many' },
    initialStates: { immune: from('1') },
    phases: [{ from: 0, population: groupsPopulation(5, []) }],
  };
  expect(await problemsIn(() => runEnsemble(wrong))).toEqual([
    'stop.reach a-condition "many"',
    'initialStates.immune one-of "immune"',
    'stop.stepp one-of "stepp"',
    'phases[0].from whole-number-at-least 0',
    'phases[0].population as-many-members 5',
  ]);
});

test('a model of one’s own that was not added is told by its name', async () => {
  const model = { kind: 'custom', name: 'gossip' } as const;
  expect(await problemsIn(() => runEnsemble({ population: path, model, seedSet: from('0') }))).toEqual([
    'model.name added-model "gossip"',
  ]);
});
