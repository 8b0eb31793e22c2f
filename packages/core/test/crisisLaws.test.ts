import { describe, expect, it } from 'vitest';
import { TRAIT, TRAIT_STRIDE } from '../src/content/memberTraits.js';
import {
  type Briefed,
  type CompiledCrisis,
  type CompiledEffect,
  CRISIS_COUNTS,
  type CrisisCount,
} from '../src/engine/crisisSetup.js';
import { nextOnShift } from '../src/engine/passOn/monitoring.js';
import { createPassOnKernel } from '../src/engine/passOn/passOnKernel.js';
import type { CompiledIntervention, PassOnRules, PassOnSetup } from '../src/engine/passOnSetup.js';
import { CRISIS_SERIES, type PassOnTally, SERIES } from '../src/engine/passOnTally.js';
import { TICKS_PER_HOUR } from '../src/engine/ticks.js';
import type { Population } from '../src/population/population.js';
import { rngKey } from '../src/random/rngKey.js';
import { expectMean } from '../testkit/expectMean.js';
import { expectShares } from '../testkit/expectShares.js';
import { PLAIN_CONTENT, PLAIN_PLATFORM, PLAIN_RULES, plainSetup } from '../testkit/plainSetup.js';
import { groupsPopulation } from '../testkit/smallPopulations.js';
import { tallyTotal } from '../testkit/tallyTotals.js';

const CRISIS: CompiledCrisis = {
  incident: 0,
  detection: undefined,
  boycott: undefined,
  patience: Number.POSITIVE_INFINITY,
  disclosure: 1,
  lostBelow: -0.1,
};
const NO_EFFECT: CompiledEffect = { fuel: 1, removal: 0, reposts: 0, platforms: Uint8Array.of(1) };
const INCIDENT = { ...PLAIN_CONTENT, key: 1, credibility: 1, valence: -1 };
const ANSWER = {
  ...PLAIN_CONTENT,
  key: 2,
  credibility: 1,
  valence: 0,
  counters: 0,
  inoculation: 0,
  repair: 0,
};
const members = (...names: readonly number[]): CompiledIntervention['by'] => ({
  kind: 'members',
  seedSet: { kind: 'members', members: names.map(String) },
});
const act = (content: number, by: CompiledIntervention['by'], rest: Partial<CompiledIntervention> = {}) => ({
  content,
  by,
  times: [0],
  target: {},
  cost: 0,
  ...rest,
});
const detected = (after = 0) => ({ times: [], trigger: { metric: 'detection', after } }) as const;

/** An incident that member 0 posts at 0 h and everybody believes at once, and a content that answers it. */
function crisis(
  population: Population,
  parts: {
    crisis?: Partial<CompiledCrisis>;
    rules?: Partial<PassOnRules>;
    setup?: Partial<PassOnSetup>;
  } = {},
): PassOnSetup {
  return plainSetup(population, {
    rules: { appeal: 0, learningRate: 0.5, ...parts.rules },
    setup: {
      contents: [INCIDENT, ANSWER],
      platforms: [{ ...PLAIN_PLATFORM, fit: [1, 1] }],
      crisis: { ...CRISIS, ...parts.crisis },
      interventions: [act(0, members(0))],
      ...parts.setup,
    },
  });
}

function play(setup: PassOnSetup, runs: number): PassOnTally[] {
  const kernel = createPassOnKernel(setup, rngKey('laws'));
  return Array.from({ length: runs }, (_, run) => structuredClone(kernel.play(run)));
}
const count = ({ crisis: counts }: PassOnTally, name: CrisisCount): number =>
  counts[CRISIS_COUNTS.indexOf(name)]!;
/** One group of so many. */
const crowd = (size: number) => groupsPopulation(size, [[...Array(size).keys()]]);

