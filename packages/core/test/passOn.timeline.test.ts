import { describe, expect, it } from 'vitest';
import { TRAIT, TRAIT_STRIDE } from '../src/content/memberTraits.js';
import { createPassOnKernel } from '../src/engine/passOn/passOnKernel.js';
import type { CompiledIntervention, PassOnSetup } from '../src/engine/passOnSetup.js';
import { type PassOnTally, POLLED, SERIES } from '../src/engine/passOnTally.js';
import { buildPopulation } from '../src/population/buildPopulation.js';
import { rngKey } from '../src/random/rngKey.js';
import { expectMean } from '../testkit/expectMean.js';
import { tracesOf } from '../testkit/passOnTrace.js';
import { PLAIN_CONTENT, PLAIN_PLATFORM, plainSetup } from '../testkit/plainSetup.js';
import { groupsPopulation } from '../testkit/smallPopulations.js';
import { tallyTotal } from '../testkit/tallyTotals.js';

const RUNS = 400;

function playAll<T>(setup: PassOnSetup, take: (tally: PassOnTally) => T, runs = RUNS): T[] {
  const kernel = createPassOnKernel(setup, rngKey('timeline'));
  return Array.from({ length: runs }, (_, run) => take(kernel.play(run)));
}

const flight = {
  content: 0,
  channel: 0,
  from: 10,
  to: 30,
  reach: 0.3,
  frequency: 2.5,
  trust: 1,
  fit: 1,
  triggered: false,
  cost: 0,
  target: {},
};

describe('a broadcast', () => {
  const setup = plainSetup(groupsPopulation(500, []), {
    rules: { appeal: 0 },
    setup: { interventions: [], broadcasts: [flight], sliceEnds: Float64Array.of(10, 20, 30, 1000) },
  });

  it('reaches its share of the members, as often as planned, evenly over its time (5 sigma, 400 runs)', () => {
    expectMean(
      playAll(setup, (tally) => tallyTotal(tally, 'reach')),
      150,
    );
    expectMean(
      playAll(setup, (tally) => tallyTotal(tally, 'impressions')),
      150 * 2.5,
    );
    const slices = (slice: number) => playAll(setup, ({ series }) => series[slice * SERIES.length]!);
    expect(slices(0).some((count) => count > 2)).toBe(false);
    expectMean(slices(1), (150 * 2.5) / 2);
    expectMean(slices(2), (150 * 2.5) / 2);
    expect(slices(3)).toEqual(new Array(RUNS).fill(0));
  });

  it('to some reaches none of the others', () => {
    const members = Uint8Array.from({ length: 500 }, (_, i) => Number(i % 5 === 0));
    const targeted = { ...setup, broadcasts: [{ ...flight, target: { members } }] };
    expectMean(
      playAll(targeted, (tally) => tallyTotal(tally, 'reach')),
      30,
    );
    for (const [member] of tracesOf(targeted, 1)[0]![0]!.reached) expect(member % 5).toBe(0);
  });

  it('that is left out, to see what is due to it, leaves nothing', () => {
    expect(tracesOf(setup, 1, 1, 'broadcast')[0]![0]!.impressions).toBe(0);
    expect(tracesOf(setup, 1, 1, 'word-of-mouth')[0]![0]).toEqual(tracesOf(setup, 1)[0]![0]);
  });
});

describe('a post of the brand', () => {
  const half = Array.from({ length: 200 }, (_, i) => i);
  const population = groupsPopulation(400, [half]);
  const post: CompiledIntervention = {
    content: 0,
    times: [5, 29],
    by: { kind: 'brand', platforms: [0], followers: 0.5 },
    target: {},
    cost: 0,
  };
  const setup = plainSetup(population, {
    rules: { appeal: 0 },
    platform: { visibility: 0.2 },
    setup: { interventions: [post] },
  });

  it('is seen by its followers on the platform, each time anew (5 sigma, 400 runs)', () => {
    // followers are the same people in all runs: about half of the 200 members on the platform
    const everyone = playAll(
      { ...setup, platforms: [PLAIN_PLATFORM] },
      (tally) => tallyTotal(tally, 'reach'),
      3,
    );
    expect(new Set(everyone).size).toBe(1);
    expect(Math.abs(everyone[0]! - 100)).toBeLessThan(5 * Math.sqrt(50));
    expectMean(
      playAll(setup, (tally) => tallyTotal(tally, 'impressions')),
      2 * 0.2 * everyone[0]!,
    );
    expectMean(
      playAll(setup, (tally) => tallyTotal(tally, 'reach')),
      (1 - 0.8 ** 2) * everyone[0]!,
    );
    for (const [member] of tracesOf(setup, 1)[0]![0]!.reached) expect(member).toBeLessThan(200);
  });
});

