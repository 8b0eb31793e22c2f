import { describe, expect, it } from 'vitest';
import type { GrapevineError } from '../base/grapevineError.js';
import { overlappingGroups } from '../population/generators/overlappingGroups.js';
import { checkExperiment } from './checkExperiment.js';
import { type Experiment, experimentOf } from './experiment.js';
import { passOnScenario } from './parsePassOn.js';
import { parseScenario } from './parseScenario.js';

const population = overlappingGroups({ members: 50, groupsPerMember: 2, groupSize: 5 });
const head = {
  format: 'grapevine-scenario/1',
  population: { generate: { kind: 'overlapping-groups', members: 50 } },
  expect: { 'contents.a.reach.mean': '> 1' },
};
const seedSet = { kind: 'random', count: 1 };
const passOn = { contents: [{ id: 'a' }], timeline: [{ at: '0h', post: 'a', by: seedSet }] };

/** Paths of the problems for which an experiment is refused. */
function pathsOf(experiment: object, options: { rngSeed: unknown; runs?: unknown } = { rngSeed: 0 }) {
  try {
    checkExperiment(experiment as Experiment, options);
  } catch (error) {
    return (error as GrapevineError).problems.map(({ path }) => path);
  }
  return [];
}

describe('experimentOf', () => {
  it('keeps of a pass-on scenario what a library call would give', () => {
    const experiment = experimentOf(parseScenario({ ...head, ...passOn }), population);
    expect(experiment).toEqual({ population, passOn: passOnScenario(passOn) });
  });

  it('keeps model and first members of a classical one', () => {
    const model = { kind: 'independent-cascade', activationProbability: 0.1, tieProbability: 'uniform' };
    expect(experimentOf(parseScenario({ ...head, model, seedSet }), population)).toEqual({
      population,
      model,
      seedSet,
    });
  });
});

describe('checkExperiment of a pass-on experiment', () => {
  it('fills in what is missing, and changes nothing in what is complete', () => {
    const checked = checkExperiment({ population, passOn } as unknown as Experiment, { rngSeed: 0 });
    expect(checked).toEqual({ population, passOn: passOnScenario(passOn) });
    expect(checkExperiment(checked, { rngSeed: 0, runs: 5 })).toEqual(checked);
  });

  it('tells all problems with the paths of the call, those of the population too', () => {
    const wrong = {
      contents: [{ id: 'a', coolness: 2 }],
      timeline: [
        { at: '0h', post: 'b', by: seedSet },
        { at: '0h', post: 'a', by: { kind: 'bridges', count: 51 } },
        { at: '0h', post: 'a', by: { kind: 'brand', platforms: ['twitter'] } },
      ],
    };
    expect(pathsOf({ population, passOn: wrong }, { rngSeed: '', runs: 0 })).toEqual([
      'passOn.contents[0].coolness',
      'passOn.timeline[0].post',
      'passOn.timeline[1].by.count',
      'passOn.timeline[2].by.platforms[0]',
      'rngSeed',
      'runs',
    ]);
    expect(pathsOf({ population, passOn: 7 })).toEqual(['passOn']);
    expect(pathsOf({ population, passOn: { ...passOn, model: { kind: 'independent-cascade' } } })).toEqual([
      'passOn.model.kind',
    ]);
  });

  it('checks classical experiments as before', () => {
    expect(pathsOf({ population, model: { kind: 'x' }, seedSet: {} })).toEqual([
      'model.kind',
      'seedSet.kind',
    ]);
  });
});
