import { TRAIT, TRAIT_STRIDE } from '../src/content/memberTraits.js';
import type { PassOnRules, PassOnSetup, PlatformRules, SpreadingContent } from '../src/engine/passOnSetup.js';
import type { SeedSet } from '../src/engine/seedSet.js';
import type { Population } from '../src/population/population.js';

export const PLAIN_RULES: PassOnRules = {
  appeal: 1,
  transfer: 1,
  sameGroup: true,
  reinforcement: 0,
  temperature: 0.1,
  attentionIsLimited: false,
  feed: 'latest',
  learningRate: 0.3,
  negativityBias: 1,
  attitudeHalfLife: Number.POSITIVE_INFINITY,
  ambassadorAt: 0.6,
  detractorAt: -0.6,
  ambassadorTrust: 1.1,
  ambassadorEase: 0.15,
  ambassadorScope: 'content',
  dayRhythm: undefined,
  startHour: 0,
};

export const PLAIN_CONTENT: SpreadingContent = {
  usefulness: 0.5,
  importance: 0.5,
  coolness: 0.5,
  valence: 0.5,
  credibility: 0.5,
  topics: [],
  speakerTrust: 1,
  halfLife: Number.POSITIVE_INFINITY,
  conversionRate: 0,
  conversionSign: 1,
  counters: -1,
  inoculation: 0.5,
  repair: 0.5,
  fuel: 1,
  key: 7,
};

export const PLAIN_PLATFORM: PlatformRules = {
  visibility: 1,
  lookRate: undefined,
  delayMedian: 0,
  delaySigma: 0,
  delayLaw: 'log-normal',
  lifetime: Number.POSITIVE_INFINITY,
  fit: [1],
};

/** What a plain setup differs in. */
export interface PlainParts {
  readonly rules?: Partial<PassOnRules>;
  readonly content?: Partial<SpreadingContent>;
  /** On all platforms alike, or one by one. */
  readonly platform?: Partial<PlatformRules> | readonly Partial<PlatformRules>[];
  readonly seedSet?: SeedSet;
  readonly setup?: Partial<PassOnSetup>;
}

/** One content, posted at 0h by a seed set, on platforms that are all alike; everything fixed and read at once. */
export function plainSetup(population: Population, parts: PlainParts = {}): PassOnSetup {
  const { memberCount, groupCount, platforms } = population;
  const rows = new Float32Array(memberCount * TRAIT_STRIDE);
  for (let member = 0; member < memberCount; member++) {
    const row = member * TRAIT_STRIDE;
    for (const taste of [TRAIT.usefulness, TRAIT.importance, TRAIT.coolness]) rows[row + taste] = 1 / 3;
    rows[row + TRAIT.threshold] = 0.5;
    rows[row + TRAIT.activity] = 1;
  }
  const { platform = {} } = parts;
  return {
    population,
    traits: { rows, topics: {} },
    horizon: 1000,
    rules: { ...PLAIN_RULES, ...parts.rules },
    contents: [{ ...PLAIN_CONTENT, ...parts.content }],
    platforms: platforms.map((_, index) => ({
      ...PLAIN_PLATFORM,
      ...(Array.isArray(platform) ? platform[index] : platform),
    })),
    groupKind: new Uint8Array(groupCount),
    kindCohesion: [1],
    tiePlatform: 0,
    segmentClass: new Uint8Array(memberCount),
    segmentClassCount: 1,
    interventions: [
      {
        content: 0,
        times: [0],
        by: { kind: 'members', seedSet: parts.seedSet ?? { kind: 'random', count: 1 } },
        target: {},
        cost: 0,
      },
    ],
    broadcasts: [],
    polls: [],
    crisis: undefined,
    sliceEnds: Float64Array.of(1000),
    ...parts.setup,
  };
}