describe('a boycott', () => {
  const [joining, socialProof, readers] = [0.3, 4, 6];

  it('is joined with probability joining x -attitude x (1 + socialProof x share of the others who do): the whole law (20,000 runs, 5 sigma)', () => {
    const setup = crisis(crowd(readers + 1), {
      crisis: { boycott: { joining, socialProof, halfLife: Number.POSITIVE_INFINITY } },
    });
    // readers read one after the other; each sees how many of the six others have joined before him
    let law = new Map([[0, 1]]);
    for (let reader = 0; reader < readers; reader++) {
      const next = new Map<number, number>();
      for (const [joined, share] of law) {
        const chance = Math.min(1, joining * 0.5 * (1 + (socialProof * joined) / readers));
        next.set(joined + 1, (next.get(joined + 1) ?? 0) + share * chance);
        next.set(joined, (next.get(joined) ?? 0) + share * (1 - chance));
      }
      law = next;
    }
    expectShares(
      play(setup, 20_000).map((tally) => count(tally, 'boycotters')),
      law,
    );
  });

  it('ends by its half-life, and its days are those of the time that it lasts (5 sigma)', () => {
    const [halfLife, horizon] = [20, 50];
    const setup = crisis(crowd(200), {
      crisis: { boycott: { joining: 2, socialProof: 0, halfLife } },
      setup: { horizon, sliceEnds: Float64Array.of(10, 20, 30, 40, 50) },
    });
    const tallies = play(setup, 200);
    const each = (name: CrisisCount) =>
      tallies.map((tally) => count(tally, name) / count(tally, 'boycotters'));
    expect(new Set(tallies.map((tally) => count(tally, 'boycotters')))).toEqual(new Set([199]));
    expectMean(each('boycottersAtEnd'), 2 ** (-horizon / halfLife));
    const mean = (halfLife / Math.LN2) * (1 - 2 ** (-horizon / halfLife));
    expectMean(each('boycottDays'), mean / 24);
    for (const slice of [0, 1, 2, 3])
      expectMean(
        tallies.map(({ crisisSeries }) => crisisSeries[slice * CRISIS_SERIES.length]! / 199),
        2 ** (-(10 * (slice + 1)) / halfLife),
      );
  });

  it('keeps its members from buying while it lasts', () => {
    const forSale = { ...PLAIN_CONTENT, key: 3, credibility: 1, valence: 1, conversionRate: 1 };
    const setup = (joining: number) =>
      crisis(crowd(100), {
        crisis: { boycott: { joining, socialProof: 0, halfLife: Number.POSITIVE_INFINITY } },
        rules: { learningRate: 0.9 },
        setup: {
          contents: [{ ...INCIDENT, valence: -0.2 }, ANSWER, forSale],
          platforms: [{ ...PLAIN_PLATFORM, fit: [1, 1, 1] }],
          interventions: [act(0, members(0)), act(2, members(0), { times: [1] })],
        },
      });
    for (const tally of play(setup(50), 5)) expect(tallyTotal(tally, 'conversions', 2)).toBe(0);
    expect(tallyTotal(play(setup(0), 1)[0]!, 'conversions', 2)).toBeGreaterThan(50);
  });
});

describe('attitudes', () => {
  it('return by their half-life, and so does what a crisis is counted by', () => {
    const setup = crisis(crowd(50), {
      rules: { attitudeHalfLife: 24 },
      setup: { horizon: 72, sliceEnds: Float64Array.of(24, 48, 72) },
    });
    const [tally] = play(setup, 1);
    const lost = -0.5 * 49;
    expect(count(tally!, 'attitude')).toBeCloseTo(lost / 8, 4);
    const shares = [0, 1, 2].map((slice) => tally!.crisisSeries[slice * CRISIS_SERIES.length + 1]! / lost);
    for (const [i, share] of shares.entries()) expect(share).toBeCloseTo(2 ** -(i + 1), 5);
    // 72 h of exponential return, in days
    expect(count(tally!, 'attitudeDays') / lost).toBeCloseTo((1 - 1 / 8) / Math.LN2, 5);
    // -0.5 is down to -0.1 after 2.32 half-lives: nobody is lost any more at the end
    expect(count(tally!, 'lost')).toBe(0);
    const sooner = play({ ...setup, horizon: 55, sliceEnds: Float64Array.of(55) }, 1)[0]!;
    expect(count(sooner, 'lost')).toBe(49);
  });

  it('cross the line of detractors back at the tick in which they do', () => {
    const setup = crisis(crowd(50), {
      rules: { attitudeHalfLife: 10, detractorAt: -0.25 },
      setup: { horizon: 40, sliceEnds: Float64Array.of(9.99, 10.01, 40) },
    });
    const { series } = play(setup, 1)[0]!;
    const detractors = [0, 1, 2].map(
      (slice) => series[slice * 2 * SERIES.length + SERIES.indexOf('detractors')]!,
    );
    expect(detractors).toEqual([49, -49, 0]);
  });

  it('and sums over time are those of the curves, with boycotts and an answer in between', () => {
    const slices = Float64Array.from({ length: 480 }, (_, i) => (i + 1) / 10);
    const rules = { attitudeHalfLife: 30 };
    const parts = { horizon: 48, sliceEnds: slices };
    const answer = act(1, members(0), { times: [20] });
    const setup = crisis(crowd(80), {
      rules,
      setup: {
        ...parts,
        contents: [INCIDENT, { ...ANSWER, repair: 0.7 }],
        interventions: [act(0, members(0)), answer],
        platforms: [{ ...PLAIN_PLATFORM, fit: [1, 1], delayMedian: 3, delaySigma: 1 }],
      },
    });
    const areaOf = ({ crisisSeries }: PassOnTally, series: number): number => {
      let area = 0;
      for (let slice = 0; slice < slices.length; slice++) {
        const at = crisisSeries[slice * CRISIS_SERIES.length + series]!;
        const before = slice === 0 ? 0 : crisisSeries[(slice - 1) * CRISIS_SERIES.length + series]!;
        area += ((at + before) / 2) * 0.1;
      }
      return area / 24;
    };
    for (const tally of play(setup, 5)) {
      expect(count(tally, 'attitudeDays') / areaOf(tally, 1)).toBeCloseTo(1, 2);
      expect(count(tally, 'boycottDays')).toBe(0);
    }
    const boycotted = {
      ...setup,
      crisis: { ...CRISIS, boycott: { joining: 0.8, socialProof: 1, halfLife: 8 } },
    };
    for (const tally of play(boycotted, 5)) {
      expect(count(tally, 'boycottDays') / areaOf(tally, 0)).toBeCloseTo(1, 1);
      // while he boycotts a member's attitude does not count as well
      expect(count(tally, 'attitudeDays')).toBeGreaterThan(areaOf(tally, 1));
    }
  });
});

