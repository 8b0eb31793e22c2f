import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { seedSetter } from '../src/engine/seedSet.js';
import { TIES } from '../src/engine/tieExposure.js';
import { classicalRunner, steppedRunner } from '../src/ensemble/classicalRunner.js';
import { independentCascade } from '../src/models/catalogue.js';
import {
  type IndependentCascadeParameters,
  independentCascadeModel,
} from '../src/models/independentCascade.js';
import { buildPopulation } from '../src/population/buildPopulation.js';
import { overlappingGroups } from '../src/population/generators/overlappingGroups.js';
import type { Population } from '../src/population/population.js';
import { rngKey, runKey } from '../src/random/rngKey.js';
import { streamX, streamY, word } from '../src/random/stream.js';
import type { ClassicalExperiment } from '../src/scenario/experiment.js';

const pairs = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 150 });
const parts = fc.record({ memberCount: fc.integer({ min: 1, max: 60 }), memberships: pairs, ties: pairs });

function build(memberCount: number, memberships: [number, number][], ties: [number, number][]): Population {
  return buildPopulation({
    memberCount,
    groupCount: 9,
    memberships: {
      members: memberships.map(([member]) => member % memberCount),
      groups: memberships.map(([, group]) => group % 9),
    },
    ties: {
      sources: ties.map(([source]) => source % memberCount),
      targets: ties.map(([, target]) => target % memberCount),
    },
  }).population;
}

function hasPlayer({ population, model, seedSet }: ClassicalExperiment): boolean {
  const key = rngKey(1);
  const seeds = seedSetter(population, seedSet, key);
  const parameters = model as unknown as IndependentCascadeParameters;
  return independentCascadeModel.createPlayer!(parameters, population, key, seeds) !== undefined;
}

/** Holds the compiled cascade to the kernel: every size, step and count of some runs. */
function expectSameRuns(experiment: ClassicalExperiment, from: number, to: number): void {
  expect(hasPlayer(experiment)).toBe(true);
  const fast = classicalRunner(experiment, 'player');
  const plain = steppedRunner(experiment, 'player');
  const middle = Math.floor((from + to) / 2);
  expect(fast(from, middle)).toEqual(plain(from, middle));
  expect(fast(middle, to)).toEqual(plain(middle, to));
}

/** A member with ties to all, many with ties to him: lists that take one stream hundreds of draws. */
const hub = buildPopulation({
  memberCount: 9000,
  ties: {
    sources: Array.from({ length: 17_998 }, (_, i) => (i < 8999 ? 0 : i - 8998)),
    targets: Array.from({ length: 17_998 }, (_, i) => (i < 8999 ? i + 1 : 0)),
  },
}).population;

describe('the compiled cascade', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('comes to what the kernel comes to, for any population, probability and first members', () => {
    fc.assert(
      fc.property(
        parts,
        fc.constantFrom(0, 1e-4, 0.003, 0.01, 0.1, 0.5, 0.9, 1),
        fc.nat(8),
        fc.boolean(),
        ({ memberCount, memberships, ties }, activationProbability, first, drawn) => {
          const population = build(memberCount, memberships, ties);
          const count = Math.min(first, memberCount);
          const members = Array.from({ length: count }, (_, i) => String(i));
          const seedSet = drawn
            ? ({ kind: 'random', count } as const)
            : ({ kind: 'members', members } as const);
          expectSameRuns(
            { population, model: independentCascade({ activationProbability }), seedSet },
            0,
            60,
          );
        },
      ),
      { numRuns: 200, seed: 6 },
    );
  });

  for (const p of [1e-6, 1e-4, 0.002, 0.03, 0.1, 0.7]) {
    it(`comes to it along lists of 9,000 entries, at p = ${p}`, () => {
      const model = independentCascade({ activationProbability: p });
      const seedSet = { kind: 'members', members: ['0', '7'] } as const;
      expectSameRuns({ population: hub, model, seedSet }, 0, 200);
    });
  }

  it('comes to it where blocks and batches are full, and for runs beyond 2^32', () => {
    const population = overlappingGroups({
      members: 20_000,
      groupsPerMember: { powerLaw: { exponent: 1.8, min: 1, max: 3000 } },
      groupSize: { powerLaw: { exponent: 1.7, min: 2, max: 900 } },
    });
    const model = independentCascade({ activationProbability: 0.02 });
    const experiment = { population, model, seedSet: { kind: 'random', count: 3 } } as const;
    expectSameRuns(experiment, 0, 6);
    expectSameRuns(experiment, 2 ** 32 - 3, 2 ** 32 + 5);
  });

  it('comes to it where everybody is a first member, and for more runs than fit into one call', () => {
    const population = overlappingGroups({ members: 50, groupsPerMember: 2, groupSize: 5 });
    const model = independentCascade({ activationProbability: 0.05 });
    expectSameRuns({ population, model, seedSet: { kind: 'random', fraction: 1 } }, 0, 10);
    expectSameRuns({ population, model, seedSet: { kind: 'random', count: 2 } }, 0, 20_000);
  });

  it('decides by further bits where the first 32 of a draw do not, with few streams and with many', () => {
    const key = runKey(rngKey('player'), 0, 'exposure');
    const x = streamX(key[0]!, key[1]!, 0);
    const bits = word(x, streamY(x, key[2]!, key[3]!, TIES)) >>> 0;
    const pair = { sources: [0], targets: [1] };
    const chain = { sources: Array.from({ length: 40 }, (_, i) => i), targets: [1, ...Array(39).fill(0)] };
    for (const ties of [pair, chain]) {
      const { population } = buildPopulation({ memberCount: 41, ties });
      const sizes = Array.from({ length: 20 }, (_, i) => {
        const model = independentCascade({ activationProbability: 1 - (bits + (i + 0.5) / 20) / 2 ** 32 });
        const members = ties === pair ? ['0'] : ties.sources.map(String);
        const experiment = { population, model, seedSet: { kind: 'members', members } } as const;
        expectSameRuns(experiment, 0, 2);
        return classicalRunner(experiment, 'player')(0, 1).cascadeSize[0];
      });
      if (ties === pair) expect(new Set(sizes).size).toBe(2);
    }
  });

  it('is left out where ties have probabilities of their own', () => {
    const model = independentCascade({ activationProbability: 0.1, tieProbability: 'weighted' });
    expect(hasPlayer({ population: hub, model, seedSet: { kind: 'random', count: 1 } })).toBe(false);
  });

  it('is done without where there is no WebAssembly, with the same result', () => {
    const population = overlappingGroups({ members: 300, groupsPerMember: 2, groupSize: 6 });
    const model = independentCascade({ activationProbability: 0.1 });
    const experiment = { population, model, seedSet: { kind: 'random', count: 2 } } as const;
    const compiled = classicalRunner(experiment, 3)(0, 50);
    vi.stubGlobal('WebAssembly', undefined);
    expect(hasPlayer(experiment)).toBe(false);
    expect(classicalRunner(experiment, 3)(0, 50)).toEqual(compiled);
  });
});
