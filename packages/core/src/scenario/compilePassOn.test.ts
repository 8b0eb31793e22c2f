import { describe, expect, it } from 'vitest';
import { compiled, flight, four, post } from '../../testkit/compiledScenario.js';
import type { GrapevineError } from '../base/grapevineError.js';
import { formatProblem } from '../base/messages/formatProblem.js';
import { TRAIT } from '../content/memberTraits.js';
import { buildPopulation } from '../population/buildPopulation.js';
import { everydayLife } from '../population/generators/everydayLife.js';
import type { Population } from '../population/population.js';

const marked = (mask: Uint8Array | undefined) => mask && Array.from(mask);

function problemsOf(given: object, population: Population = four): string[] {
  try {
    compiled(given, population);
  } catch (error) {
    return (error as GrapevineError).problems.map((problem) => formatProblem(problem, 'en'));
  }
  return [];
}

describe('a compiled scenario', () => {
  it('has the model’s laws, contents and times in numbers', () => {
    const { setup } = compiled({
      horizon: '2d',
      model: { appeal: 0.4, dayRhythm: 'waking', startHour: 6, tiePlatform: 'twitter' },
      contents: [
        { id: 'a', noveltyHalfLife: 'none', speaker: 'peer', conversionBy: 'opposition' },
        { id: 'b', noveltyHalfLife: '6h', counters: 'a' },
      ],
      polls: [{ every: '1d', sample: 400 }, { at: '1h' }],
    });
    expect(setup).toMatchObject({ horizon: 48, tiePlatform: 2, rules: { appeal: 0.4, startHour: 6 } });
    expect(setup.rules.dayRhythm).toHaveLength(24);
    expect(setup.contents).toMatchObject([
      { halfLife: Number.POSITIVE_INFINITY, conversionSign: -1, counters: -1, speakerTrust: 1 },
      { halfLife: 6, conversionSign: 1, counters: 0 },
    ]);
    expect(setup.polls.map(({ at, sample }) => [at, sample])).toEqual([
      [1, 4],
      [24, 4],
      [48, 4],
    ]);
    expect(setup.sliceEnds.at(-1)).toBe(48);
    expect(compiled({ model: { noveltyHalfLife: '3h' } }).setup.contents[0]!.halfLife).toBe(3);
  });

  it('limits attention where the model or a trait of the population does', () => {
    const limited = buildPopulation({ memberCount: 2, traits: { attention: [3, 5] } }).population;
    expect(compiled().setup.rules.attentionIsLimited).toBe(false);
    expect(compiled({ model: { attention: 40 } }).setup.rules.attentionIsLimited).toBe(true);
    expect(compiled({}, limited).setup.rules.attentionIsLimited).toBe(true);
  });

  it('has kinds of groups with their cohesion, all of 1 where visibility is fixed', () => {
    expect(compiled().names.groupKinds).toEqual(['work', 'household', 'group']);
    expect(compiled().setup.kindCohesion).toEqual([0.6, 1, 1]);
    expect(compiled({ model: { visibility: 0.5 } }).setup.kindCohesion).toEqual([1, 1, 1]);
    expect(compiled({ model: { lookRate: 1 } }).setup.kindCohesion).toEqual([1, 1, 1]);
    const groupKinds = { club: { groups: ['chess'], cohesion: 0.3 } };
    const { setup, names } = compiled({ model: { visibility: 0.5 }, groupKinds });
    expect([names.groupKinds, setup.kindCohesion]).toEqual([
      ['club', 'work', 'household'],
      [0.3, 1, 1],
    ]);
    expect(Array.from(setup.groupKind)).toEqual([1, 2, 0]);
  });

  it('draws the same traits from the same key, and those of no other purpose', () => {
    const rows = (given: object) => compiled(given).setup.traits.rows;
    expect(rows({})).toEqual(rows({ horizon: '1d', contents: [{ id: 'a' }, { id: 'b' }] }));
    expect(rows({ members: { threshold: 0.25 } })[TRAIT.threshold]).toBe(0.25);
  });
});