describe('the company', () => {
  const apart = groupsPopulation(
    20,
    [...Array(10).keys()].map((i) => [2 * i, 2 * i + 1]),
  );
  const posters = members(...[...Array(10).keys()].map((i) => 2 * i));

  it('knows with the probability that so many of ten posts are noticed (20,000 runs, 5 sigma)', () => {
    const [rate, threshold] = [0.25, 3];
    const detection = {
      platforms: Uint8Array.of(1),
      rate,
      threshold,
      shifts: undefined,
      startHour: 0,
    };
    const setup = crisis(apart, { crisis: { detection }, setup: { interventions: [act(0, posters)] } });
    let below = 0;
    let choose = 1;
    for (let k = 0; k < threshold; k++) {
      below += choose * rate ** k * (1 - rate) ** (10 - k);
      choose = (choose * (10 - k)) / (k + 1);
    }
    expectMean(
      play(setup, 20_000).map((tally) => Number(count(tally, 'detectedAt') >= 0)),
      1 - below,
    );
    const elsewhere = { ...detection, platforms: Uint8Array.of(0) };
    const blind = crisis(apart, {
      crisis: { detection: elsewhere },
      setup: { interventions: [act(0, posters)] },
    });
    expect(play(blind, 50).every((tally) => count(tally, 'detectedAt') === -1)).toBe(true);
  });

  it('knows at once where nothing says how it notices, and answers so many hours later', () => {
    const setup = crisis(apart, {
      setup: {
        interventions: [
          act(0, posters, { times: [5] }),
          act(1, members(1), { ...detected(3), effect: NO_EFFECT }),
        ],
      },
    });
    const [tally] = play(setup, 1);
    expect([count(tally!, 'detectedAt'), count(tally!, 'respondedAt')]).toEqual([5, 8]);
  });

  it('knows when somebody is there', () => {
    const hours = (hour: number) => hour * TICKS_PER_HOUR;
    const shifts = [0, 1, 2, 3, 4].map((day) => [24 * day + 9, 24 * day + 18] as const);
    // the simulation begins on a Friday at 16 h
    const office = { platforms: Uint8Array.of(1), rate: 1, threshold: 1, shifts, startHour: 4 * 24 + 16 };
    const at = (hour: number) => nextOnShift(office, hours(hour)) / TICKS_PER_HOUR;
    expect([at(0), at(1.5), at(2), at(10), at(64.5), at(65), at(65.5)]).toEqual([
      0, 1.5, 65, 65, 65, 65, 65.5,
    ]);
    expect(nextOnShift({ ...office, shifts: undefined }, 12_345)).toBe(12_345);
  });
});

