import { describe, expect, it } from 'vitest';
import { type HawkesParameters, hawkesModel } from '../../src/models/hawkes.js';
import { overlappingGroups } from '../../src/population/generators/overlappingGroups.js';
import { rngKey } from '../../src/random/rngKey.js';
import { expectMean } from '../../testkit/expectMean.js';
import { expectShares } from '../../testkit/expectShares.js';
import { playKernel, shownSteps } from '../../testkit/playedKernel.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';

const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const pair = groupsPopulation(3, [[0, 1]]);

/** Events of the avalanche of one first member, run by run. */
function totals(parameters: HawkesParameters, runs: number, seeds = [0]): number[] {
  const kernel = hawkesModel.createKernel(parameters, pair, rngKey('totals'));
  const figures = new Float64Array(2);
  return range(runs).map((run) => {
    playKernel(kernel, run, seeds);
    kernel.writeFigures!(figures);
    return figures[0]!;
  });
}

/** P(n) = e^(-mn) (mn)^(n-1) / n!, and what is left for `rest` under the number `most`. */
function borel(m: number, most: number): Map<number, number> {
  const law = new Map<number, number>();
  let logFactorial = 0;
  let sum = 0;
  for (let n = 1; n < most; n++) {
    logFactorial += Math.log(n);
    const share = Math.exp(-m * n + (n - 1) * Math.log(m * n) - logFactorial);
    law.set(n, share);
    sum += share;
  }
  return law.set(most, 1 - sum);
}

describe('the avalanche of one event', () => {
  it('has 1 / (1 - m) events on average, with variance m / (1 - m)^3, and the law of Borel (5 sigma)', () => {
    for (const [m, mean, variance, runs] of [
      [0.5, 2, 4, 400_000],
      [0.9, 10, 900, 200_000],
    ] as const) {
      const observed = totals({ offspring: m, memoryScale: 0.01 }, runs);
      expectMean(observed, mean);
      expectMean(
        observed.map((n) => (n - mean) ** 2),
        variance,
      );
      const most = 400;
      expectShares(
        observed.map((n) => Math.min(n, most)),
        borel(m, most),
      );
    }
    const [one, two, three] = [...borel(0.5, 9).values()];
    expect([one, two, three].map((share) => share!.toFixed(5))).toEqual(['0.60653', '0.18394', '0.08367']);
  });

  it('has these totals whatever the memory, and whoever the contacts are (100,000 runs, chi-square, 5 sigma)', () => {
    const powerLaw = { memory: 'power-law', memoryScale: 0.1, longestDelay: 20 } as const;
    expectShares(
      totals({ offspring: 0.7, ...powerLaw }, 100_000).map((n) => Math.min(n, 100)),
      borel(0.7, 100),
    );
    // the third member has no contact: all happens to himself
    expectShares(
      totals({ offspring: 0.7, memoryScale: 0.1 }, 100_000, [2]).map((n) => Math.min(n, 100)),
      borel(0.7, 100),
    );
  });

  it('at m = 1 falls as n^-1.5: the law of Borel up to 2,000 (60,000 runs, chi-square, 5 sigma), slope -1.5 ± 0.1', () => {
    const most = 2000;
    const observed = totals({ offspring: 1, memoryScale: 0.02, mostEvents: most }, 60_000);
    expectShares(observed, borel(1, most));
    // tail shares at powers of two: P(N >= s) falls as s^-0.5
    const tail = (s: number) => observed.filter((n) => n >= s).length / observed.length;
    const slope = Math.log(tail(1024) / tail(16)) / Math.log(1024 / 16) - 1;
    expect(Math.abs(slope + 1.5)).toBeLessThan(0.1);
  });

  it('above m = 1 dies with the probability q = e^(-m (1 - q)) (100,000 runs, 5 sigma)', () => {
    const most = 200;
    const observed = totals({ offspring: 1.5, memoryScale: 0.05, mostEvents: most }, 100_000);
    let q = 0.5;
    for (let i = 0; i < 1000; i++) q = Math.exp(-1.5 * (1 - q));
    expectMean(
      observed.map((n) => (n < most ? 1 : 0)),
      q,
    );
    expect(Math.max(...observed)).toBe(most);
  });
});

/** Events up to each step, run by run. */
function counts(parameters: HawkesParameters, runs: number, steps: number, seeds = [0]): number[][] {
  const kernel = hawkesModel.createKernel(parameters, pair, rngKey('counts'));
  const figures = new Float64Array(2);
  return range(runs).map((run) => {
    kernel.start(run, seeds, seeds.length);
    return range(steps).map(() => {
      kernel.step();
      kernel.writeFigures!(figures);
      return figures[0]!;
    });
  });
}

