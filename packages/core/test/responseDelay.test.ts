import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPassOnKernel } from '../src/engine/passOn/passOnKernel.js';
import type { CompiledIntervention, PassOnSetup } from '../src/engine/passOnSetup.js';
import { simulate } from '../src/ensemble/simulate.js';
import { rngKey } from '../src/random/rngKey.js';
import type { PassOnExperiment } from '../src/scenario/experiment.js';
import { crisisExperiment } from '../testkit/crisisScenario.js';
import { expectMean } from '../testkit/expectMean.js';
import { tracesOf } from '../testkit/passOnTrace.js';
import { PLAIN_CONTENT, PLAIN_PLATFORM, plainSetup } from '../testkit/plainSetup.js';
import { randomSetup, setupSeeds } from '../testkit/randomSetup.js';
import { groupsPopulation } from '../testkit/smallPopulations.js';

/** The members who read, and who passed on, a content in a run of an experiment. */
function hearersOf(experiment: PassOnExperiment, content: number, run: number) {
  const reached = new Set<number>();
  const passed = new Set<number>();
  for (const { members, contents, passedOn } of simulate(experiment, { rngSeed: 'crisis', run })) {
    for (const [i, member] of members.entries()) if (contents[i] === content) reached.add(member);
    for (const [i, member] of passedOn.members.entries())
      if (passedOn.contents[i] === content) passed.add(member);
  }
  return { reached, passed };
}

/** Members who post a content at a time. */
function startOf(content: number, members: readonly number[], at: number): CompiledIntervention {
  const seedSet = { kind: 'members', members: members.map(String) } as const;
  return { content, times: [at], by: { kind: 'members', seedSet }, target: {}, cost: 0 };
}

function membersIn(list: readonly (readonly [number, number])[]): Set<number> {
  return new Set(list.map(([member]) => member));
}

function expectInside(smaller: ReadonlySet<number>, larger: ReadonlySet<number>): void {
  expect([...smaller].filter((member) => !larger.has(member))).toEqual([]);
}

/** A rumour from some members at 0h and a correction of it from others later, with the same luck for both. */
function rivals(
  setup: PassOnSetup,
  rumour: readonly number[],
  correction: readonly number[],
  delay: number,
): PassOnSetup {
  const content = { ...setup.contents[0]!, key: 1, credibility: 1 };
  return {
    ...setup,
    contents: [content, { ...content, counters: 0, inoculation: 1 }],
    platforms: setup.platforms.map((platform) => ({ ...platform, fit: [1, 1] })),
    interventions: [startOf(0, rumour, 0), startOf(1, correction, delay)],
  };
}

describe('the later the answer, the more hear of the incident', () => {
  it('in every run, member by member, where feeds do not compete and members post in the group of origin too (60 populations, 8 delays)', () => {
    let compared = 0;
    fc.assert(
      fc.property(setupSeeds, (seed) => {
        const base = randomSetup(seed, 2);
        const setup = { ...base, rules: { ...base.rules, sameGroup: true, dayRhythm: undefined } };
        const at = (delay: number): PassOnSetup => ({
          ...setup,
          contents: [
            setup.contents[0]!,
            { ...setup.contents[1]!, counters: 0, inoculation: 1, credibility: 1 },
          ],
          interventions: [startOf(0, [0, 1], 0), startOf(1, [2, 3], delay)],
        });
        const worlds = [0, 1, 2, 4, 8, 16, 50, 150].map((delay) => tracesOf(at(delay), seed, 3));
        for (let later = 1; later < worlds.length; later++)
          for (let run = 0; run < 3; run++) {
            const [before] = worlds[later - 1]![run]!;
            const [after] = worlds[later]![run]!;
            expectInside(membersIn(before!.reached), new Set([0, 1, ...membersIn(after!.reached)]));
            expectInside(membersIn(before!.passedOn), new Set([0, 1, ...membersIn(after!.passedOn)]));
            if (after!.reached.length > before!.reached.length) compared++;
          }
      }),
      { numRuns: 60, seed: 4 },
    );
    expect(compared).toBeGreaterThan(20);
  });

  it('so also in a whole crisis: noticed, answered on the brand’s account, with half-lives of novelty', async () => {
    const world = (delay: string) =>
      crisisExperiment({
        model: { attention: 'unlimited', sameGroup: true, dayRhythm: 'flat' },
        crisis: {
          patience: 'none',
          boycott: undefined,
          response: [{ delay, strategy: 'explain', content: 'apology', followers: 0.4 }],
          strategies: { explain: { fuel: 1, inoculation: 1 } },
        },
      });
    const worlds = await Promise.all(['0h', '2h', '6h', '12h', '24h', '60h'].map(world));
    let grown = 0;
    for (let run = 0; run < 10; run++) {
      const heard = worlds.map((experiment) => hearersOf(experiment, 1, run));
      for (let i = 1; i < heard.length; i++) {
        expectInside(heard[i - 1]!.reached, heard[i]!.reached);
        expectInside(heard[i - 1]!.passed, heard[i]!.passed);
        if (heard[i]!.passed.size > heard[i - 1]!.passed.size) grown++;
      }
    }
    expect(grown).toBeGreaterThan(20);
  });
});

