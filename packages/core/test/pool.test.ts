import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { ensembleRuns } from '../src/ensemble/ensembleRuns.js';
import { runEnsemble } from '../src/ensemble/runEnsemble.js';
import { independentCascade } from '../src/models/catalogue.js';
import { overlappingGroups } from '../src/population/generators/overlappingGroups.js';
import type { Experiment } from '../src/scenario/experiment.js';
import { createPool, type Pool, poolOf } from '../src/workers/createPool.js';
import type { LiveWorker } from '../src/workers/liveWorker.js';
import { spawnWorker } from '../src/workers/spawnWorker.js';

const population = overlappingGroups({ members: 3000, groupsPerMember: 3, groupSize: 15 });
const experiment: Experiment = {
  population,
  model: independentCascade({ activationProbability: 0.03 }),
  seedSet: { kind: 'random', count: 5 },
};
const options = { runs: 400, rngSeed: 'pool' } as const;

const pools: Pool[] = [];
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

async function poolWith(workers: number): Promise<Pool> {
  const pool = await createPool({ workers });
  pools.push(pool);
  return pool;
}

describe('an ensemble', () => {
  it('has one digest on this thread and on 1, 2, 3 and 8 workers: that of Node and of Chromium', async () => {
    const digests = [(await runEnsemble(experiment, options)).digest];
    for (const workers of [1, 2, 3, 8]) {
      const pool = await poolWith(workers);
      expect(pool).toMatchObject({ kind: 'workers', size: workers });
      digests.push((await runEnsemble(experiment, { ...options, pool })).digest);
    }
    expect(new Set(digests).size).toBe(1);
    expect(digests[0]).toMatchInlineSnapshot(
      `"sha256-99a31662b0c632ef3b54318d2c623159f0fc9fe0bf7955139753057d5f5270e7"`,
    );
  });

  it('can share a pool with others at the same time, and use it again', async () => {
    const pool = await poolWith(2);
    const seeds = ['a', 'b', 'c'];
    const together = await Promise.all(
      seeds.map((rngSeed) => runEnsemble(experiment, { runs: 100, rngSeed, pool })),
    );
    for (const [i, rngSeed] of seeds.entries()) {
      expect(together[i]!.digest).toBe((await runEnsemble(experiment, { runs: 100, rngSeed })).digest);
    }
  });

  it('shares the population with its workers instead of copying it', () => {
    expect(population.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  it('tells its progress, the last time with everything done', async () => {
    const told: number[] = [];
    await runEnsemble(experiment, {
      ...options,
      pool: await poolWith(2),
      onProgress: (done, total) => told.push(done / total),
    });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(2);
  });

  it('yields every run once, in chunks', async () => {
    const seen = new Uint8Array(400);
    for await (const chunk of ensembleRuns(experiment, { ...options, pool: await poolWith(3) })) {
      for (let i = 0; i < chunk.cascadeSize.length; i++) seen[chunk.from + i]!++;
    }
    expect(new Set(seen)).toEqual(new Set([1]));
  });
});

describe('stopping', () => {
  it('rejects with the reason of the signal, at once, and leaves the pool usable', async () => {
    const pool = await poolWith(2);
    const controller = new AbortController();
    const reason = new Error('enough');
    const running = runEnsemble(experiment, { runs: 10_000_000, pool, signal: controller.signal });
    await sleep(100);
    const asked = performance.now();
    controller.abort(reason);
    await expect(running).rejects.toBe(reason);
    expect(performance.now() - asked).toBeLessThan(500);
    expect((await runEnsemble(experiment, { runs: 10, pool })).runs).toBe(10);
  });

  it('does not begin when the signal has been given before', async () => {
    await expect(runEnsemble(experiment, { signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow(
      'no',
    );
  });

  it('by leaving the loop ends the work', async () => {
    const pool = await poolWith(2);
    for await (const chunk of ensembleRuns(experiment, { runs: 10_000_000, pool }))
      if (chunk.from > 10) break;
    expect((await runEnsemble(experiment, { runs: 10, pool })).runs).toBe(10);
  });

  it('closing a pool rejects what is under way with code "aborted"', async () => {
    const pool = await createPool({ workers: 1 });
    const running = runEnsemble(experiment, { runs: 10_000_000, pool });
    running.catch(() => {});
    await sleep(100);
    await pool.close();
    await expect(running).rejects.toMatchObject({ code: 'aborted' });
  });
});

describe('errors', () => {
  it('cross from workers with their code and problems', async () => {
    const wrong: Experiment = { ...experiment, seedSet: { kind: 'members', members: ['nobody'] } };
    for (const pool of [await poolWith(1), undefined]) {
      await expect(runEnsemble(wrong, { runs: 10, ...(pool && { pool }) })).rejects.toMatchObject({
        code: 'invalid-input',
        problems: [{ code: 'known-member', path: 'seedSet.members[0]', received: '"nobody"' }],
      });
    }
  });

  it('refuses a number of runs that is none', async () => {
    await expect(runEnsemble(experiment, { runs: 0 })).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

describe('a worker that dies', () => {
  it('is replaced, and its runs are done again: same digest', async () => {
    const alive: LiveWorker[] = [];
    const pool = await poolOf(2, () => {
      const live = spawnWorker();
      alive.push(live);
      return live;
    });
    pools.push(pool);
    const runs = 4000;
    let done = 0;
    const running = runEnsemble(experiment, {
      runs,
      rngSeed: 'lost',
      pool,
      onProgress: (count) => {
        if (done === 0) alive[0]!.terminate();
        done = count;
      },
    });
    expect((await running).digest).toBe((await runEnsemble(experiment, { runs, rngSeed: 'lost' })).digest);
    expect(alive.length).toBe(3);
  });

  it('again and again ends with code "worker-lost"', async () => {
    const alive: LiveWorker[] = [];
    const pool = await poolOf(1, () => {
      const live = spawnWorker();
      if (alive.push(live) > 1) live.terminate();
      return live;
    });
    pools.push(pool);
    const onProgress = () => alive[0]!.terminate();
    const running = runEnsemble(experiment, { runs: 1_000_000, pool, onProgress });
    await expect(running).rejects.toMatchObject({ code: 'worker-lost' });
    expect(alive.length).toBe(3);
  });
});
