import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/engine/kernel.js';
import { attractionRepulsionModel } from '../../src/models/attractionRepulsion.js';
import { cognitiveOpinionDynamicsModel } from '../../src/models/cognitiveOpinionDynamics.js';
import { deffuantModel } from '../../src/models/deffuant.js';
import { friedkinJohnsenModel } from '../../src/models/friedkinJohnsen.js';
import { hegselmannKrauseModel } from '../../src/models/hegselmannKrause.js';
import { majorityRuleModel } from '../../src/models/majorityRule.js';
import type { ModelDefinition } from '../../src/models/modelDefinition.js';
import { qVoterModel } from '../../src/models/qVoter.js';
import { sznajdModel } from '../../src/models/sznajd.js';
import { voterModel } from '../../src/models/voter.js';
import type { Population } from '../../src/population/population.js';
import { rngKey } from '../../src/random/rngKey.js';
import { oneGroup, playRun, ring, upTo } from '../../testkit/opinionRuns.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';

const MEDIA = { mediaCount: 3, mediaOpinion: { uniform: { min: 0, max: 1 } }, mediaStrength: 0.2 };

const cases: [string, (population: Population) => Kernel][] = [
  made('voter', voterModel, {}),
  made('voter in rounds, with media', voterModel, { update: 'synchronous', ...MEDIA }),
  made('q-voter', qVoterModel, { q: 3, flipProbability: 0.2, ...MEDIA }),
  made('q-voter in rounds', qVoterModel, { q: 2, update: 'synchronous' }),
  made('majority rule', majorityRuleModel, { discussionSize: 4, evenSplit: 'opinion-1', ...MEDIA }),
  made('Sznajd', sznajdModel, { ...MEDIA, mediaStrength: 0.05 }),
  made('Deffuant', deffuantModel, { epsilon: { uniform: { min: 0.1, max: 0.4 } }, convergence: 0.3 }),
  made('Deffuant with bias and media', deffuantModel, { bias: 1.2, mediaBias: 0.5, ...MEDIA }),
  made('Hegselmann-Krause', hegselmannKrauseModel, { epsilon: 0.1, ...MEDIA }),
  made('Friedkin-Johnsen', friedkinJohnsenModel, { stubbornness: 0.1, ...MEDIA }),
  made('Friedkin-Johnsen, one by one', friedkinJohnsenModel, { stubbornness: 0.2, update: 'asynchronous' }),
  made('attraction and repulsion', attractionRepulsionModel, MEDIA),
  made('cognitive opinion dynamics', cognitiveOpinionDynamicsModel, MEDIA),
];

function made<P extends object>(
  name: string,
  model: ModelDefinition<P>,
  parameters: P,
): [string, (population: Population) => Kernel] {
  return [name, (population) => model.createKernel(parameters, population, rngKey('kernels'))];
}

const GROUPS = upTo(14).map((g) => [...new Set(upTo(5 + (g % 4)).map((i) => (g * 11 + i * i * 3) % 50))]);
const TIES = upTo(60).map((i) => [(i * 7) % 50, (i * 13 + 1) % 50] as const);
const mixed = groupsPopulation(
  50,
  GROUPS,
  TIES.filter(([a, b]) => a !== b),
);

/** All that a kernel shows after a step. */
function shown(kernel: Kernel): unknown {
  const figures = new Float64Array(8);
  kernel.writeFigures!(figures);
  return {
    saved: kernel.save(),
    active: [...kernel.active.subarray(0, kernel.activeCount)],
    counts: kernel.counts && [...kernel.counts],
    figures: [...figures],
    over: kernel.over,
    size: kernel.size,
    stepStart: kernel.stepStart,
  };
}

function shownSteps(kernel: Kernel, steps: number): unknown[] {
  return upTo(steps).map(() => [kernel.step(), shown(kernel)]);
}

