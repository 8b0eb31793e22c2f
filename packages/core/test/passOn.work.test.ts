import { describe, expect, it } from 'vitest';
import { createPassOnKernel } from '../src/engine/passOn/passOnKernel.js';
import type { PassOnSetup } from '../src/engine/passOnSetup.js';
import { overlappingGroups } from '../src/population/generators/overlappingGroups.js';
import { rngKey } from '../src/random/rngKey.js';
import { type PlainParts, plainSetup } from '../testkit/plainSetup.js';
import { tallyTotal } from '../testkit/tallyTotals.js';

function setupOf(members: number, groupSize: number, parts: PlainParts): PassOnSetup {
  return plainSetup(overlappingGroups({ members, groupsPerMember: 2, groupSize }), parts);
}

function workOf(setup: PassOnSetup) {
  const kernel = createPassOnKernel(setup, rngKey('work'));
  const tally = kernel.play(0);
  return {
    ...kernel.work,
    impressions: tallyTotal(tally, 'impressions'),
    passOns: tallyTotal(tally, 'passOns'),
  };
}

describe('what a run costs', () => {
  it('is a draw for each exposure and one for each post, and nothing else', () => {
    for (const groupSize of [5, 50, 500]) {
      const { draws, streams, exposures, impressions, passOns } = workOf(
        setupOf(20_000, groupSize, {
          rules: { appeal: 0.5 },
          platform: { visibility: 4 / groupSize },
          seedSet: { kind: 'random', count: 500 },
        }),
      );
      expect(impressions).toBe(exposures);
      expect(streams).toBe(2 * passOns);
      expect(exposures).toBeGreaterThan(3000);
      // a poster is hit himself with the same probability: the mean, and 20 % on top
      expect(draws - exposures - streams).toBeLessThanOrEqual((1.2 * 4 * streams) / groupSize);
      expect(draws).toBeGreaterThanOrEqual(exposures + streams);
    }
  });

  it('reaches everybody, however many see a post and in however many groups it is', () => {
    const parts = {
      rules: { appeal: 0 },
      setup: { horizon: 1 },
      seedSet: { kind: 'members', members: ['0'] },
    } as const;
    const one = overlappingGroups({ members: 5000, groupsPerMember: 1, groupSize: 5000 });
    const inOne = one.groupOffsets[one.memberGroups[0]! + 1]! - one.groupOffsets[one.memberGroups[0]!]!;
    expect(inOne).toBeGreaterThan(2000);
    expect(workOf(plainSetup(one, parts))).toMatchObject({ impressions: inOne - 1, draws: inOne + 1 });
    const many = overlappingGroups({ members: 3000, groupsPerMember: 150, groupSize: 20 });
    const groups = many.memberGroups.subarray(0, many.memberOffsets[1]!);
    const sizes = [...groups].map((group) => many.groupOffsets[group + 1]! - many.groupOffsets[group]!);
    expect(groups.length).toBeGreaterThan(128);
    const others = sizes.reduce((sum, size) => sum + size - 1, 0);
    expect(workOf(plainSetup(many, parts))).toMatchObject({ impressions: others, streams: groups.length });
  });

  it('does not grow with groups that nobody of those reached is in', () => {
    const parts = { rules: { appeal: 0 }, seedSet: { kind: 'members', members: ['0'] } } as const;
    const { draws } = workOf(setupOf(200_000, 10, parts));
    expect(draws).toBeLessThan(100);
  });
});