describe('an answer', () => {
  const readers = 400;
  const population = crowd(readers + 2);
  /** The share of readers of a post of the incident after an answer who do something. */
  const after = (effect: Partial<CompiledEffect>, rules: Partial<PassOnRules> = {}) =>
    crisis(population, {
      rules: { sameGroup: false, ...rules },
      setup: {
        interventions: [
          act(1, { kind: 'nobody' }, { effect: { ...NO_EFFECT, ...effect } }),
          act(0, members(0), { times: [1] }),
        ],
      },
    });

  it('without words multiplies the appeal of the incident by its fuel for everybody (5 sigma)', () => {
    const passed = (fuel: number) =>
      play(after({ fuel }, { appeal: 0.3 }), 60).map(
        (tally) => (tallyTotal(tally, 'passOns') - 1) / (readers + 1),
      );
    expectMean(passed(1), 0.3);
    expectMean(passed(1.8), 0.54);
    expectMean(passed(0.5), 0.15);
    expect(passed(10)[0]).toBe(1);
  });

  it('multiplies it for those alone who have read it, where it is one to be read (5 sigma)', () => {
    const halves = groupsPopulation(402, [
      [...Array(401).keys()],
      [401, ...Array.from({ length: 200 }, (_, i) => i + 1)],
    ]);
    const setup = crisis(halves, {
      rules: { sameGroup: false, appeal: 0.3 },
      setup: {
        // nobody passes the answer on: it is old when it is read
        contents: [INCIDENT, { ...ANSWER, fuel: 1.8, halfLife: 0.001 }],
        platforms: [{ ...PLAIN_PLATFORM, fit: [1, 1], delayMedian: 0.1 }],
        interventions: [act(1, members(401)), act(0, members(0), { times: [1] })],
      },
    });
    expectMean(
      play(setup, 60).map((tally) => (tallyTotal(tally, 'passOns') - 1) / 400),
      (0.54 + 0.3) / 2,
    );
  });

  it('takes down a share of the earlier posts that nobody has read yet, on its platforms (5 sigma)', () => {
    const pairs = groupsPopulation(
      600,
      [...Array(300).keys()].map((i) => [2 * i, 2 * i + 1]),
    );
    const everyOther = members(...[...Array(300).keys()].map((i) => 2 * i));
    const read = (platforms: Uint8Array, delayMedian: number) =>
      play(
        crisis(pairs, {
          setup: {
            platforms: [{ ...PLAIN_PLATFORM, fit: [1, 1], delayMedian }],
            interventions: [
              act(0, everyOther),
              act(1, { kind: 'nobody' }, { times: [1], effect: { ...NO_EFFECT, removal: 0.6, platforms } }),
            ],
          },
        }),
        120,
      ).map((tally) => tallyTotal(tally, 'impressions') / 300);
    expectMean(read(Uint8Array.of(1), 2), 0.4);
    expect(read(Uint8Array.of(0), 2)[0]).toBe(1);
    // what was read before is read
    expect(read(Uint8Array.of(1), 0.5)[0]).toBe(1);
  });

  it('makes a share of those who had passed it on post it again (5 sigma)', () => {
    const pairs = groupsPopulation(
      600,
      [...Array(300).keys()].map((i) => [2 * i, 2 * i + 1]),
    );
    const setup = crisis(pairs, {
      setup: {
        interventions: [
          act(0, members(...[...Array(300).keys()].map((i) => 2 * i))),
          act(1, { kind: 'nobody' }, { times: [1], effect: { ...NO_EFFECT, reposts: 0.35 } }),
        ],
      },
    });
    expectMean(
      play(setup, 300).map((tally) => tallyTotal(tally, 'impressions') / 300 - 1),
      0.35,
    );
  });

  it('is believed less by half for each patience that it comes late, and more before the incident (5 sigma)', () => {
    const believed = (answerAt: number, incidentAt: number) =>
      play(
        crisis(population, {
          crisis: { patience: 12, disclosure: 1.3 },
          setup: {
            contents: [INCIDENT, { ...ANSWER, credibility: 0.6 }],
            interventions: [
              act(0, members(0), { times: [incidentAt] }),
              act(1, members(1), { times: [answerAt], effect: NO_EFFECT }),
            ],
          },
        }),
        60,
      ).map((tally) => tallyTotal(tally, 'convinced', 1) / (readers + 1));
    expectMean(believed(0.001, 0), 0.6);
    expectMean(believed(12, 0), 0.3);
    expectMean(believed(30, 0), 0.6 * 2 ** -2.5);
    expectMean(believed(0, 5), 0.78);
    // of one instant, answers come first
    expectMean(believed(0, 0), 0.78);
  });

  it('in direct messages is read by each who had passed the incident on, and by nobody else', () => {
    const pairs = groupsPopulation(
      40,
      [...Array(20).keys()].map((i) => [2 * i, 2 * i + 1]),
    );
    const posters = members(...[...Array(20).keys()].map((i) => 2 * i));
    const setup = crisis(pairs, {
      setup: {
        interventions: [
          act(0, posters),
          act(1, { kind: 'direct', platform: 0 }, { ...detected(2), effect: NO_EFFECT, trust: 0.9 }),
        ],
      },
    });
    const [tally] = play(setup, 1);
    expect(tallyTotal(tally!, 'reach', 1)).toBe(20);
    expect(tallyTotal(tally!, 'convinced', 1)).toBeGreaterThan(10);
  });
});

