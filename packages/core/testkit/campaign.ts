import fc from 'fast-check';
import { TRAIT, TRAIT_STRIDE } from '../src/content/memberTraits.js';
import type { PassOnSetup } from '../src/engine/passOnSetup.js';
import { buildPopulation } from '../src/population/buildPopulation.js';
import type { Population } from '../src/population/population.js';
import { rngKey } from '../src/random/rngKey.js';
import { openStream, type Stream } from '../src/random/stream.js';
import type { PassOnNames } from '../src/scenario/passOnNames.js';
import { PLAIN_CONTENT, PLAIN_PLATFORM, PLAIN_RULES } from './plainSetup.js';

/** What a campaign differs in; everything else is drawn from its seed. */
export interface CampaignShape {
  readonly seed: number;
  readonly members: number;
  readonly contents: number;
  readonly segments: number;
  readonly platforms: number;
  readonly money: boolean;
  readonly limitedAttention: boolean;
}

/** A setup with all that a scenario may have, and what its numbers are called. */
export interface Campaign {
  readonly setup: PassOnSetup;
  readonly names: PassOnNames;
}

/** Small campaigns of all kinds. */
export const campaignShapes: fc.Arbitrary<CampaignShape> = fc.record({
  seed: fc.nat(1_000_000),
  members: fc.integer({ min: 5, max: 60 }),
  contents: fc.integer({ min: 1, max: 3 }),
  segments: fc.integer({ min: 0, max: 2 }),
  platforms: fc.integer({ min: 1, max: 3 }),
  money: fc.boolean(),
  limitedAttention: fc.boolean(),
});

const PLATFORMS = ['facebook', 'twitter', 'linkedin'];
const CHANNELS = ['television', 'twitter'];
const SLICES = [1, 2, 4, 8, 24, 48];
const HORIZON = 48;

/** The campaign of a shape: equal shapes are equal campaigns. */
export function campaign(shape: CampaignShape): Campaign {
  const stream = openStream(rngKey(shape.seed));
  const population = campaignPopulation(shape, stream);
  const classes = Array.from({ length: 2 ** shape.segments }, (_, i) => i);
  const segmentClass = new Uint8Array(shape.members).map(() => below(stream, classes.length));
  const indices = Array.from({ length: shape.contents }, (_, i) => i);
  const setup: PassOnSetup = {
    population,
    traits: { rows: traitRows(shape, stream), topics: {} },
    horizon: HORIZON,
    rules: {
      ...PLAIN_RULES,
      appeal: stream.uniform() < 0.5 ? 0.6 : undefined,
      reinforcement: 0.3,
      sameGroup: false,
      attentionIsLimited: shape.limitedAttention,
      ambassadorAt: 0.2,
      detractorAt: -0.2,
    },
    contents: indices.map((i) => contentOf(i, stream)),
    platforms: population.platforms.map(() => ({
      ...PLAIN_PLATFORM,
      visibility: 0.3 + 0.6 * stream.uniform(),
      delayMedian: 2,
      delaySigma: 1,
      fit: indices.map(() => 0.5 + 0.5 * stream.uniform()),
    })),
    groupKind: new Uint8Array(population.groupCount).map((_, group) => group % 2),
    kindCohesion: [1, 0.7],
    tiePlatform: 0,
    segmentClass,
    segmentClassCount: classes.length,
    interventions: indices.flatMap((content) => postsOf(content, population)),
    broadcasts: indices.flatMap((content) => flightsOf(content)),
    polls: [12, 48].map((at) => ({ at, sample: 20, response: 0.5, responseBias: 0.3 })),
    crisis: undefined,
    sliceEnds: Float64Array.from(SLICES),
  };
  return { setup, names: namesOf(setup, shape, classes) };
}

function below(stream: Stream, count: number): number {
  return Math.floor(stream.uniform() * count);
}

function campaignPopulation({ members, platforms }: CampaignShape, stream: Stream): Population {
  const groups = Math.ceil(members / 2);
  const pairs = Array.from(
    { length: members * 3 },
    () => [below(stream, members), below(stream, groups)] as const,
  );
  const ties = Array.from(
    { length: members },
    () => [below(stream, members), below(stream, members)] as const,
  );
  return buildPopulation({
    memberCount: members,
    groupCount: groups,
    memberships: { members: pairs.map(([member]) => member), groups: pairs.map(([, group]) => group) },
    ties: { sources: ties.map(([source]) => source), targets: ties.map(([, target]) => target) },
    platforms: PLATFORMS.slice(0, platforms),
    groupPlatform: Array.from({ length: groups }, (_, group) => group % platforms),
  }).population;
}

