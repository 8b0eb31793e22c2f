import { describe, expect, it } from 'vitest';
import { runEnsemble } from '../../src/ensemble/runEnsemble.js';
import { independentCascade } from '../../src/models/catalogue.js';
import { buildPopulation } from '../../src/population/buildPopulation.js';
import { rngKey } from '../../src/random/rngKey.js';
import { openStream } from '../../src/random/stream.js';

const MEMBERS = 20_000;
const CONTACTS = 10;

/** A random graph with `CONTACTS` ties both ways a member, on average. */
function randomGraph() {
  const stream = openStream(rngKey('random graph'));
  const pairs = Array.from({ length: (MEMBERS * CONTACTS) / 2 }, () => [
    stream.below(MEMBERS),
    stream.below(MEMBERS),
  ]);
  const sources = pairs.flatMap(([u, v]) => [u!, v!]);
  const targets = pairs.flatMap(([u, v]) => [v!, u!]);
  return buildPopulation({ memberCount: MEMBERS, ties: { sources, targets } }).population;
}

/** The root of S = 1 - exp(-R S) above 0. */
function outbreak(r: number): number {
  let share = 1;
  for (let i = 0; i < 200; i++) share = 1 - Math.exp(-r * share);
  return share;
}

/**
 * Percolation on a random graph (Newman 2002): with R = mean degree x p, a large outbreak reaches S = 1 - exp(-R S) of all, and
 * there is one with probability S. One graph of 20,000 differs from the limit by about 0.003.
 */
describe('independent cascade on a random graph', () => {
  const population = randomGraph();
  it.each([1.5, 2, 3])(
    'R = %s: large outbreaks are as large and as frequent as percolation says',
    async (r) => {
      const model = independentCascade({ activationProbability: r / CONTACTS });
      const runs = 400;
      const seedSet = { kind: 'random', count: 1 } as const;
      const { samples } = await runEnsemble({ population, model, seedSet }, { runs, rngSeed: `graph ${r}` });
      const expected = outbreak(r);
      const large = [...samples.cascadeSize].filter((size) => size > MEMBERS / 10);
      const mean = large.reduce((sum, size) => sum + size, 0) / large.length / MEMBERS;
      expect(Math.abs(mean - expected), `${mean} against ${expected}`).toBeLessThan(0.005);
      // 5 sigma of the binomial
      const tolerance = 5 * Math.sqrt((expected * (1 - expected)) / runs);
      expect(Math.abs(large.length / runs - expected)).toBeLessThan(tolerance);
    },
  );

  it('below R = 1 there is none', async () => {
    const model = independentCascade({ activationProbability: 0.08 });
    const seedSet = { kind: 'random', count: 1 } as const;
    const { samples } = await runEnsemble({ population, model, seedSet }, { runs: 2000, rngSeed: 'below' });
    expect(Math.max(...samples.cascadeSize)).toBeLessThan(MEMBERS / 10);
  });
});
