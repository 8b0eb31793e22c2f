import { describe, expect, it } from 'vitest';
import { expectMean } from './expectMean.js';
import { expectShares } from './expectShares.js';
import { ABSENT, readReference, referenceIsThere } from './reference.js';
import { type GroupRumour, rumourAt, rumourLaw } from './rumourChain.js';
import { oneGroup, playRumour, rumourKernel } from './rumourRuns.js';

interface FiniteRow {
  readonly n: number;
  readonly maki_thompson_left: number;
  readonly maki_thompson_var_over_n: number;
  readonly daley_kendall_left: number;
  readonly daley_kendall_var_over_n: number;
}

const oracles = (referenceIsThere ? readReference('oracles') : {}) as {
  rumour_finite_n?: FiniteRow[];
  rumour_limit?: { ignorants_left_by_k_stifling: Record<string, number>; peak_spreaders: number };
};

/** Variations of the rule, each of which the exact chain of one group knows. */
const VARIATIONS: readonly Omit<GroupRumour, 'pairs'>[] = [
  { others: 1 },
  { others: 6, spreadingProbability: 0.4, stiflingProbability: 0.7 },
  { others: 6, stiflingAfter: 2 },
  { others: 5, stiflingAfter: 3, stiflingProbability: 0.6 },
  { others: 7, forgettingRate: 0.5, contactRate: 2 },
  { others: 8, forgettingRate: 3, stiflingProbability: 0, contactRate: 4.5 },
];

/** What both rumours owe the exact results, `pairs` telling which one it is. */
export function testRumourOracles(pairs: boolean): void {
  describe.skipIf(!referenceIsThere)(
    `in one group, the exact finite tables (5 sigma; else ${ABSENT})`,
    () => {
      for (const row of oracles.rumour_finite_n ?? []) {
        const left = pairs ? row.daley_kendall_left : row.maki_thompson_left;
        const variance = pairs ? row.daley_kendall_var_over_n : row.maki_thompson_var_over_n;
        it(`${row.n} ignorants: a share of ${left} never hears, with variance ${variance} n`, () => {
          const runs = runsToSee(Math.sqrt(variance / row.n) / left);
          const kernel = rumourKernel(pairs, {}, oneGroup(row.n + 1), `finite ${row.n}`);
          const shares = playRumour(kernel, runs).left.map((count) => count / row.n);
          expectMean(shares, left);
          expectMean(
            shares.map((share) => row.n * (share - left) ** 2),
            variance,
          );
        });
      }

      it('10,000 members: the shares of the limit for k = 1 to 4 useless meetings, and 1 - ln 2 spreaders at the peak (within 0.007: 5 standard errors at the most)', () => {
        const { ignorants_left_by_k_stifling: limits, peak_spreaders } = oracles.rumour_limit!;
        expect(Object.keys(limits)).toEqual(['1', '2', '3', '4']);
        for (const [k, limit] of Object.entries(limits)) {
          const { share, peak } = largeRuns(pairs, { stiflingAfter: Number(k) });
          expect(Math.abs(share - limit), `k = ${k}: ${share}`).toBeLessThan(0.007);
          if (k === '1') expect(Math.abs(peak - peak_spreaders), `peak ${peak}`).toBeLessThan(0.007);
        }
      });
    },
  );

  it('10,000 members: ln x + (1 + lambda / alpha)(1 - x) = 0 for lambda / alpha of 0.5 and 2 (within 0.007: 5 standard errors at the most)', () => {
    const cases = [
      [0.4, 0.8, 0.417188],
      [0.8, 0.4, 0.05952],
    ] as const;
    for (const [spreadingProbability, stiflingProbability, limit] of cases) {
      const { share } = largeRuns(pairs, { spreadingProbability, stiflingProbability });
      expect(Math.abs(share - limit), `${share}`).toBeLessThan(0.007);
    }
  });

  for (const rumour of VARIATIONS) {
    it(`${JSON.stringify(rumour)}: whole law of who never hears, mean peak and duration by the exact chain (5 sigma)`, () => {
      const { others, ...parameters } = rumour;
      const law = rumourLaw({ ...rumour, pairs });
      const kernel = rumourKernel(pairs, parameters, oneGroup(others + 1), JSON.stringify(rumour));
      const { left, peaks, durations } = playRumour(kernel, 60_000);
      expectShares(left, new Map(law.left.map((share, count) => [count, share])));
      expectMean(peaks, law.meanPeak);
      expectMean(durations, law.meanDuration);
    });
  }

  it('counts of states at the end of steps 1, 2 and 4 have the law of the chain at these times (chi-square, 5 sigma)', () => {
    const rumour = { others: 3, pairs, contactRate: 0.7, forgettingRate: 0.2, spreadingProbability: 0.9 };
    const { others, pairs: _, ...parameters } = rumour;
    const kernel = rumourKernel(pairs, parameters, oneGroup(others + 1), 'times');
    for (const time of [1, 2, 4]) {
      const seen: number[] = [];
      for (let run = 0; run < 40_000; run++) {
        kernel.start(run, [0], 1);
        for (let step = 0; step < time && !kernel.over; step++) kernel.step();
        seen.push(10 * kernel.counts![0]! + kernel.counts![1]!);
      }
      expectShares(seen, rumourAt(rumour, time));
    }
  });

  it('10 and 50 ignorants: whole law of who never hears by the exact chain (chi-square, 5 sigma)', () => {
    for (const others of [10, 50]) {
      const law = rumourLaw({ others, pairs }, { peaks: false });
      const { left } = playRumour(rumourKernel(pairs, {}, oneGroup(others + 1), `law ${others}`), 60_000);
      expectShares(left, new Map(law.left.map((share, count) => [count, share])));
    }
  });
}

/** Runs in which 5 standard errors of a mean are 1 % of it, from the standard deviation over the mean. */
function runsToSee(spread: number): number {
  return Math.ceil((5 * spread * 100) ** 2);
}

/** Mean share that never hears and mean share of spreaders at the peak, of 40 runs from 10 of 10,000 members. */
function largeRuns(pairs: boolean, parameters: Parameters<typeof rumourKernel>[1]) {
  const members = 10_000;
  const kernel = rumourKernel(pairs, parameters, oneGroup(members), JSON.stringify(parameters));
  const seeds = Array.from({ length: 10 }, (_, i) => i);
  const { left, peaks } = playRumour(kernel, 40, seeds);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length / members;
  return { share: mean(left), peak: mean(peaks) };
}
