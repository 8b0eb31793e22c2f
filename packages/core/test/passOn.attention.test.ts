import { expect, it } from 'vitest';
import { TRAIT, TRAIT_STRIDE } from '../src/content/memberTraits.js';
import { createPassOnKernel } from '../src/engine/passOn/passOnKernel.js';
import type { PassOnSetup } from '../src/engine/passOnSetup.js';
import { rngKey } from '../src/random/rngKey.js';
import { PLAIN_CONTENT, PLAIN_PLATFORM, plainSetup } from '../testkit/plainSetup.js';
import { groupsPopulation } from '../testkit/smallPopulations.js';
import { tallyTotal } from '../testkit/tallyTotals.js';

const POSTERS = 200;
const DAYS = 10;

/**
 * One reader in a group with 200 members, each of whom posts one content of his own at some hour of the first nine days;
 * it is read at once if there is room. The i-th content is the more appealing the larger i is.
 */
function busyFeed(
  attention: number,
  feed: 'latest' | 'appealing' | 'random',
  at = (i: number) => (i * 9 * 24) / POSTERS,
) {
  const everybody = Array.from({ length: POSTERS + 1 }, (_, i) => i);
  const setup = plainSetup(groupsPopulation(POSTERS + 1, [everybody]), {
    rules: { attentionIsLimited: attention > 0, feed, appeal: 0 },
    setup: {
      horizon: DAYS * 24,
      sliceEnds: Float64Array.of(DAYS * 24),
      contents: everybody.slice(1).map((i) => ({ ...PLAIN_CONTENT, coolness: i / POSTERS, key: i })),
      platforms: [{ ...PLAIN_PLATFORM, fit: everybody.slice(1).map(() => 1) }],
      interventions: everybody.slice(1).map((i) => ({
        content: i - 1,
        times: [at(i - 1)],
        by: { kind: 'members', seedSet: { kind: 'members', members: [String(i)] } },
        target: {},
        cost: 0,
      })),
    },
  });
  setup.traits.rows[TRAIT.attention] = attention;
  return setup;
}

/** Contents that the reader has read, with the tick. */
function readBy(setup: PassOnSetup, run = 0): { content: number; tick: number }[] {
  const reads: { content: number; tick: number }[] = [];
  const kernel = createPassOnKernel(setup, rngKey(1), {
    started: () => {},
    reached: (content, member, tick) => member === 0 && reads.push({ content, tick }),
    passedOn: () => {},
  });
  kernel.play(run);
  return reads;
}

it('that is unlimited reads everything at once', () => {
  const reads = readBy(busyFeed(0, 'latest'));
  expect(reads.map(({ content }) => content)).toEqual(Array.from({ length: POSTERS }, (_, i) => i));
});

it('of a a day reads a a day, and no more', () => {
  for (const attention of [1, 2.5, 4, 7]) {
    for (const feed of ['latest', 'appealing', 'random'] as const) {
      const count = readBy(busyFeed(attention, feed)).length;
      // ten days, the first and the last of them cut off by the reader's own midnight
      expect(count).toBeLessThanOrEqual(Math.ceil(attention * (DAYS + 1)));
      expect(count).toBeGreaterThanOrEqual(Math.floor(attention * (DAYS - 2.5)));
    }
  }
});

it('that is plentiful loses nothing and reads nothing later', () => {
  expect(readBy(busyFeed(2000, 'latest'))).toEqual(readBy(busyFeed(0, 'latest')));
});

it('goes to the freshest, to the most appealing, or to any', () => {
  // all arrive in one night, in random order; 20 a day can be read
  const order = Array.from({ length: POSTERS }, (_, i) => (i * 77) % POSTERS);
  const means = (['latest', 'appealing', 'random'] as const).map((feed) => {
    const runs = Array.from({ length: 30 }, (_, run) =>
      readBy(
        busyFeed(20, feed, (i) => 60 + order[i]! / POSTERS),
        run,
      ).map(({ content }) => content),
    ).flat();
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return { appeal: mean(runs), freshness: mean(runs.map((content) => order[content]!)) };
  });
  const [latest, appealing, random] = means;
  expect(appealing!.appeal).toBeGreaterThan(random!.appeal + 30);
  expect(latest!.freshness).toBeGreaterThan(random!.freshness + 30);
  expect(Math.abs(random!.appeal - POSTERS / 2)).toBeLessThan(30);
});

it('is the only thing by which contents meddle with each other', () => {
  const setup = busyFeed(3, 'latest');
  const kernel = createPassOnKernel(setup, rngKey(1));
  const few = tallyTotal(kernel.play(0), 'impressions', 0);
  expect(few).toBeLessThanOrEqual(POSTERS);
  expect(setup.traits.rows.length).toBe((POSTERS + 1) * TRAIT_STRIDE);
});
