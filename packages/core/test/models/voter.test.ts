import { describe, expect, it } from 'vitest';
import { mediaOpinions } from '../../src/models/opinion/mediaOpinions.js';
import { voterModel } from '../../src/models/voter.js';
import type { Population } from '../../src/population/population.js';
import { rngKey } from '../../src/random/rngKey.js';
import { expectMean } from '../../testkit/expectMean.js';
import { expectShares } from '../../testkit/expectShares.js';
import { oneGroup, playRun, playRuns, ring, upTo } from '../../testkit/opinionRuns.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';
import { solveLinear } from '../../testkit/solveLinear.js';

const [CONSENSUS, LAST_CHANGE] = [0, 1];

/** Share of runs that end with everybody at opinion 1; all of them end in consensus. */
function wins(population: Population, seeds: number[], runs: number, update: 'asynchronous' | 'synchronous') {
  const { sizes, figures } = playRuns(voterModel, { update }, population, { seeds, runs, rngSeed: 'win' });
  expect(new Set(figures[CONSENSUS])).toEqual(new Set([1]));
  return sizes.map((size) => (size > 0 ? 1 : 0));
}

/** Mean time until all of n agree, from k: each of n - k members turns at rate k / (n - 1), and the other way round. */
function meanConsensusTime(n: number, k: number): number {
  const states = upTo(n - 1).map((i) => i + 1);
  const rate = (ones: number) => (ones * (n - ones)) / (n - 1);
  const rows = states.map((ones) =>
    states.map((other) => (other === ones ? 2 : Math.abs(other - ones) === 1 ? -1 : 0) * rate(ones)),
  );
  return solveLinear(
    rows,
    states.map(() => 1),
  )[k - 1]!;
}

describe('voter model', () => {
  it('opinion 1 wins with the share of its first members, in one group and on rings of groups or ties (5 sigma)', () => {
    for (const update of ['asynchronous', 'synchronous'] as const) {
      expectMean(wins(oneGroup(10), [0, 1, 2, 3], 40_000, update), 0.4);
      // on a ring of odd length: in rounds, rings of even length can alternate for ever
      expectMean(wins(ring(5, 'groups'), [0, 2], 40_000, update), 2 / 5);
      expectMean(wins(ring(5, 'ties'), [0, 2], 40_000, update), 2 / 5);
    }
  });

  it('a member counts by his contacts: those of opinion 1 win with their share of all contacts (5 sigma)', () => {
    // a group of four, a pair, and ties both ways from member 0 to 5 and 6; members 0 and 4 hold opinion 1
    const ties = [5, 6].flatMap((other) => [[0, other] as const, [other, 0] as const]);
    const population = groupsPopulation(
      7,
      [
        [0, 1, 2, 3],
        [3, 4],
      ],
      ties,
    );
    const contacts = [5, 3, 3, 4, 1, 1, 1];
    const expected = (contacts[0]! + contacts[4]!) / contacts.reduce((sum, count) => sum + count);
    expectMean(wins(population, [0, 4], 60_000, 'asynchronous'), expected);
  });

  it('a co-member with whom two groups are shared is met twice as often (exact chain of three members, 5 sigma)', () => {
    // 0 and 1 share two groups, 1 and 2 one: contacts 2, 3, 1
    const population = groupsPopulation(3, [
      [0, 1],
      [0, 1],
      [1, 2],
    ]);
    expectMean(wins(population, [2], 60_000, 'asynchronous'), 1 / 6);
    expectMean(wins(population, [0], 60_000, 'asynchronous'), 2 / 6);
  });

  it('takes the mean time to consensus of the exact chain on one group (5 sigma)', () => {
    for (const [n, k] of [
      [2, 1],
      [5, 2],
      [8, 3],
    ] as const) {
      const seeds = upTo(k);
      const { figures } = playRuns(voterModel, {}, oneGroup(n), {
        seeds,
        runs: 30_000,
        rngSeed: `time ${n}`,
      });
      expectMean(figures[LAST_CHANGE]!, meanConsensusTime(n, k));
    }
  });

  it('two members: the time to consensus is exponential of rate 2 (chi-square on whole halves, 5 sigma)', () => {
    const { figures } = playRuns(voterModel, {}, oneGroup(2), { seeds: [0], runs: 100_000, rngSeed: 'law' });
    const law = new Map(
      upTo(40).map((i) => [i, i === 39 ? Math.exp(-39) : Math.exp(-i) - Math.exp(-i - 1)] as const),
    );
    expectShares(
      figures[LAST_CHANGE]!.map((time) => Math.min(39, Math.floor(2 * time))),
      law,
    );
  });

  it('opinions go along ties from owner to target only', () => {
    const oneWay = groupsPopulation(
      3,
      [],
      [
        [0, 1],
        [1, 2],
      ],
    );
    for (let run = 0; run < 50; run++) {
      const kernel = voterModel.createKernel({}, oneWay, rngKey('one way'));
      playRun(kernel, run, [0]);
      expect([...kernel.stateOf!]).toEqual([1, 1, 1]);
      playRun(kernel, run, [1, 2]);
      expect([...kernel.stateOf!]).toEqual([0, 0, 0]);
    }
  });

  it('with a medium of opinion 1 everybody holds it in the end; with media at odds the mean goes to their share exponentially (5 sigma)', () => {
    const single = playRuns(voterModel, { mediaCount: 1, mediaStrength: 0.2 }, oneGroup(8), {
      seeds: [],
      runs: 50,
      rngSeed: 'medium',
    });
    expect(new Set(single.sizes)).toEqual(new Set([8]));
    // the share x of opinion 1 follows dx/dt = strength (share of the media - x) on average
    const media = { mediaCount: 9, mediaOpinion: { frequencies: { '0': 1, '1': 1 } }, mediaStrength: 0.3 };
    const share =
      mediaOpinions(media, [0, 1], rngKey('nine')).opinions.reduce((sum, one) => sum + one, 0) / 9;
    expect([4 / 9, 5 / 9]).toContain(share);
    const { sizes } = playRuns(voterModel, media, oneGroup(8), {
      seeds: [],
      runs: 40_000,
      rngSeed: 'nine',
      mostSteps: 3,
    });
    expectMean(
      sizes.map((size) => size / 8),
      share * (1 - Math.exp(-0.3 * 3)),
    );
  });

  it('has frozen counters: 20 runs of 10 steps on 400 members', () => {
    const groups = upTo(80).map((g) => upTo(10).map((i) => (g * 7 + i * i) % 400));
    const kernel = voterModel.createKernel(
      {},
      groupsPopulation(
        400,
        groups.map((g) => [...new Set(g)]),
      ),
      rngKey('work'),
    );
    for (let run = 0; run < 20; run++) playRun(kernel, run, [1, 2, 3], 10);
    expect(kernel.work).toMatchInlineSnapshot(`
      {
        "draws": 175082,
        "exposures": 43694,
        "streams": 87694,
      }
    `);
  });
});