describe('the times of a Hawkes process', () => {
  it('with exponential memory are such that (1 - m e^(-(1-m)t/s)) / (1 - m) events have come by t (5 sigma)', () => {
    const m = 0.8;
    const scale = 3;
    const observed = counts({ offspring: m, memoryScale: scale }, 60_000, 20);
    for (const t of [1, 2, 5, 10, 20]) {
      expectMean(
        observed.map((run) => run[t - 1]!),
        (1 - m * Math.exp((-(1 - m) * t) / scale)) / (1 - m),
      );
    }
  });

  it('with memory as a power have the mean that solves N(t) = 1 + m ∫ phi(u) N(t - u) du (5 sigma)', () => {
    const parameters = {
      offspring: 0.8,
      memory: 'power-law',
      memoryScale: 2,
      memoryExponent: 0.6,
      longestDelay: 12,
    } as const;
    const observed = counts(parameters, 60_000, 20);
    const survival = (t: number) => (1 + t / 2) ** -0.6;
    const cdf = (t: number) => (1 - survival(Math.min(t, 12))) / (1 - survival(12));
    const dt = 0.01;
    const mean = [1];
    for (let i = 1; i <= 20 / dt; i++) {
      let sum = 0;
      for (let j = 1; j <= i; j++)
        sum += (cdf(j * dt) - cdf((j - 1) * dt)) * (mean[i - j]! + (mean[i - j + 1] ?? mean[i - 1]!));
      mean.push(1 + (0.8 * sum) / 2);
    }
    for (const t of [1, 2, 5, 10, 12, 20]) {
      expectMean(
        observed.map((run) => run[t - 1]!),
        mean[Math.round(t / dt)]!,
      );
    }
  });

  it('with arrivals of rate a for each of n members have n a (t - m (s/(1-m)) (1 - e^(-(1-m)t/s))) / (1 - m) events by t', () => {
    const m = 0.6;
    const scale = 2;
    const rate = 0.4;
    const observed = counts({ offspring: m, memoryScale: scale, arrivalRate: rate }, 30_000, 15, []);
    for (const t of [1, 5, 15]) {
      const settled = (scale / (1 - m)) * (1 - Math.exp((-(1 - m) * t) / scale));
      expectMean(
        observed.map((run) => run[t - 1]!),
        (3 * rate * (t - m * settled)) / (1 - m),
      );
    }
  });

  it('tells the time of the last event: without offspring that of the last arrival before the end (5 sigma)', () => {
    const kernel = hawkesModel.createKernel(
      { offspring: 0, arrivalRate: 1, mostEvents: 6 },
      pair,
      rngKey('last'),
    );
    const figures = new Float64Array(2);
    const durations = range(40_000).map((run) => {
      playKernel(kernel, run, []);
      kernel.writeFigures!(figures);
      expect(figures[0]).toBe(6);
      return figures[1]!;
    });
    // the sixth of arrivals at rate 3
    expectMean(durations, 2);
  });
});

describe('the members to whom events happen', () => {
  it('are uniform among the contacts of the one before: others in each group, and targets of ties (chi-square, 5 sigma)', () => {
    const population = groupsPopulation(
      6,
      [
        [0, 1, 2],
        [0, 2, 3],
      ],
      [
        [0, 4],
        [5, 0],
      ],
    );
    const kernel = hawkesModel.createKernel(
      { offspring: 10, memoryScale: 1e-6, mostEvents: 2 },
      population,
      rngKey('whom'),
    );
    const seconds = range(60_000).flatMap((run) => {
      playKernel(kernel, run, [0]);
      return kernel.activeCount === 2 ? [kernel.active[1]!] : [];
    });
    expectShares(
      seconds,
      new Map([
        [1, 0.2],
        [2, 0.4],
        [3, 0.2],
        [4, 0.2],
      ]),
    );
  });
});

describe('a run of a Hawkes process', () => {
  const groups = overlappingGroups({ members: 300, groupsPerMember: 2, groupSize: 8 });
  for (const memory of ['exponential', 'power-law'] as const) {
    const parameters = { offspring: 0.95, memory, memoryScale: 2, longestDelay: 3000, arrivalRate: 0.001 };
    const make = (population = groups) => hawkesModel.createKernel(parameters, population, rngKey('run'));

    it(`${memory}: is the same whatever was run before, and goes on bit by bit on another kernel after its contacts changed`, () => {
      const used = make();
      for (let run = 0; run < 5; run++) playKernel(used, run, [run, 9], 15 + 30 * run);
      used.start(9, [1, 2, 3, 4], 4);
      const fresh = make();
      fresh.start(9, [1, 2, 3, 4], 4);
      expect(shownSteps(used, 20)).toEqual(shownSteps(fresh, 20));
      const others = groupsPopulation(300, [range(300)]);
      used.enter(others);
      const restored = make(others);
      playKernel(restored, 3, [5, 6], 40);
      restored.restore(9, used.save());
      expect(shownSteps(restored, 1500)).toEqual(shownSteps(used, 1500));
    });

    it(`${memory}: does not notice members and groups that it never meets`, () => {
      const [a, b] = [5, 9].map((members) =>
        hawkesModel.createKernel(
          { ...parameters, arrivalRate: 0 },
          groupsPopulation(members, [
            [0, 1, 2],
            [2, 3, 4],
            ...(members > 5
              ? [
                  [5, 6],
                  [7, 8],
                ]
              : []),
          ]),
          rngKey('unused'),
        ),
      );
      for (let run = 0; run < 200; run++) {
        a!.start(run, [0], 1);
        b!.start(run, [0], 1);
        const shown = (steps: unknown[]) => JSON.stringify(steps);
        expect(shown(shownSteps(b!, 50))).toBe(shown(shownSteps(a!, 50)));
      }
    });
  }

  it('ends at once without offspring or without first members, on any population', () => {
    const figures = new Float64Array(2);
    for (const [population, seeds, events] of [
      [pair, [0, 1], 2],
      [pair, [], 0],
      [groupsPopulation(0, []), [], 0],
    ] as const) {
      const kernel = hawkesModel.createKernel({ offspring: 0 }, population, rngKey('none'));
      expect(playKernel(kernel, 0, seeds)).toBe(0);
      kernel.writeFigures!(figures);
      expect([...figures]).toEqual([events, 0]);
    }
  });

  it('has frozen work counters', () => {
    const kernel = hawkesModel.createKernel({ offspring: 0.9 }, groups, rngKey('work'));
    for (let run = 0; run < 500; run++) playKernel(kernel, run, [run % 300]);
    expect(kernel.work).toMatchInlineSnapshot(`
      {
        "draws": 13160,
        "exposures": 4220,
        "streams": 4720,
      }
    `);
  });
});
