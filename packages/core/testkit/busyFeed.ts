import { TRAIT, TRAIT_STRIDE } from '../src/content/memberTraits.js';
import type { Population } from '../src/population/population.js';
import { rngKey } from '../src/random/rngKey.js';
import { openStream } from '../src/random/stream.js';
import { manyContents } from './manyContents.js';
import { PLAIN_RULES, plainSetup } from './plainSetup.js';
import { recordCascades } from './recordCascades.js';

/** Contents that compete for the attention of members who are shown more than they can read. */
export interface BusyFeed {
  readonly population: Population;
  /** Probability to pass on what is read. */
  readonly appeal: number;
  /** Posts that a member reads in a day. */
  readonly attention: number;
  /** Median of the reading delay, hours; log-normal with `delaySigma`. */
  readonly delayMedian: number;
  readonly delaySigma: number;
  /** Hours after which a post is read no more. */
  readonly lifetime: number;
  readonly contents: number;
  /** Days over which the contents are posted, at random times by random members. */
  readonly days: number;
  readonly rngSeed: string;
}

/** How it went with the contents that were posted while the feed was full. */
export interface Popularity {
  /** Members who passed each on. */
  readonly sizes: readonly number[];
  /** Mean hours from the post to the last passing on. */
  readonly meanLifetime: number;
  /** Share of all passing on that goes to the most popular hundredth of the contents. */
  readonly topShare: number;
}

/** In the first and the last quarter of the days the feed fills and runs empty: what is posted then does not count. */
const EDGE = 0.25;

/** Plays one run and sums it up, until three weeks after the last post. */
export function playBusyFeed(feed: BusyFeed): Popularity {
  const { population, appeal, attention, delayMedian, delaySigma, lifetime, contents, days } = feed;
  const luck = openStream(rngKey(`${feed.rngSeed} times`));
  const hours = Array.from({ length: contents }, () => luck.uniform() * days * 24);
  const horizon = (days + 21) * 24;
  const plain = plainSetup(population, {
    rules: { ...PLAIN_RULES, appeal, attentionIsLimited: true },
    platform: { delayMedian, delaySigma, lifetime },
    setup: { horizon, sliceEnds: Float64Array.of(horizon) },
  });
  const { rows } = plain.traits;
  for (let row = 0; row < rows.length; row += TRAIT_STRIDE) rows[row + TRAIT.attention] = attention;
  const setup = manyContents(
    plain,
    hours.map((hour) => ({ hour })),
  );
  const sizes: number[] = [];
  let lifetimes = 0;
  recordCascades(setup, feed.rngSeed, 1, ({ sharers }, content) => {
    const day = hours[content]! / 24;
    if (day < EDGE * days || day > (1 - EDGE) * days) return;
    sizes.push(sharers.members.length);
    lifetimes += sharers.hours.at(-1)! - sharers.hours[0]!;
  });
  const sorted = [...sizes].sort((a, b) => b - a);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    sizes,
    meanLifetime: lifetimes / sizes.length,
    topShare: sum(sorted.slice(0, Math.round(sizes.length / 100))) / sum(sizes),
  };
}
