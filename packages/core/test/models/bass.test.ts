import { describe, expect, it } from 'vitest';
import { type BassParameters, bassModel } from '../../src/models/bass.js';
import { buildPopulation } from '../../src/population/buildPopulation.js';
import { overlappingGroups } from '../../src/population/generators/overlappingGroups.js';
import type { Population } from '../../src/population/population.js';
import { rngKey } from '../../src/random/rngKey.js';
import { codeOf } from '../../testkit/contagionChain.js';
import { expectMean } from '../../testkit/expectMean.js';
import { expectShares } from '../../testkit/expectShares.js';
import { playKernel, shownSteps } from '../../testkit/playedKernel.js';
import { ABSENT, readReference, referenceIsThere } from '../../testkit/reference.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';

const P = 0.03;
const Q = 0.38;
const range = (n: number) => Array.from({ length: n }, (_, i) => i);

/** Everybody in one group. */
function oneGroup(members: number): Population {
  return groupsPopulation(members, [range(members)]);
}

/** A ring by ties both ways, or by groups of two. */
function ring(members: number, by: 'ties' | 'groups'): Population {
  const next = (i: number) => (i + 1) % members;
  if (by === 'groups') {
    return groupsPopulation(
      members,
      range(members).map((i) => [i, next(i)]),
    );
  }
  const sources = range(members).flatMap((i) => [i, next(i)]);
  const targets = range(members).flatMap((i) => [next(i), i]);
  return buildPopulation({ memberCount: members, ties: { sources, targets } }).population;
}

function bassF(t: number, p = P, q = Q): number {
  const e = Math.exp(-(p + q) * t);
  return (1 - e) / (1 + (q / p) * e);
}

/** Shares that have adopted at times 1, 2, …, run by run. */
function shares(parameters: BassParameters, population: Population, runs: number, steps: number): number[][] {
  const kernel = bassModel.createKernel(parameters, population, rngKey('bass'));
  return range(runs).map((run) => {
    kernel.start(run, [], 0);
    return range(steps).map(() => {
      kernel.step();
      return kernel.size / population.memberCount;
    });
  });
}

describe('the Bass model on one group', () => {
  const runs = shares({ p: P, q: Q }, oneGroup(50_000), 40, 20);

  it('of 50,000 follows the closed form: F at times 1 … 20 (40 runs, 5 sigma), and no run is off by more than 0.015', () => {
    for (let t = 1; t <= 20; t++) {
      expectMean(
        runs.map((run) => run[t - 1]!),
        bassF(t),
      );
    }
    for (const run of runs.slice(0, 3)) {
      for (let t = 1; t <= 20; t++) expect(Math.abs(run[t - 1]! - bassF(t))).toBeLessThan(0.015);
    }
  });

  it.skipIf(!referenceIsThere)(`has the reference values${referenceIsThere ? '' : ` (${ABSENT})`}`, () => {
    const { bass } = readReference('oracles') as {
      bass: { p: number; q: number; t_star: number; F: Record<string, number>; ring_F_10: number };
    };
    expect([bass.p, bass.q]).toEqual([P, Q]);
    expect(bass.t_star).toBeCloseTo(Math.log(Q / P) / (P + Q), 10);
    for (const [t, share] of Object.entries(bass.F)) {
      expectMean(
        runs.map((run) => run[Number(t) - 1]!),
        share,
      );
    }
    const onRing = shares({ p: P, q: Q }, ring(20_000, 'groups'), 60, 10);
    expectMean(
      onRing.map((run) => run[9]!),
      bass.ring_F_10,
    );
  });

  it('is fastest at t* ± 3 %, by a parabola through the adoptions of steps of 0.05, for three pairs of p and q', () => {
    for (const [p, q, peak, atPeak, height] of [
      [0.03, 0.38, 6.1926, 0.46053, 0.110592],
      [0.01, 0.4, 8.9973, 0.4875, 0.105063],
      [0.003, 0.5, 10.171, 0.497, 0.126505],
    ] as const) {
      const series = shares({ p, q, stepLength: 0.05 }, oneGroup(50_000), 8, 400);
      const share = range(400).map((i) => series.reduce((sum, run) => sum + run[i]!, 0) / series.length);
      const speed = share.map((value, i) => (value - (share[i - 1] ?? 0)) / 0.05);
      const found = vertex(speed, Math.round(peak / 0.05), 50);
      expect(Math.abs((found.at + 0.5) * 0.05 - peak) / peak, `t* of ${p}, ${q}`).toBeLessThan(0.03);
      expect(Math.abs(found.value - height) / height).toBeLessThan(0.03);
      expect(Math.abs(share[Math.round(peak / 0.05) - 1]! - atPeak)).toBeLessThan(0.015);
    }
  });
});

