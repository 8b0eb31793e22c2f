import { createPool, type Pool } from '@grapevine/core';
import { expect, test } from 'vitest';
import { passOnExperiment } from '../../testkit/passOnExperiment.js';
import { someExperiment } from '../../testkit/smallExperiment.js';
import { fillSamples } from './fillSamples.js';
import { RunSample } from './runSample.js';

const [experiment, other] = [someExperiment(), passOnExperiment()];
const jobOf = (
  sample: RunSample,
  what: Parameters<typeof fillSamples>[0][number]['experiment'] = experiment,
) => ({
  experiment: what,
  rngSeed: 's',
  sample,
});

/** A pool that takes note of the runs that are asked for. */
async function watched(asked: number[][]): Promise<Pool> {
  const pool = await createPool({ workers: 2 });
  return {
    ...pool,
    async open(given, rngSeed) {
      const session = await pool.open(given, rngSeed);
      return {
        ...session,
        run(from, to) {
          asked.push([from, to]);
          return session.run(from, to);
        },
      };
    },
  };
}

test('with two workers every run is simulated once, and comes out as it does on one thread', async () => {
  const asked: number[][] = [];
  const pool = await watched(asked);
  const samples = [new RunSample(40), new RunSample(25)];
  let told = 0;
  await fillSamples([jobOf(samples[0]!), jobOf(samples[1]!, other)], {
    pool: Promise.resolve(pool),
    signal: new AbortController().signal,
    onRuns: () => told++,
  });
  await pool.close();
  expect(samples.map(({ size }) => size)).toEqual([40, 25]);
  expect(asked.reduce((sum, [from, to]) => sum + to! - from!, 0)).toBe(65);
  expect(told).toBe(asked.length);
  const alone = new RunSample(25);
  const options = { pool: createPool({ workers: 1 }), signal: new AbortController().signal, onRuns() {} };
  await fillSamples([jobOf(alone, other)], options);
  await (await options.pool).close();
  expect(samples[1]!.band(1)).toEqual(alone.band(1));
});

test('when told to stop it stops, and what is missing is simulated next time', async () => {
  const asked: number[][] = [];
  const pool = Promise.resolve(await watched(asked));
  const sample = new RunSample(400);
  const work = new AbortController();
  await fillSamples([jobOf(sample)], { pool, signal: work.signal, onRuns: () => work.abort() });
  expect(sample.size).toBeGreaterThan(0);
  expect(sample.size).toBeLessThan(400);
  const before = sample.size;
  asked.length = 0;
  await fillSamples([jobOf(sample)], { pool, signal: new AbortController().signal, onRuns() {} });
  await (await pool).close();
  expect(sample.size).toBe(400);
  expect(asked.reduce((sum, [from, to]) => sum + to! - from!, 0)).toBe(400 - before);
});

test('an experiment that cannot be run rejects', async () => {
  const pool = createPool({ workers: 1 });
  const broken = { ...experiment, seedSet: { kind: 'members', members: ['nobody'] } } as const;
  const options = { pool, signal: new AbortController().signal, onRuns() {} };
  await expect(fillSamples([jobOf(new RunSample(3), broken)], options)).rejects.toThrow();
  await (await pool).close();
});