describe('an act that waits for a level', () => {
  const at = (metric: 'conversions' | 'detractors' | 'boycotters', above: number) => {
    const waits = act(1, members(1), { times: [], trigger: { metric, content: 0, above, after: 2 } });
    const setup = crisis(crowd(40), {
      crisis: { boycott: { joining: 2, socialProof: 0, halfLife: 5 } },
      rules: { detractorAt: -0.4 },
      setup: {
        contents: [{ ...INCIDENT, conversionRate: 1, conversionSign: -1 }, ANSWER],
        platforms: [{ ...PLAIN_PLATFORM, fit: [1, 1], delayMedian: 1, delaySigma: 1 }],
        interventions: [act(0, members(0)), waits],
      },
    });
    const readings: number[] = [];
    let acted = -1;
    createPassOnKernel(setup, rngKey(2), {
      started: (content, _, tick) => {
        if (content === 1) acted = tick;
      },
      reached: (content, _, tick) => {
        if (content === 0) readings.push(tick);
      },
      passedOn: () => {},
    }).play(0);
    return { readings, acted };
  };

  it('comes so long after the reading that exceeds it: of acts, detractors, boycotters', () => {
    for (const metric of ['detractors', 'boycotters'] as const) {
      // everybody who reads becomes one
      const { readings, acted } = at(metric, 9);
      expect(acted).toBe(readings[9]! + 2 * TICKS_PER_HOUR);
    }
    const { readings, acted } = at('conversions', 9);
    expect(acted).toBeGreaterThan(readings[9]! + 2 * TICKS_PER_HOUR);
    expect(readings).toContain(acted - 2 * TICKS_PER_HOUR);
    expect(at('detractors', 39).acted).toBe(-1);
  });
});

describe('whom the company tells first', () => {
  // groups: everybody with 0; 1 to 4 with 5; 6 to 9 apart
  const population = groupsPopulation(10, [
    [0, 1, 2],
    [1, 3, 4, 5],
    [5, 6],
    [7, 8, 9],
  ]);
  /** Who has the answer first, where 0 and 5 have posted the incident and others have read it. */
  function told(who: Briefed, count: number, run = 0): number[] {
    const setup = crisis(population, {
      rules: { ...PLAIN_RULES, appeal: 0, ambassadorAt: 0.5 },
      setup: {
        interventions: [
          act(0, members(0)),
          act(1, { kind: 'briefed', who, count }, { times: [1], target: { groups: new Uint8Array(4) } }),
        ],
      },
    });
    for (const ambassador of [3, 7, 8]) setup.traits.rows[ambassador * TRAIT_STRIDE + TRAIT.attitude] = 0.7;
    const started: number[] = [];
    createPassOnKernel(setup, rngKey(3), {
      started: (content, member) => content === 1 && started.push(member),
      reached: () => {},
      passedOn: () => {},
    }).play(run);
    return started.sort((a, b) => a - b);
  }

  it('are those of each heuristic', () => {
    expect(told('highest-degree', 2)).toEqual([1, 5]);
    expect(told('journalists', 2)).toEqual([1, 5]);
    expect(told('ambassadors', 1)).toEqual([3]);
    expect(told('ambassadors', 9)).toEqual([3, 7, 8]);
    expect(told('exposed', 9)).toEqual([1, 2]);
    expect(told('exposed', 1)).toHaveLength(1);
    expect(told('bridges', 2)).toEqual([1, 5]);
    expect(told('random', 4)).toHaveLength(4);
    expect(told('at-risk', 9)).toEqual([]);
  });

  it('are drawn anew in each run where lots decide', () => {
    const drawn = (who: Briefed) =>
      new Set(Array.from({ length: 20 }, (_, run) => told(who, 1, run).join())).size;
    expect([drawn('exposed'), drawn('ambassadors')]).toEqual([2, 1]);
    expect(drawn('random')).toBeGreaterThan(4);
  });
});