describe('the Bass model on a ring of 20,000', () => {
  it('follows 1 - exp(-(p+q) t + q (1 - e^-pt) / p), by groups of two and by ties (60 runs, 5 sigma), below one group', () => {
    for (const by of ['ties', 'groups'] as const) {
      const runs = shares({ p: P, q: Q }, ring(20_000, by), 60, 15);
      for (const t of [2, 5, 10, 15]) {
        const exact = 1 - Math.exp(-(P + Q) * t + (Q * (1 - Math.exp(-P * t))) / P);
        expectMean(
          runs.map((run) => run[t - 1]!),
          exact,
        );
        expect(exact).toBeLessThan(bassF(t));
      }
    }
  });
});

describe('the Bass model on small populations', () => {
  it('has the exact law of who has adopted, with groups, ties, first members and rates of each member (chi-square, 5 sigma)', () => {
    const groups = [
      [0, 1, 2],
      [2, 3],
    ];
    const ties: [number, number][] = [
      [0, 3],
      [3, 4],
    ];
    const population: Population = {
      ...groupsPopulation(5, groups, ties),
      traits: { own: Float32Array.of(0, 0.25, 0.125, 0.0625, 0.5) },
    };
    // contacts by hand: who influences each member, a co-member once a group
    const contacts = [[1, 2], [0, 2], [0, 1, 3], [2, 0], [3]];
    const own = [0, 0.25, 0.125, 0.0625, 0.5];
    const q = 0.9;
    const parameters: BassParameters = { p: { trait: 'own' }, q };
    const kernel = bassModel.createKernel(parameters, population, rngKey('small'));
    const observed = range(150_000).map((run) => {
      playKernel(kernel, run, [0], 2);
      const states = new Uint8Array(5);
      for (let i = 0; i < kernel.activeCount; i++) states[kernel.active[i]!] = 1;
      return codeOf(states);
    });
    const exact = forwardLaw(5, 2, [0], (member, has) => {
      const list = contacts[member]!;
      return own[member]! + (q * list.filter((contact) => has(contact)).length) / list.length;
    });
    expectShares(observed, exact);
  });

  it('in steps is the recursion F + (1 - F)(1 - e^-(p + qF) dt), slower than the truth (20 runs of 50,000, 5 sigma)', () => {
    for (const stepLength of [1, 0.25]) {
      const steps = 10 / stepLength;
      const runs = shares({ p: P, q: Q, time: 'steps', stepLength }, oneGroup(50_000), 20, steps);
      let share = 0;
      for (let step = 0; step < steps; step++) {
        share += (1 - share) * (1 - Math.exp(-(P + Q * share) * stepLength));
      }
      expectMean(
        runs.map((run) => run.at(-1)!),
        share,
      );
      expect(share).toBeLessThan(bassF(10) - 0.01 * stepLength);
    }
  });

  it('tells how many adopted by themselves: all of them with q 0, of the last time too (10,000 runs, 5 sigma)', () => {
    const kernel = bassModel.createKernel({ p: 0.5, q: 0 }, oneGroup(6), rngKey('alone'));
    const figures = new Float64Array(2);
    const durations = range(10_000).map((run) => {
      playKernel(kernel, run, []);
      kernel.writeFigures!(figures);
      expect([figures[0], kernel.size]).toEqual([6, 6]);
      return figures[1]!;
    });
    expectMean(durations, 2 * (1 + 1 / 2 + 1 / 3 + 1 / 4 + 1 / 5 + 1 / 6));
  });

  it('ends when nobody is left whom an adopter could lead', () => {
    const population = groupsPopulation(
      8,
      [
        [0, 1],
        [1, 2],
        [5, 6],
      ],
      [
        [2, 3],
        [4, 3],
      ],
    );
    const kernel = bassModel.createKernel({ p: 0, q: 1 }, population, rngKey('end'));
    playKernel(kernel, 0, [0]);
    expect([...kernel.active.subarray(0, kernel.activeCount)].sort()).toEqual([0, 1, 2, 3]);
    expect(playKernel(kernel, 0, [])).toBe(0);
    expect(playKernel(bassModel.createKernel({ p: 0, q: 0 }, population, rngKey('0')), 0, [1])).toBe(0);
    expect(playKernel(bassModel.createKernel({ p: 1, q: 1 }, oneGroup(0), rngKey('0')), 0, [])).toBe(0);
    const alone = bassModel.createKernel({ p: 1, q: 1 }, groupsPopulation(3, [[1]]), rngKey('0'));
    playKernel(alone, 0, []);
    expect(alone.size).toBe(3);
  });
});

