import { describe, expect, it } from 'vitest';
import {
  createPool,
  type Experiment,
  independentCascade,
  overlappingGroups,
  runEnsemble,
  simulate,
} from '../src/index.js';

const good: Experiment = {
  population: overlappingGroups({ members: 100, groupsPerMember: 2, groupSize: 5 }),
  model: independentCascade({ activationProbability: 0.1 }),
  seedSet: { kind: 'random', count: 2 },
};

/** Paths of the problems that an ensemble of this experiment is refused for. */
async function paths(change: object, options: object = {}): Promise<readonly string[]> {
  try {
    await runEnsemble({ ...good, ...change } as Experiment, { runs: 2, ...options });
  } catch (error) {
    const { code, problems } = error as { code: string; problems: readonly { path: string }[] };
    expect(code).toBe('invalid-input');
    return problems.map(({ path }) => path);
  }
  return [];
}

describe('a library call is checked as a scenario file is', () => {
  it('model parameters', async () => {
    for (const activationProbability of [1.2, -1, Number.NaN, '0.1']) {
      expect(await paths({ model: { kind: 'independent-cascade', activationProbability } })).toEqual([
        'model.activationProbability',
      ]);
    }
    expect(await paths({ model: { kind: 'telepathy' } })).toEqual(['model.kind']);
  });

  it('seed sets', async () => {
    expect(await paths({ seedSet: { kind: 'random', count: 1.5 } })).toEqual(['seedSet.count']);
    expect(await paths({ seedSet: { kind: 'random', count: -1 } })).toEqual(['seedSet.count']);
    expect(await paths({ seedSet: { kind: 'random' } })).toEqual(['seedSet']);
    expect(await paths({ seedSet: { kind: 'loudest' } })).toEqual(['seedSet.kind']);
    expect(await paths({ seedSet: { kind: 'random', count: 101 } })).toEqual(['seedSet.count']);
  });

  it('names that the population does not have, all of them', async () => {
    const members = ['7', 'ann', '100', 'bob'];
    expect(await paths({ seedSet: { kind: 'members', members } })).toEqual([
      'seedSet.members[1]',
      'seedSet.members[2]',
      'seedSet.members[3]',
    ]);
  });

  it('seeds and runs, all problems at once', async () => {
    for (const rngSeed of [Number.NaN, null, {}, '', 1.5])
      expect(await paths({}, { rngSeed })).toEqual(['rngSeed']);
    for (const runs of [0, 1.5, 1e12, Number.POSITIVE_INFINITY])
      expect(await paths({}, { runs })).toEqual(['runs']);
    expect(await paths({ model: { kind: 'x' } }, { rngSeed: '', runs: 0 })).toEqual([
      'model.kind',
      'rngSeed',
      'runs',
    ]);
  });

  it('the run that is played', () => {
    for (const run of [-1, 1.5, Number.NaN])
      expect(() => simulate(good, { run }).next()).toThrow(/run: expected/);
  });

  it('the size of a pool', async () => {
    for (const workers of [0, -1, 1.5, Number.NaN, 5000]) {
      await expect(createPool({ workers })).rejects.toMatchObject({
        code: 'invalid-input',
        problems: [{ path: 'workers' }],
      });
    }
  });
});
