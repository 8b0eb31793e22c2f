import fc from 'fast-check';
import { TRAIT, TRAIT_STRIDE } from '../src/content/memberTraits.js';
import type { PassOnSetup, PlatformRules, SpreadingContent } from '../src/engine/passOnSetup.js';
import { buildPopulation } from '../src/population/buildPopulation.js';
import type { Population } from '../src/population/population.js';
import { rngKey } from '../src/random/rngKey.js';
import { openStream, type Stream } from '../src/random/stream.js';
import { PLAIN_CONTENT, PLAIN_PLATFORM, plainSetup } from './plainSetup.js';

/** Seeds of random setups. */
export const setupSeeds = fc.integer({ min: 0, max: 1_000_000_000 });

/** A setup of up to 40 members with random groups, ties, traits, platforms, laws and contents, the same for the same seed. */
export function randomSetup(seed: number, contentCount = 1): PassOnSetup {
  const luck = openStream(rngKey(seed));
  const population = randomPopulation(luck);
  const { memberCount } = population;
  const topic = Float32Array.from({ length: memberCount }, () => luck.uniform());
  const contents = Array.from({ length: contentCount }, (_, i) => randomContent(luck, i));
  const base = plainSetup(population);
  return {
    ...base,
    traits: { rows: randomRows(memberCount, luck), topics: { topic } },
    horizon: 200,
    sliceEnds: Float64Array.of(10, 50, 200),
    contents,
    platforms: population.platforms.map(() => randomPlatform(luck, contentCount)),
    rules: {
      ...base.rules,
      appeal: luck.below(4) === 0 ? luck.uniform() : undefined,
      transfer: 0.3 + 0.7 * luck.uniform(),
      reinforcement: luck.below(3) === 0 ? 0 : luck.uniform(),
      ambassadorAt: 0.2 + 0.5 * luck.uniform(),
      detractorAt: -0.5,
      ambassadorEase: 0.4 * luck.uniform(),
      ambassadorTrust: 1 + luck.uniform(),
      learningRate: luck.uniform(),
      negativityBias: 1 + luck.uniform(),
      dayRhythm: luck.below(2) === 0 ? undefined : Array.from({ length: 24 }, () => 0.1 + luck.uniform()),
      startHour: 24 * luck.uniform(),
    },
    interventions: contents.map((_, content) => ({
      content,
      times: [luck.below(3) * 5],
      by: { kind: 'members', seedSet: { kind: 'random', count: 1 + luck.below(2) } },
      target: {},
      cost: 0,
    })),
  };
}

function randomPopulation(luck: Stream): Population {
  const memberCount = 5 + luck.below(36);
  const groupCount = 4 + luck.below(25);
  const members: number[] = [];
  const groups: number[] = [];
  for (let group = 0; group < groupCount; group++) {
    for (let size = 2 + luck.below(7); size > 0; size--) {
      members.push(luck.below(memberCount));
      groups.push(group);
    }
  }
  const ties = Array.from(
    { length: luck.below(20) },
    () => [luck.below(memberCount), luck.below(memberCount)] as const,
  );
  return buildPopulation({
    memberCount,
    groupCount,
    memberships: { members, groups },
    ties: { sources: ties.map(([source]) => source), targets: ties.map(([, target]) => target) },
    platforms: ['a', 'b'],
    groupPlatform: Array.from({ length: groupCount }, () => luck.below(2)),
  }).population;
}

function randomRows(memberCount: number, luck: Stream): Float32Array {
  const rows = new Float32Array(memberCount * TRAIT_STRIDE);
  for (let row = 0; row < rows.length; row += TRAIT_STRIDE) {
    const tastes = [luck.uniform(), luck.uniform(), luck.uniform()];
    const sum = tastes[0]! + tastes[1]! + tastes[2]!;
    rows[row + TRAIT.usefulness] = tastes[0]! / sum;
    rows[row + TRAIT.importance] = tastes[1]! / sum;
    rows[row + TRAIT.coolness] = tastes[2]! / sum;
    rows[row + TRAIT.threshold] = 0.1 + 0.5 * luck.uniform();
    rows[row + TRAIT.activity] = 0.2 + 2 * luck.uniform();
    rows[row + TRAIT.attitude] = 2 * luck.uniform() - 1;
  }
  return rows;
}

function randomContent(luck: Stream, index: number): SpreadingContent {
  return {
    ...PLAIN_CONTENT,
    usefulness: luck.uniform(),
    importance: luck.uniform(),
    coolness: luck.uniform(),
    valence: 2 * luck.uniform() - 1,
    credibility: luck.uniform(),
    topics: luck.below(2) === 0 ? [] : ['topic'],
    speakerTrust: 0.3 + 0.7 * luck.uniform(),
    halfLife: luck.below(2) === 0 ? Number.POSITIVE_INFINITY : 5 + 50 * luck.uniform(),
    conversionRate: luck.uniform(),
    key: 1000 + index,
  };
}

function randomPlatform(luck: Stream, contents: number): PlatformRules {
  return {
    ...PLAIN_PLATFORM,
    visibility: 0.2 + 0.8 * luck.uniform(),
    delayMedian: luck.below(4) === 0 ? 0 : 10 * luck.uniform(),
    delaySigma: 2 * luck.uniform(),
    lifetime: luck.below(2) === 0 ? Number.POSITIVE_INFINITY : 30 * luck.uniform(),
    fit: Array.from({ length: contents }, () => 0.3 + 0.7 * luck.uniform()),
  };
}
