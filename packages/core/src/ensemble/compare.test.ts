import { describe, expect, it } from 'vitest';
import { complaintWorld } from '../../testkit/complaintWorlds.js';
import { problemsIn } from '../../testkit/problemsIn.js';
import { estimate } from '../metrics/estimate.js';
import { independentCascade } from '../models/catalogue.js';
import { overlappingGroups } from '../population/generators/overlappingGroups.js';
import type { ClassicalExperiment } from '../scenario/experiment.js';
import { createPool } from '../workers/createPool.js';
import { compare } from './compare.js';
import { compareEnsembles } from './compareEnsembles.js';
import { comparisonSamples } from './comparisonSamples.js';
import { runEnsemble } from './runEnsemble.js';

const population = overlappingGroups({ members: 400, groupsPerMember: 2, groupSize: 8 });
const cascade = (activationProbability: number): ClassicalExperiment => ({
  population,
  model: independentCascade({ activationProbability }),
  seedSet: { kind: 'random', count: 4 },
});
const silent = { name: 'silent', experiment: complaintWorld() };
const early = { name: 'early', experiment: complaintWorld(2) };
const late = { name: 'late', experiment: complaintWorld(30) };
const options = { runs: 40, rngSeed: 'worlds' } as const;

describe('compare', () => {
  it('gives each world the ensemble that it has alone, and differences of means', async () => {
    const { worlds, runs, rngSeed } = await compare([silent, early, late], options);
    expect({ runs, rngSeed, names: worlds.map(({ name }) => name) }).toEqual({
      ...options,
      names: ['silent', 'early', 'late'],
    });
    for (const [i, { experiment }] of [silent, early, late].entries())
      expect(worlds[i]!.ensemble.digest).toBe((await runEnsemble(experiment, options)).digest);
    expect(worlds[0]).not.toHaveProperty('differences');
    const [first, ...later] = worlds.map(({ ensemble }) => comparisonSamples(ensemble));
    for (const [i, samples] of later.entries()) {
      const differences = Object.entries(worlds[i + 1]!.differences!);
      expect(differences.map(([path]) => path)).toEqual(
        expect.arrayContaining(['contents.complaint.reach', 'ledger.impressions.total']),
      );
      for (const [path, { mean }] of differences)
        expect(mean).toBeCloseTo(estimate(samples[path]!).mean - estimate(first![path]!).mean, 6);
    }
  });

  it('leaves out what only one world has', async () => {
    const { worlds } = await compare([early, silent], options);
    const paths = Object.keys(worlds[1]!.differences!);
    expect(paths.filter((path) => path.startsWith('contents.apology.'))).toEqual([]);
    expect(paths).toContain('contents.complaint.convinced');
  });

  it('finds no difference between a world and itself, in any run', async () => {
    for (const experiment of [early.experiment, cascade(0.05)]) {
      const { worlds } = await compare(
        [
          { name: 'a', experiment },
          { name: 'b', experiment },
        ],
        options,
      );
      for (const difference of Object.values(worlds[1]!.differences!))
        expect(difference).toMatchObject({
          mean: 0,
          standardDeviation: 0,
          varianceRatio: Number.NaN,
          shares: { above: 0, equal: 1, below: 0 },
        });
    }
  });

  it('knows small differences well: pairs need a fraction of the runs', async () => {
    const worlds = await compare(
      [
        { name: 'a', experiment: cascade(0.05) },
        { name: 'b', experiment: cascade(0.051) },
      ],
      { runs: 300, rngSeed: 3 },
    );
    const { mean, ci95, varianceRatio, shares } = worlds.worlds[1]!.differences!['contents.content.reach']!;
    expect(ci95[0]).toBeGreaterThan(0);
    expect(mean).toBeGreaterThan(0);
    expect(varianceRatio).toBeGreaterThan(3);
    expect(shares.above).toBeGreaterThan(shares.below);
  });

  it('is the same with any number of workers, and tells progress over all worlds', async () => {
    const alone = JSON.stringify(await compare([silent, early], options));
    for (const workers of [1, 3]) {
      const pool = await createPool({ workers });
      const told: (readonly [number, number])[] = [];
      const onProgress = (done: number, total: number) => void told.push([done, total]);
      const shared = await compare([silent, early], { ...options, pool, onProgress });
      await pool.close();
      expect(JSON.stringify(shared)).toBe(alone);
      expect(told.at(-1)).toEqual([80, 80]);
      expect(told.every(([done], i) => i === 0 || done > told[i - 1]![0])).toBe(true);
    }
  });

  it('needs two worlds, and ensembles of as many runs', async () => {
    expect(await problemsIn(() => compare([silent], options))).toEqual(['worlds at-least-entries 1']);
    const ensembles = await Promise.all([3, 4].map((runs) => runEnsemble(cascade(0.05), { runs })));
    expect(await problemsIn(() => compareEnsembles(ensembles))).toEqual(['worlds[1].runs as-many-runs 4']);
  });

  it('divides the memory among the worlds', async () => {
    const roomForOne = { runs: 1000, maxBytes: 24_000 };
    const worlds = [0.05, 0.06].map((p) => ({ name: String(p), experiment: cascade(p) }));
    await runEnsemble(worlds[0]!.experiment, roomForOne);
    await expect(compare(worlds, roomForOne)).rejects.toMatchObject({ code: 'out-of-memory' });
  });
});
