import { NOBODY, ORIGIN, simulate } from '@grapevine/core';
import { expect, test } from 'vitest';
import { passOnExperiment } from '../../testkit/passOnExperiment.js';
import { somePopulation, tiedPopulation } from '../../testkit/smallExperiment.js';
import { firstContent } from './firstContent.js';
import { paceOf } from './paceOf.js';
import type { PassOnScenario } from './passOnExperiment.js';
import { pathBack, reachSeries, recordRun } from './recordRun.js';
import { runFacts } from './runFacts.js';

const population = somePopulation();
const experiment = passOnExperiment(population);
const options = { rngSeed: 'passed on', run: 2 };
const slices = [...simulate(experiment, options)];
const runs = [0, 1].map((content) => recordRun(experiment, { ...options, content }));
const byPost = (by: object, more: object = {}) =>
  passOnExperiment(population, {
    contents: [{ id: 'news' }],
    timeline: [{ at: '0h', post: 'news', by }],
    broadcast: [],
    ...more,
  });

test.each([0, 1])('content %i has the readings of simulate, and no others', (content) => {
  const run = runs[content]!;
  const own = slices.flatMap(({ members, contents, times, informedBy, informedIn }) =>
    [...members]
      .map((member, i) => [member, times[i], informedBy[i], informedIn[i], contents[i]] as const)
      .filter((reading) => reading[4] === content),
  );
  expect(run.members.length).toBeGreaterThan(20);
  expect([...run.members]).toEqual(own.map(([member]) => member));
  expect([...run.timed!.times]).toEqual(own.map(([, time]) => time));
  expect([...run.informedBy]).toEqual(own.map(([, , by]) => by));
  expect([...run.informedIn]).toEqual(own.map(([, , , group]) => group));
});

test('steps begin at 0 hours and end with the slices', () => {
  for (const { timed, stepCount, stepOffsets } of runs) {
    expect([...timed!.hours]).toEqual([0, ...slices.map(({ hours }) => hours)]);
    expect(stepCount).toBe(slices.length + 1);
    timed!.hours.forEach((hours, step) => {
      const before = timed!.times.filter((time) => time <= hours).length;
      expect(stepOffsets[step + 1]).toBe(before);
    });
  }
  // the complaint is posted after a day
  expect(reachSeries(runs[1]!).slice(0, 96)).toEqual(Array(96).fill(0));
});

test('arrivals lie within their steps, in order', () => {
  for (const { timed, members, stepOf } of runs) {
    const arrivals = [...timed!.arrivals];
    expect(arrivals).toEqual([...arrivals].sort((a, b) => a - b));
    arrivals.forEach((arrival, place) => {
      expect(Math.ceil(arrival)).toBe(stepOf[members[place]!]);
    });
  }
});

test('nobody passes on before he has it, and whoever told somebody had passed it on', () => {
  for (const run of runs) {
    const { passedAt, passed } = run.timed!;
    passedAt.forEach((step, member) => {
      if (step >= 0) expect(step).toBeGreaterThanOrEqual(run.stepOf[member]!);
      if (step >= 0) expect(run.stepOf[member]).toBeGreaterThanOrEqual(0);
    });
    run.informedBy.forEach((teller, place) => {
      if (teller < 0) return;
      expect(passedAt[teller]).toBeGreaterThanOrEqual(0);
      expect(passedAt[teller]).toBeLessThanOrEqual(run.stepOf[run.members[place]!]!);
    });
    expect(passed.at(-1)).toBe(passedAt.filter((step) => step >= 0).length);
    expect(runFacts(run, run.stepCount - 1).passedOn).toBe(passed.at(-1));
    expect(passed.at(-1)).toBeLessThan(run.members.length);
  }
});

test('paths lead back, ever earlier, to somebody whom no member told', () => {
  for (const run of runs) {
    for (const member of run.members) {
      const path = pathBack(run, member);
      const places = path.map((each) => run.place[each]!);
      expect(places).toEqual([...places].sort((a, b) => b - a));
      expect(run.informedBy[places.at(-1)!]).toBe(NOBODY);
    }
  }
});