describe('members who post', () => {
  const clique = groupsPopulation(50, [Array.from({ length: 50 }, (_, i) => i)]);
  const again: CompiledIntervention = {
    content: 0,
    times: [0, 10],
    by: { kind: 'members', seedSet: { kind: 'members', members: ['3'] } },
    target: {},
    cost: 0,
  };

  it('again are seen anew, and count once', () => {
    const setup = plainSetup(clique, {
      rules: { appeal: 0 },
      platform: { visibility: 0.3 },
      setup: { interventions: [again] },
    });
    expectMean(
      playAll(setup, (tally) => tallyTotal(tally, 'reach')),
      1 + 49 * (1 - 0.7 ** 2),
    );
    expect(new Set(playAll(setup, (tally) => tallyTotal(tally, 'passOns')))).toEqual(new Set([1]));
  });

  it('only in some groups are seen only there', () => {
    const population = groupsPopulation(6, [
      [0, 1, 2],
      [0, 3, 4, 5],
    ]);
    const setup = plainSetup(population, {
      rules: { appeal: 0 },
      setup: {
        interventions: [
          {
            ...again,
            by: { kind: 'members', seedSet: { kind: 'members', members: ['0'] } },
            target: { groups: Uint8Array.of(1, 0) },
          },
        ],
      },
    });
    expect(
      tracesOf(setup, 1)[0]![0]!
        .reached.map(([member]) => member)
        .sort(),
    ).toEqual([1, 2]);
  });

  it('when a figure crosses a level do so once, after the delay', () => {
    const trigger = { metric: 'reach', content: 0, above: 20, after: 7 } as const;
    const setup = plainSetup(clique, {
      platform: { delayMedian: 1, fit: [1, 1] },
      setup: {
        contents: [PLAIN_CONTENT, { ...PLAIN_CONTENT, key: 9 }],
        interventions: [
          { ...again, times: [0] },
          { ...again, content: 1, times: [], trigger },
        ],
      },
    });
    const [first, second] = tracesOf(setup, 1)[0]!;
    const crossing = first!.reached[20]![1];
    expect(second!.reached[0]![1] - crossing).toBe(8 * 8192);
    expect(playAll(setup, ({ postings }) => [...postings], 3)).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });
});

describe('a poll', () => {
  const population = groupsPopulation(1000, [Array.from({ length: 1000 }, (_, i) => i)]);
  const setup = plainSetup(population, {
    rules: { appeal: 0 },
    content: { credibility: 0 },
    platform: { visibility: 0.4, delayMedian: 1 },
    setup: {
      polls: [
        { at: 0.5, sample: 200, response: 0.5, responseBias: 0 },
        { at: 2, sample: 200, response: 0.5, responseBias: 0.8 },
      ],
    },
  });
  for (let member = 0; member < 1000; member++)
    setup.traits.rows[member * TRAIT_STRIDE + TRAIT.attitude] = member < 500 ? 0.5 : -0.5;
  const width = POLLED + 2;
  const polls = playAll(setup, (tally) => [...tally.polls]);
  const column = (at: number) => polls.map((poll) => poll[at]!);

  it('asks a sample, of whom some answer, and knows the truth (5 sigma, 400 runs)', () => {
    expectMean(column(0), 100);
    expectMean(
      polls.map((poll) => poll[POLLED]! - poll[0]! * 0.001),
      0,
    );
    expectMean(
      polls.map((poll) => poll[width + POLLED]! / poll[width]!),
      0.4006,
    );
    expectMean(column(width + POLLED + 1), (1 + 0.4 * 999) / 1000);
    expect(new Set(column(3))).toEqual(new Set([0]));
  });

  it('to which those in favour answer more readily is biased (5 sigma, 400 runs)', () => {
    // of 200: 100 x 0.5 x 1.4 in favour, 100 x 0.5 x 0.6 against
    expectMean(column(width + 1), 0.5 * 70 - 0.5 * 30);
    expectMean(column(1), 0);
  });
});

it('ambassadors who keep silent are missed', () => {
  const population = buildPopulation({
    memberCount: 3,
    groupCount: 2,
    memberships: { members: [0, 1, 1, 2], groups: [0, 0, 1, 1] },
  }).population;
  const setup = plainSetup(population, {
    rules: { appeal: 1 },
    setup: {
      interventions: [
        {
          content: 0,
          times: [0],
          by: { kind: 'members', seedSet: { kind: 'members', members: ['0'] } },
          target: {},
          cost: 0,
        },
      ],
    },
  });
  setup.traits.rows[TRAIT_STRIDE + TRAIT.attitude] = 0.9;
  const reach = (muted: 'nothing' | 'ambassadors') =>
    tracesOf(setup, 1, 1, muted)[0]![0]!.reached.map(([member]) => member);
  expect(reach('nothing')).toEqual([1, 2]);
  expect(reach('ambassadors')).toEqual([1]);
});
