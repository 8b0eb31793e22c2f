import { describe, expect, it } from 'vitest';
import { type BusyFeed, playBusyFeed } from '../../testkit/busyFeed.js';
import { expectDocumented } from '../../testkit/expectDocumented.js';
import { followerPopulation } from '../../testkit/followerPopulation.js';

const feed: BusyFeed = {
  population: followerPopulation(5000, { poisson: 8 }, 'busy feed'),
  appeal: 0.4,
  attention: 1,
  delayMedian: 12,
  delaySigma: 1.5,
  lifetime: 48,
  contents: 3000,
  days: 60,
  rngSeed: 'attention',
};

// Weng, Flammini, Vespignani & Menczer 2012: read, but for the size of the effect, which is this page's own
describe('the more attention there is for contents, the longer they live and the less the top ones take', () => {
  it('attention: posts that a member reads in a day', () => {
    const [one, two, four] = [1, 2, 4].map((attention) => playBusyFeed({ ...feed, attention }));
    expectDocumented('mean lifetime in hours, 1 post a day', one!.meanLifetime);
    expectDocumented(
      'mean lifetime over that, 2 posts a day',
      two!.meanLifetime / one!.meanLifetime,
      [1.15, 3],
    );
    expectDocumented(
      'mean lifetime over that, 4 posts a day',
      four!.meanLifetime / two!.meanLifetime,
      [1.15, 3],
    );
    expectDocumented('share of the top hundredth, 1 post a day', one!.topShare);
    expectDocumented('share of the top hundredth, 2 posts a day', two!.topShare, [0, 0.85 * one!.topShare]);
    expectDocumented('share of the top hundredth, 4 posts a day', four!.topShare, [0, 0.85 * two!.topShare]);
  });

  it('memory: hours after which a post is read no more', () => {
    const [short, medium, long] = [8, 16, 48].map((lifetime) => playBusyFeed({ ...feed, lifetime }));
    expect(short!.topShare - long!.topShare).toBeGreaterThan(0.01);
    expect([short, medium, long]).toBeDefined();
  });
});