test('those who have it from nobody are told apart', () => {
  const [launch, complaint] = runs;
  const at = (run: typeof launch, origin: number) =>
    [...run!.members].filter((_, place) => run!.origin[place] === origin);
  // only members post the complaint
  expect(at(complaint, ORIGIN.first)).toHaveLength(3);
  expect(at(complaint, ORIGIN.outside)).toEqual([]);
  // the launch is also broadcast, from the sixth hour on
  expect(at(launch, ORIGIN.first)).toHaveLength(2);
  expect(at(launch, ORIGIN.outside).length).toBeGreaterThan(5);
  for (const run of runs)
    run.informedBy.forEach((by, place) => {
      expect(by >= 0).toBe(run.origin[place] === ORIGIN.member);
    });
});

test('without first members everything begins outside, and without the outside with first members', () => {
  const brand = recordRun(byPost({ kind: 'brand', followers: 0.3 }), options);
  expect(brand.members.length).toBeGreaterThan(5);
  expect([...brand.origin]).not.toContain(ORIGIN.first);
  const first = recordRun(byPost({ kind: 'random', count: 4 }), options);
  expect([...first.origin].filter((origin) => origin !== ORIGIN.member)).toEqual(Array(4).fill(ORIGIN.first));
});

test('first members are told from readers of the brand, even where both begin at once', () => {
  const both = passOnExperiment(population, {
    model: { kind: 'pass-on', appeal: 1, delay: 'none' },
    contents: [{ id: 'news' }],
    timeline: [
      { at: '0h', post: 'news', by: { kind: 'random', count: 4 } },
      { at: '0h', post: 'news', by: { kind: 'brand', followers: 0.5 } },
    ],
    broadcast: [],
  });
  const { origin } = recordRun(both, options);
  expect([...origin].filter((value) => value === ORIGIN.first)).toHaveLength(4);
  expect([...origin]).toContain(ORIGIN.outside);
});

test('days begin with the run where hours are alike, and else at the hour that the scenario says', () => {
  expect(runs[0]!.timed!.startHour).toBe(0);
  const model = { kind: 'pass-on', dayRhythm: 'waking', startHour: 7.5 };
  expect(recordRun(byPost({ kind: 'random', count: 1 }, { model }), options).timed!.startHour).toBe(7.5);
});

test('the content to look at first is the first of the timeline, else the first that is broadcast', () => {
  const contents = [{ id: 'a' }, { id: 'b' }];
  const broadcast = [{ content: 'b', channel: 'radio', from: '0h', to: '2h', reach: 0.1, frequency: 1 }];
  const timeline = [{ at: '3h', post: 'b', by: { kind: 'random', count: 1 } }];
  expect(firstContent(passOnExperiment(population, { contents, broadcast: [], timeline }).passOn)).toBe(1);
  expect(firstContent(passOnExperiment(population, { contents, broadcast, timeline: [] }).passOn)).toBe(1);
});

test('in a crisis, the content to look at first is the incident', () => {
  const { passOn } = passOnExperiment(population);
  const crisis = { incident: { content: 'complaint' } };
  expect(firstContent({ ...passOn, crisis } as PassOnScenario)).toBe(1);
});

test('seven days take 20 to 30 seconds, whatever the slices, and a few slices no longer than steps', () => {
  const seconds = (horizon: string) => {
    const run = recordRun(byPost({ kind: 'random', count: 1 }, { horizon }), options);
    return paceOf(run).secondsAStep * (run.stepCount - 1);
  };
  for (const horizon of ['7d', '48h', '12w']) {
    expect(seconds(horizon)).toBeGreaterThanOrEqual(20);
    expect(seconds(horizon)).toBeLessThanOrEqual(30);
  }
  expect(seconds('30min')).toBeLessThan(3);
});

test('ties carry content without groups', () => {
  const tied = passOnExperiment(tiedPopulation(), {
    contents: [{ id: 'news' }],
    timeline: [{ at: '0h', post: 'news', by: { kind: 'random', count: 2 } }],
    broadcast: [],
  });
  const run = recordRun(tied, options);
  expect(run.members.length).toBeGreaterThan(2);
  expect(new Set(run.informedIn)).toEqual(new Set([-1]));
});
