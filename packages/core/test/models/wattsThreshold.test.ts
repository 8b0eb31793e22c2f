import { describe, expect, it } from 'vitest';
import { wattsThresholdModel } from '../../src/models/wattsThreshold.js';
import { buildPopulation } from '../../src/population/buildPopulation.js';
import { rngKey } from '../../src/random/rngKey.js';
import { openStream } from '../../src/random/stream.js';
import { playToEnd } from '../../testkit/playSteps.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';

const MEMBERS = 10_000;

/** Members tied both ways at random, `z` each on average. */
function randomTies(z: number, seed: string) {
  const stream = openStream(rngKey(seed));
  const sources: number[] = [];
  const targets: number[] = [];
  for (let i = 0; i < (z * MEMBERS) / 2; i++) {
    const u = stream.below(MEMBERS);
    const v = stream.below(MEMBERS);
    sources.push(u, v);
    targets.push(v, u);
  }
  return buildPopulation({ memberCount: MEMBERS, ties: { sources, targets } }).population;
}

/**
 * How many of 3,000 single first members lead to more than a tenth of all, on three populations. Just above the
 * window finite populations still have a few: at 10,000 members and z = 6.05 about 2 % of them.
 */
function globalCascades(z: number, threshold: number): number {
  let found = 0;
  for (const graph of [0, 1, 2]) {
    const kernel = wattsThresholdModel.createKernel(
      { threshold },
      randomTies(z, `${z} ${graph}`),
      rngKey('watts'),
    );
    for (let seed = 0; seed < 1000; seed++) if (playToEnd(kernel, seed, [seed * 10]) > MEMBERS / 10) found++;
  }
  return found;
}

describe('Watts threshold', () => {
  it('has global cascades inside the window of the cascade condition (0.18: 1.0206 < z < 5.7647), none 5 % below and 20 % above', () => {
    expect([1.0206 * 0.95, 5.7647 * 1.2].map((z) => globalCascades(z, 0.18))).toEqual([0, 0]);
    for (const z of [1.6, 3.5, 5]) expect(globalCascades(z, 0.18)).toBeGreaterThan(30);
  });

  it('has them where the window is narrower (0.25: 1.1141 < z < 3.863)', () => {
    expect([1.1141 * 0.95, 3.863 * 1.2].map((z) => globalCascades(z, 0.25))).toEqual([0, 0]);
    for (const z of [2, 3]) expect(globalCascades(z, 0.25)).toBeGreaterThan(30);
  });

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