describe('a run of the Bass model', () => {
  const groups = overlappingGroups({ members: 400, groupsPerMember: 2, groupSize: 8 });
  for (const time of ['steps', 'continuous'] as const) {
    const parameters = { p: 0.02, q: 0.5, time, stepLength: 0.5 };
    const make = () => bassModel.createKernel(parameters, groups, rngKey('run'));

    it(`${time}: is the same whatever was run before, and goes on bit by bit on another kernel after its contacts changed`, () => {
      const used = make();
      for (let run = 0; run < 5; run++) playKernel(used, run, [run], 6 + run);
      used.start(9, [1, 2], 2);
      const fresh = make();
      fresh.start(9, [1, 2], 2);
      expect(shownSteps(used, 12)).toEqual(shownSteps(fresh, 12));
      const others = ring(400, 'ties');
      used.enter(others);
      const restored = bassModel.createKernel(parameters, others, rngKey('run'));
      restored.restore(9, used.save());
      expect(shownSteps(restored, 80)).toEqual(shownSteps(used, 80));
    });

    it(`${time}: does not notice members and groups that it never meets`, () => {
      const [a, b] = [5, 9].map((members) =>
        bassModel.createKernel(
          parameters,
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
        playKernel(a!, run, [0], 30);
        playKernel(b!, run, [0], 30);
        const mine = [...b!.active.subarray(0, b!.activeCount)].filter((member) => member < 5);
        expect(mine).toEqual([...a!.active.subarray(0, a!.activeCount)]);
      }
    });
  }

  it('has frozen work counters', () => {
    const kernel = bassModel.createKernel({ p: 0.03, q: 0.38 }, groups, rngKey('work'));
    for (let run = 0; run < 50; run++) playKernel(kernel, run, []);
    expect(kernel.work).toMatchInlineSnapshot(`
      {
        "draws": 175861,
        "exposures": 20000,
        "streams": 60074,
      }
    `);
  });
});

/** Vertex of the parabola that fits best through the values within `reach` of a place. */
function vertex(values: readonly number[], place: number, reach: number): { at: number; value: number } {
  let s0 = 0;
  let s2 = 0;
  let s4 = 0;
  let y0 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let x = -reach; x <= reach; x++) {
    const y = values[place + x]!;
    s0++;
    s2 += x * x;
    s4 += x ** 4;
    y0 += y;
    y1 += x * y;
    y2 += x * x * y;
  }
  const b = y1 / s2;
  const c = (s0 * y2 - s2 * y0) / (s0 * s4 - s2 * s2);
  const a = (y0 - c * s2) / s0;
  return { at: place - b / (2 * c), value: a - (b * b) / (4 * c) };
}

/** Exact law at a time of a process in which members adopt one by one, by small fourth-order steps; codes as `codeOf`. */
function forwardLaw(
  members: number,
  time: number,
  first: readonly number[],
  rate: (member: number, has: (contact: number) => boolean) => number,
): Map<number, number> {
  const sets = 2 ** members;
  const flow = (law: Float64Array): Float64Array => {
    const change = new Float64Array(sets);
    for (let set = 0; set < sets; set++) {
      for (let member = 0; member < members; member++) {
        if ((set >> member) & 1) continue;
        const moved = law[set]! * rate(member, (contact) => ((set >> contact) & 1) === 1);
        change[set]! -= moved;
        change[set | (1 << member)]! += moved;
      }
    }
    return change;
  };
  let law = new Float64Array(sets);
  law[first.reduce((set, member) => set | (1 << member), 0)] = 1;
  const steps = 400;
  const dt = time / steps;
  for (let step = 0; step < steps; step++) {
    const a = flow(law);
    const b = flow(law.map((p, i) => p + (dt / 2) * a[i]!));
    const c = flow(law.map((p, i) => p + (dt / 2) * b[i]!));
    const d = flow(law.map((p, i) => p + dt * c[i]!));
    law = law.map((p, i) => p + (dt / 6) * (a[i]! + 2 * b[i]! + 2 * c[i]! + d[i]!));
  }
  return new Map(
    range(sets).map((set) => [codeOf(range(members).map((member) => (set >> member) & 1)), law[set]!]),
  );
}