describe.each(cases)('kernel of %s', (_name, make) => {
  it('gives a run the same bytes whatever was run before', () => {
    const used = make(mixed);
    for (let run = 0; run < 5; run++) playRun(used, run, [run, 20], 8);
    const fresh = make(mixed);
    for (const kernel of [used, fresh]) kernel.start(9, [1, 2, 3], 3);
    expect([shown(used), ...shownSteps(used, 10)]).toEqual([shown(fresh), ...shownSteps(fresh, 10)]);
  });

  it('goes on from what was saved as if nothing had happened, on another kernel', () => {
    const first = make(mixed);
    first.start(4, [0, 5], 2);
    for (let step = 0; step < 3; step++) first.step();
    const saved = first.save();
    const second = make(mixed);
    playRun(second, 1, [7], 4);
    second.restore(4, saved);
    expect(shown(second)).toEqual(shown(first));
    expect(shownSteps(second, 6)).toEqual(shownSteps(first, 6));
  });

  it('does not notice members and groups that it never meets', () => {
    const more = groupsPopulation(
      54,
      [...GROUPS, [50, 51, 52]],
      [...TIES.filter(([a, b]) => a !== b), [50, 53]],
    );
    const [small, large] = [make(mixed), make(more)];
    for (const kernel of [small, large]) kernel.start(2, [3, 4], 2);
    for (let step = 0; step < 8; step++) {
      small.step();
      large.step();
      expect(large.save().opinions!.slice(0, 50)).toEqual(small.save().opinions);
    }
  });

  it('goes on with other contacts from the step on in which they are entered', () => {
    const kernel = make(mixed);
    kernel.start(6, [0, 1], 2);
    for (let step = 0; step < 2; step++) kernel.step();
    const saved = kernel.save();
    kernel.enter(ring(50, 'ties'));
    const other = make(ring(50, 'ties'));
    other.restore(6, saved);
    expect(shownSteps(kernel, 5)).toEqual(shownSteps(other, 5));
  });

  it('counts who is active now, and lists who ever was in order of the first time', () => {
    const kernel = make(mixed);
    kernel.start(3, [8, 9], 2);
    for (let step = 0; step < 12; step++) {
      const before = [...kernel.active.subarray(0, kernel.activeCount)];
      kernel.step();
      const ever = [...kernel.active.subarray(0, kernel.activeCount)];
      expect(ever.slice(0, kernel.stepStart)).toEqual(before);
      expect(new Set(ever).size).toBe(ever.length);
      const now = upTo(50).filter((member) => kernel.save().opinions![member]! >= 0.5);
      expect(kernel.size).toBe(now.length);
      expect(now.every((member) => ever.includes(member))).toBe(true);
      if (kernel.counts) expect([...kernel.counts]).toEqual([50 - now.length, now.length]);
    }
  });

  it('plays empty populations, members without contacts, and no first members', () => {
    expect(playRun(make(groupsPopulation(0, [])), 0, [], 50)).toBe(0);
    for (const population of [groupsPopulation(3, []), oneGroup(1), groupsPopulation(2, [[0], [1]])]) {
      const kernel = make(population);
      playRun(kernel, 0, [0], 50);
      playRun(kernel, 1, [], 50);
      expect(kernel.activeCount).toBeLessThanOrEqual(3);
    }
  });
});

describe('members placed before the first step', () => {
  it('hold the opinion they are given', () => {
    for (const [, make] of cases.slice(0, 6)) {
      const kernel = make(mixed);
      kernel.start(0, [0], 1);
      kernel.place!(1, [5, 6, 7], 3);
      kernel.place!(0, [6], 1);
      expect([kernel.size, ...kernel.counts!]).toEqual([3, 47, 3]);
      kernel.step();
      expect(kernel.counts![0]! + kernel.counts![1]!).toBe(50);
    }
  });
});

describe('initial opinions', () => {
  it('are drawn anew in each run from a law, and do not depend on how many members there are', () => {
    const [few, many] = [oneGroup(5), oneGroup(9)].map((population) =>
      hegselmannKrauseModel.createKernel({}, population, rngKey('initial')),
    );
    const drawn = [0, 1].map((run) => {
      few!.start(run, [], 0);
      many!.start(run, [], 0);
      expect(many!.save().opinions!.slice(0, 5)).toEqual(few!.save().opinions);
      return few!.save().opinions;
    });
    expect(drawn[0]).not.toEqual(drawn[1]);
  });

  it('are cut to the range, and first members hold theirs', () => {
    const opinion = { normal: { mean: 0.5, deviation: 3 } };
    const kernel = deffuantModel.createKernel({ opinion, seedOpinion: 0.3 }, oneGroup(200), rngKey('cut'));
    kernel.start(0, [7], 1);
    const opinions = kernel.save().opinions!;
    expect([Math.min(...opinions), Math.max(...opinions), opinions[7]]).toEqual([0, 1, 0.3]);
  });
});