function traitRows({ members, limitedAttention }: CampaignShape, stream: Stream): Float32Array {
  const rows = new Float32Array(members * TRAIT_STRIDE);
  for (let member = 0; member < members; member++) {
    const row = member * TRAIT_STRIDE;
    for (const taste of [TRAIT.usefulness, TRAIT.importance, TRAIT.coolness]) rows[row + taste] = 1 / 3;
    rows[row + TRAIT.threshold] = 0.2 + 0.3 * stream.uniform();
    rows[row + TRAIT.activity] = 0.5 + stream.uniform();
    rows[row + TRAIT.attention] = limitedAttention ? 3 : 0;
    rows[row + TRAIT.attitude] = stream.uniform() - 0.5;
    rows[row + TRAIT.category] = below(stream, 5);
  }
  return rows;
}

/** A launch, a complaint that makes people boycott, and an apology that corrects it. */
function contentOf(index: number, stream: Stream): PassOnSetup['contents'][number] {
  return {
    ...PLAIN_CONTENT,
    coolness: stream.uniform(),
    valence: index === 1 ? -0.8 : 0.8,
    credibility: 0.4 + 0.5 * stream.uniform(),
    conversionRate: 0.8,
    conversionSign: index === 1 ? -1 : 1,
    counters: index === 2 ? 1 : -1,
    halfLife: 30,
    key: 100 + index,
  };
}

/** First members, a post of the brand twice, and one that a trigger may set off. */
function postsOf(content: number, { platforms }: Population): PassOnSetup['interventions'] {
  const brand = { kind: 'brand', platforms: platforms.map((_, i) => i), followers: 0.3 } as const;
  const members = { kind: 'members', seedSet: { kind: 'random', count: 2 } } as const;
  return [
    { content, times: [content], by: members, target: {}, cost: 7 },
    { content, times: [2, 6], by: brand, target: {}, cost: 10 },
    {
      content,
      times: [],
      trigger: { metric: 'reach', content, above: 8, after: 1 },
      by: members,
      target: {},
      cost: 3,
    },
  ];
}

function flightsOf(content: number): PassOnSetup['broadcasts'] {
  const flight = {
    content,
    from: 0,
    to: 24,
    reach: 0.2,
    frequency: 1.5,
    trust: 0.5,
    fit: 0.8,
    target: {},
    triggered: false,
  };
  return content === 1 ? [] : CHANNELS.map((_, channel) => ({ ...flight, channel, cost: 50 + channel }));
}

function namesOf(
  setup: PassOnSetup,
  { segments, money }: CampaignShape,
  classes: readonly number[],
): PassOnNames {
  const { contents, population, broadcasts, interventions, segmentClass, polls } = setup;
  const segmentNames = ['engineers', 'others'].slice(0, segments);
  return {
    contents: ['launch', 'complaint', 'apology'].slice(0, contents.length),
    contentFacts: contents.map(({ valence, conversionSign, counters }) => ({
      valence,
      conversionValue: money ? 19.9 : 0,
      conversionBy: conversionSign > 0 ? 'favour' : 'opposition',
      counters,
    })),
    platforms: population.platforms,
    channels: CHANNELS,
    groupKinds: ['work', 'outside'],
    segments: segmentNames,
    segmentsOfClass: classes.map((bits) => segmentNames.map((_, i) => i).filter((i) => bits & (1 << i))),
    membersOfClass: classes.map((index) => segmentClass.filter((of) => of === index).length),
    broadcastCosts: broadcasts.map(({ content, channel, cost }) => ({ content, channel, cost })),
    postCosts: interventions.map(({ content, by, cost }) => ({
      content,
      platforms: by.kind === 'brand' ? by.platforms : [],
      channel: -1,
      cost,
    })),
    crisis: undefined,
    currency: money ? 'EUR' : undefined,
    pollTimes: polls.map(({ at }) => at),
  };
}