describe('two rivals of equal strength', () => {
  it('reach together whom one content from both starts would reach, in every run', () => {
    let members = 0;
    fc.assert(
      fc.property(setupSeeds, (seed) => {
        const base = randomSetup(seed);
        const setup = { ...base, rules: { ...base.rules, appeal: 1 } };
        const delay = seed % 5;
        const both = tracesOf(rivals(setup, [0, 1], [2, 3], delay), seed, 4);
        const alone = tracesOf(rivals(setup, [0, 1, 2, 3], [], 0), seed, 4);
        both.forEach(([rumour, correction], run) => {
          const union = new Set([...rumour!.reached, ...correction!.reached].map(([member]) => member));
          const seeds = [0, 1, 2, 3];
          for (const member of seeds) union.add(member);
          const one = new Set([...alone[run]![0]!.reached.map(([member]) => member), ...seeds]);
          expect([...union].sort()).toEqual([...one].sort());
          members += union.size;
        });
      }),
      { numRuns: 100, seed: 5 },
    );
    expect(members).toBeGreaterThan(3000);
  });

  it('have equal shares where both start at once from places that are alike (path of 9 ties, 6,000 runs, 5 sigma)', () => {
    const length = 9;
    const ties = Array.from({ length }, (_, i): [number, number][] => [
      [i, i + 1],
      [i + 1, i],
    ]).flat();
    const population = groupsPopulation(length + 1, [], ties);
    const setup = plainSetup(population, {
      platform: { ...PLAIN_PLATFORM, visibility: 0.8, delayMedian: 1 },
    });
    const traces = tracesOf(rivals(setup, [0], [length], 0), 9, 6000);
    const differences = traces.map(([rumour, correction]) => {
      const heard = new Set(rumour!.reached.map(([member]) => member));
      const first = correction!.reached.filter(([member]) => !heard.has(member) && member !== 0);
      return heard.size - first.length;
    });
    expect(differences.some((difference) => difference !== 0)).toBe(true);
    expectMean(differences, 0);
  });
});

it('before an answer after r generations (m^(r + 1) - 1) / (m - 1) have heard, m being the mean of those whom one tells (300 runs, 5 sigma)', () => {
  const [children, visibility, generations] = [4, 0.5, 5];
  const m = children * visibility;
  const size = (children ** (generations + 1) - 1) / (children - 1);
  const ties = Array.from({ length: size - 1 }, (_, i): [number, number] => [
    Math.floor(i / children),
    i + 1,
  ]);
  const population = groupsPopulation(size, [], ties);
  for (let r = 0; r <= generations; r++) {
    const setup = plainSetup(population, {
      platform: { ...PLAIN_PLATFORM, visibility, delayMedian: 1, fit: [1, 1] },
      seedSet: { kind: 'members', members: ['0'] },
      setup: { sliceEnds: Float64Array.of(r + 0.5, 1000) },
    });
    const all = [...population.memberOffsets.keys()].slice(0, -1);
    const answered: PassOnSetup = {
      ...setup,
      contents: [
        setup.contents[0]!,
        { ...PLAIN_CONTENT, key: 2, counters: 0, credibility: 1, inoculation: 1 },
      ],
      interventions: [
        setup.interventions[0]!,
        // everybody hears the answer right after generation r
        startOf(1, all, r + 0.25),
      ],
    };
    const reached = tracesOf(answered, 100 + r, 300).map(([rumour]) => 1 + rumour!.reached.length);
    expectMean(reached, (m ** (r + 1) - 1) / (m - 1));
  }
});

describe('an answer that can change nothing changes nothing, bit for bit', () => {
  const incident = (setup: { experiment: PassOnExperiment }) =>
    Array.from({ length: 5 }, (_, run) => {
      const { reached, passed } = hearersOf(setup.experiment, 1, run);
      return [[...reached], [...passed]];
    });

  it('one of strength 0', async () => {
    const weak = { credibility: 0, fuel: 1, removal: 0, reposts: 0 };
    const model = { attention: 'unlimited' };
    const silent = await crisisExperiment({ model, crisis: { response: [] } });
    const answers = [
      { delay: '3h', strategy: 'rebuild', content: 'apology', followers: 0.5 },
      { delay: '9h', strategy: 'take-down' },
    ];
    const answered = await crisisExperiment({
      model,
      crisis: { response: answers, strategies: { rebuild: weak, 'take-down': weak } },
    });
    expect(incident({ experiment: answered })).toEqual(incident({ experiment: silent }));
    expect(hearersOf(answered, 2, 0).reached.size).toBeGreaterThan(100);
  });

  it('one after the wave has died', async () => {
    const model = { attention: 'unlimited', transfer: 0.1 };
    const complaint = { importance: 0.4, coolness: 0.3, noveltyHalfLife: '4h' };
    const silent = await crisisExperiment({ model, complaint, crisis: { response: [] } });
    const late = await crisisExperiment({
      model,
      complaint,
      crisis: { response: [{ delay: '105h', strategy: 'rebuild', content: 'apology', followers: 0.9 }] },
    });
    expect(incident({ experiment: late })).toEqual(incident({ experiment: silent }));
  });

  it('none at all: a fork without an answer is the world without one', () => {
    const setup = randomSetup(77, 2);
    const kernel = createPassOnKernel(setup, rngKey(1));
    const whole = kernel.play(0).counts.slice();
    kernel.start(0);
    kernel.advance(20);
    expect(kernel.finish().counts).toEqual(whole);
  });
});
