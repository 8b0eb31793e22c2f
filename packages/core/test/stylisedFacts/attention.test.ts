import { describe, it } from 'vitest';
import { type BusyFeed, playBusyFeed } from '../../testkit/busyFeed.js';
import { type Band, expectDocumented } from '../../testkit/expectDocumented.js';
import { followerPopulation } from '../../testkit/followerPopulation.js';

const feed: BusyFeed = {
  population: followerPopulation(5000, { poisson: 8 }, 'busy feed'),
  appeal: 0.4,
  attention: 1,
  delayMedian: 12,
  delaySigma: 1.5,
  lifetime: 24,
  contents: 2400,
  days: 48,
  rngSeed: 'attention',
};

/** Each figure in the order of the levels: the first as it is, the others relative to the one before. */
function expectCourse(figure: string, names: readonly string[], values: readonly number[], band: Band): void {
  values.forEach((value, i) => {
    if (i === 0) expectDocumented(`${figure}, ${names[0]}`, value);
    else expectDocumented(`${figure}, ${names[i]} over ${names[i - 1]}`, value / values[i - 1]!, band);
  });
}

// Weng, Flammini, Vespignani & Menczer 2012: that more room makes contents live longer was read, how much did not stand
// there. The margins are ours.
describe('the more room there is for contents, the longer they live and the less the most popular ones take', () => {
  it('room by attention: posts that a member reads in a day', () => {
    const names = ['1 post a day', '2 posts a day', '4 posts a day'];
    const played = [1, 2, 4].map((attention) => playBusyFeed({ ...feed, attention }));
    expectCourse(
      'mean lifetime in hours',
      names,
      played.map(({ meanLifetime }) => meanLifetime),
      [1.1, 3],
    );
    expectCourse(
      'share of the top hundredth',
      names,
      played.map(({ topShare }) => topShare),
      [0, 0.85],
    );
  });

  it('room by memory: hours after which a post is read no more', () => {
    const names = ['read for 8 hours', 'read for 24 hours'];
    const played = [8, 24].map((lifetime) => playBusyFeed({ ...feed, lifetime }));
    expectCourse(
      'mean lifetime in hours',
      names,
      played.map(({ meanLifetime }) => meanLifetime),
      [1.5, 5],
    );
    expectCourse(
      'share of the top hundredth',
      names,
      played.map(({ topShare }) => topShare),
      [0, 0.95],
    );
  });
});
