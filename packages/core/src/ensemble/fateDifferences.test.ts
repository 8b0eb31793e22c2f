import { describe, expect, it } from 'vitest';
import { complaintWorld } from '../../testkit/complaintWorlds.js';
import { problemsIn } from '../../testkit/problemsIn.js';
import { independentCascade } from '../models/catalogue.js';
import { buildPopulation } from '../population/buildPopulation.js';
import { packLabels } from '../population/labels.js';
import type { ClassicalExperiment, PassOnExperiment } from '../scenario/experiment.js';
import { type FateDifferences, fateDifferences } from './fateDifferences.js';
import { runEnsemble } from './runEnsemble.js';

const options = { rngSeed: 'fates', run: 3 };

/** 0 - 1 - 2 - 3 in a row. */
const row = (labels?: readonly string[]) =>
  buildPopulation({
    memberCount: 4,
    groupCount: 0,
    ties: { sources: [0, 1, 2], targets: [1, 2, 3] },
    ...(labels && { memberLabels: packLabels(labels) }),
  }).population;

const along = (activationProbability: number, member = '0', population = row()): ClassicalExperiment => ({
  population,
  model: independentCascade({ activationProbability }),
  seedSet: { kind: 'members', members: [member] },
});

function told(fates: FateDifferences): Extract<FateDifferences, { kind: 'told' }> {
  if (fates.kind === 'none') throw new Error(fates.reason);
  return fates;
}

describe('fateDifferences', () => {
  it('names those who are reached in one world alone', () => {
    const { contents, any } = told(fateDifferences(along(0), along(1, '1'), options));
    expect(contents.content!.reached).toEqual({
      onlyFirst: Int32Array.of(0),
      onlyLater: Int32Array.of(1, 2, 3),
    });
    expect(contents.content).toEqual(any);
    expect(any.passedOn).toEqual(any.reached);
  });

  it('is nobody where a world is compared with itself, and turns round with the worlds', () => {
    const nobody = { onlyFirst: new Int32Array(0), onlyLater: new Int32Array(0) };
    const silent = complaintWorld();
    const same = told(fateDifferences(silent, silent, options));
    expect(same.any).toEqual({ reached: nobody, passedOn: nobody });
    const forth = told(fateDifferences(silent, complaintWorld(1), options));
    const back = told(fateDifferences(complaintWorld(1), silent, options));
    expect(back.any.reached).toEqual({
      onlyFirst: forth.any.reached.onlyLater,
      onlyLater: forth.any.reached.onlyFirst,
    });
  });

  it('adds up to the difference of reach and sharers that the ensemble has in that run', async () => {
    const worlds = [complaintWorld(), complaintWorld(1)] as const;
    const ensembles = await Promise.all(worlds.map((world) => runEnsemble(world, { ...options, runs: 4 })));
    const { contents, any } = told(fateDifferences(...worlds, options));
    expect(Object.keys(contents)).toEqual(['complaint']);
    const { reached, passedOn } = contents.complaint!;
    for (const [{ onlyFirst, onlyLater }, figure] of [
      [reached, 'reach'],
      [passedOn, 'cascadeSize'],
    ] as const) {
      const [first, later] = ensembles.map(({ samples }) => samples[`contents.complaint.${figure}`]!);
      expect(onlyLater.length - onlyFirst.length).toBe(later![options.run]! - first![options.run]!);
      expect(onlyFirst.length).toBeGreaterThan(0);
      expect(onlyFirst).toEqual(onlyFirst.toSorted());
    }
    // the answer itself reaches some whom the complaint does not
    expect(any.reached.onlyLater.length).toBeGreaterThan(reached.onlyLater.length);
  });

  it('says why worlds of different people cannot be compared', () => {
    const other = complaintWorld();
    expect(fateDifferences(along(1), other, options)).toEqual({ kind: 'none', reason: 'other-size' });
    const renamed = along(1, 'a', row(['a', 'b', 'c', 'd']));
    expect(fateDifferences(along(1), renamed, options)).toEqual({ kind: 'none', reason: 'other-people' });
    expect(fateDifferences(along(1), along(1), options).kind).toBe('told');
  });

  it('is refused for an experiment that is wrong', async () => {
    const wrong = { ...along(1), seedSet: { kind: 'random', count: -1 } } as ClassicalExperiment;
    expect(await problemsIn(() => fateDifferences(along(1), wrong))).toHaveLength(1);
    const run = await problemsIn(() => fateDifferences(along(1), along(1), { run: -1 }));
    expect(run).toEqual(['run whole-number-at-least -1']);
  });
});

// a world of the flagship may meet one of a classical model: both have people
it('compares worlds of different models by any content', () => {
  const flagship = complaintWorld();
  const { population } = flagship as PassOnExperiment;
  const everybody = { ...along(1, '0'), population, seedSet: { kind: 'random', fraction: 1 } } as const;
  const { contents, any } = told(fateDifferences(flagship, everybody, options));
  expect(contents).toEqual({});
  expect(any.reached.onlyFirst).toHaveLength(0);
});