describe('the timeline', () => {
  it('has times, triggers with whole levels, and costs of each posting', () => {
    const cost = { amount: 12, currency: 'EUR' };
    const { setup, names } = compiled({
      timeline: [
        { ...post, every: '12h', times: 3, cost },
        { when: { content: 'a', above: 0.6 }, after: '90min', post: 'a', by: { kind: 'brand' } },
        {
          when: { metric: 'convinced', content: 'a', above: 3 },
          post: 'a',
          by: { kind: 'bridges', count: 1 },
        },
      ],
    });
    expect(setup.interventions).toMatchObject([
      { content: 0, times: [0, 12, 24], cost: 12, by: { kind: 'members', seedSet: post.by }, target: {} },
      {
        times: [],
        trigger: { metric: 'reach', content: 0, above: 2, after: 1.5 },
        by: { kind: 'brand', platforms: [0, 1, 2], followers: 0.05 },
        cost: 0,
      },
      { trigger: { metric: 'convinced', above: 3, after: 0 } },
    ]);
    expect(names.postCosts).toEqual([
      { content: 0, platforms: [], channel: -1, cost: 12 },
      { content: 0, platforms: [0, 1, 2], channel: -1, cost: 0 },
      { content: 0, platforms: [], channel: -1, cost: 0 },
    ]);
    expect(names.currency).toBe('EUR');
    expect(compiled().names.currency).toBeUndefined();
  });

  it('has the brand post where it says, else where the target is, else everywhere', () => {
    const by = (brand: object, target?: object) =>
      compiled({ timeline: [{ ...post, by: { kind: 'brand', ...brand }, target }] }).setup.interventions[0]!
        .by;
    expect(by({ platforms: ['twitter', 'linkedin'], followers: 0.2 })).toMatchObject({
      platforms: [0, 2],
      followers: 0.2,
    });
    expect(by({}, { platforms: ['facebook'] })).toMatchObject({ platforms: [1] });
    expect(by({ platforms: ['twitter'] }, { platforms: ['facebook'] })).toMatchObject({ platforms: [2] });
  });

  it('draws a segment’s members like any others, all of them unless it gives a number', () => {
    const segments = { tech: { where: { 'topic.tech': '> 0.5' } } };
    const first = (by: object, target?: object) =>
      compiled({ segments, timeline: [{ ...post, by: { kind: 'segment', segment: 'tech', ...by }, target }] })
        .setup.interventions[0]!;
    const all = first({});
    expect(all.by).toEqual({ kind: 'members', seedSet: { kind: 'random', count: 2 } });
    expect(marked(all.target.members)).toEqual([0, 1, 1, 0]);
    expect(all.target.groups).toBeUndefined();
    expect(first({ count: 1 }).by).toMatchObject({ seedSet: { count: 1 } });
    const both = first({}, { groups: ['work-*'] });
    expect(both.by).toMatchObject({ seedSet: { count: 1 } });
    expect(marked(both.target.members)).toEqual([0, 1, 0, 0]);
    expect(marked(both.target.groups)).toEqual([1, 0, 0]);
  });
});

describe('what does not fit the population', () => {
  it('is told all at once, with paths', () => {
    expect(
      problemsOf({
        model: { tiePlatform: 'myspace' },
        platforms: { facebok: { visibility: 1 } },
        groupKinds: { school: { groups: ['school-*'] } },
        segments: {
          named: { members: ['ann', 'ane'] },
          traits: { where: { agee: '> 1', 'topic.tech': '> 0' } },
          empty: { where: { age: '> 99' } },
          tech: { where: { 'topic.tech': '> 0.5' } },
        },
        broadcast: [{ ...flight, target: { groups: ['wrok-*'] } }],
        timeline: [
          { ...post, by: { kind: 'members', members: ['ann', 'eve'] } },
          { ...post, by: { kind: 'groups', groups: ['chess', 'go'] } },
          { ...post, by: { kind: 'segment', segment: 'empty' } },
          { ...post, by: { kind: 'segment', segment: 'tech', count: 3 } },
          { ...post, by: { kind: 'random', count: 2 }, target: { groups: ['chess'] } },
          { ...post, by: { kind: 'bridges', count: 5 } },
          { ...post, by: { kind: 'brand', platforms: ['tumblr'] }, target: { platforms: ['twitter'] } },
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "model.tiePlatform: expected a platform of the population: linkedin, facebook, twitter, received "myspace"",
        "platforms.facebok: expected a platform of the population: linkedin, facebook, twitter, received "facebok" (did you mean "facebook"?)",
        "timeline[5].by.count: expected at most 4, the number of members, received 5",
        "timeline[6].by.platforms[0]: expected a platform of the population: linkedin, facebook, twitter, received "tumblr"",
        "groupKinds.school.groups: expected patterns of which at least one fits the name of a group in the population, received ["school-*"]",
        "broadcast[0].target.groups: expected patterns of which at least one fits the name of a group in the population, received ["wrok-*"]",
        "segments.named.members[1]: expected the label of a member of this population, received "ane"",
        "segments.traits.where.agee: expected the name of a trait: usefulness, importance, coolness, threshold, activity, attention, attitude, category, topic.tech, age, received "agee" (did you mean "age"?)",
        "broadcast[0].target: expected a target that at least one member of the population fits",
        "timeline[0].by.members[1]: expected the label of a member of this population, received "eve"",
        "timeline[1].by.groups[1]: expected the label of a group of this population, received "go"",
        "timeline[2].by.segment: expected a segment that has members in the population and the target, received "empty"",
        "timeline[3].by.count: expected at most 2, received 3",
        "timeline[4].by.count: expected at most 1, received 2",
        "timeline[6].target: expected a target that at least one member of the population fits",
      ]
    `);
  });

  it('are more than 256 combinations of segments', () => {
    const people = everydayLife({ members: 2000 }, { rngSeed: 1 });
    const segments = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`s${i}`, { where: { [`topic.t${i}`]: '> 0.5' } }]),
    );
    expect(problemsOf({ segments }, people)).toMatchInlineSnapshot(`
      [
        "segments: expected segments in at most 256 combinations among the members",
      ]
    `);
    const { s8, ...eight } = segments;
    expect(compiled({ segments: eight }, people).setup.segmentClassCount).toBe(256);
  });
});
