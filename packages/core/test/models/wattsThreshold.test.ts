import { describe, expect, it } from 'vitest';
import { wattsThresholdModel } from '../../src/models/wattsThreshold.js';
import { buildPopulation } from '../../src/population/buildPopulation.js';
import { rngKey } from '../../src/random/rngKey.js';
import { openStream } from '../../src/random/stream.js';
import { playToEnd } from '../../testkit/playSteps.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';

const MEMBERS = 100_000;
const SEEDS = 1000;

/** Members tied both ways at random, `z` each on average. */
function randomTies(z: number, seed: string) {
  const stream = openStream(rngKey(seed));
  const pairs = Math.round((z * MEMBERS) / 2);
  const sources = new Uint32Array(2 * pairs);
  const targets = new Uint32Array(2 * pairs);
  for (let i = 0; i < pairs; i++) {
    const u = stream.below(MEMBERS);
    const v = stream.below(MEMBERS);
    sources.set([u, v], 2 * i);
    targets.set([v, u], 2 * i);
  }
  return buildPopulation({ memberCount: MEMBERS, ties: { sources, targets } }).population;
}

/** How many of 1,000 single first members lead to more than a tenth of all. */
function globalCascades(z: number, threshold: number): number {
  const kernel = wattsThresholdModel.createKernel({ threshold }, randomTies(z, `${z}`), rngKey('watts'));
  let found = 0;
  for (let seed = 0; seed < SEEDS; seed++) {
    kernel.start(seed, [(seed * MEMBERS) / SEEDS], 1);
    while (!kernel.over && kernel.activeCount <= MEMBERS / 10) kernel.step();
    if (kernel.activeCount > MEMBERS / 10) found++;
  }
  return found;
}

describe('Watts threshold', () => {
  it.each([
    { threshold: 0.1, from: 1, to: 13.659 },
    { threshold: 0.18, from: 1.0206, to: 5.7647 },
    { threshold: 0.25, from: 1.1141, to: 3.863 },
  ])(
    'has global cascades inside the window of the cascade condition, none 5 % outside: $threshold',
    ({ threshold, from, to }) => {
      expect([from * 0.95, to * 1.05].map((z) => globalCascades(z, threshold))).toEqual([0, 0]);
      for (const z of [(from + to) / 2, to * 0.95]) expect(globalCascades(z, threshold)).toBeGreaterThan(100);
    },
  );

  it('takes a share that is reached exactly for enough, and the next smaller one not', () => {
    for (let contacts = 1; contacts <= 60; contacts++) {
      const group = groupsPopulation(contacts + 1, [Array.from({ length: contacts + 1 }, (_, i) => i)]);
      for (let count = 1; count <= contacts; count++) {
        const seeds = Array.from({ length: count }, (_, i) => i);
        const reach = [count / contacts, (count / contacts) * 1.0000001].map((threshold) =>
          playToEnd(wattsThresholdModel.createKernel({ threshold }, group, rngKey('')), 0, seeds),
        );
        expect(reach).toEqual([contacts + 1, count]);
      }
    }
  });
});
