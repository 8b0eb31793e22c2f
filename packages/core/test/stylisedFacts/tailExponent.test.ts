import { expect, it } from 'vitest';
import type { Law } from '../../src/random/law.js';
import { playBusyFeed } from '../../testkit/busyFeed.js';
import { expectDocumented } from '../../testkit/expectDocumented.js';
import { followerPopulation } from '../../testkit/followerPopulation.js';
import { powerLawExponent } from '../../testkit/powerLawExponent.js';

// Gleeson, Ward, O'Sullivan & Lee 2014; that exponents are below 2 and typically near 1.5 was read in the paper. Their
// theory has 3/2 for followers of like numbers, and g/(g-1) for a power law of exponent g between 2 and 3 (from memory).
it.each<[string, Law, number]>([
  ['like numbers of followers', { poisson: 8 }, 1.5],
  ['followers by a power law', { powerLaw: { exponent: 2.5, min: 4, max: 2000 } }, 5 / 3],
])(
  'contents that compete for attention are as popular as a critical cascade is large: %s',
  (name, followers, theory) => {
    const { sizes } = playBusyFeed({
      population: followerPopulation(5000, followers, 'busy feed'),
      appeal: 0.4,
      attention: 1,
      delayMedian: 4,
      delaySigma: 1,
      lifetime: 48,
      contents: 2400,
      days: 48,
      rngSeed: 'tail exponent',
    });
    const fit = powerLawExponent(sizes, 2);
    expect(fit.largest / fit.from).toBeGreaterThanOrEqual(100);
    expectDocumented(`exponent, ${name}`, fit.exponent, [1.4, 2]);
    expectDocumented(`exponent over that of the theory, ${name}`, fit.exponent / theory, [0.9, 1.1]);
    expectDocumented(`largest over smallest size in the tail, ${name}`, fit.largest / fit.from, [
      100,
      Number.POSITIVE_INFINITY,
    ]);
    expectDocumented(`distance from the law, ${name}`, fit.distance);
  },
);
