import { buildPopulation } from '../src/population/buildPopulation.js';
import type { Population } from '../src/population/population.js';
import { type Law, lawSampler } from '../src/random/law.js';
import { rngKey } from '../src/random/rngKey.js';
import { openStream } from '../src/random/stream.js';

/** Members without groups: each has a number of followers drawn from a law, and any other member may be one. */
export function followerPopulation(memberCount: number, followers: Law, rngSeed: string): Population {
  const luck = openStream(rngKey(rngSeed));
  const draw = lawSampler(followers);
  const sources: number[] = [];
  const targets: number[] = [];
  for (let member = 0; member < memberCount; member++) {
    for (let left = draw(luck); left > 0; left--) {
      sources.push(member);
      targets.push(luck.below(memberCount));
    }
  }
  return buildPopulation({ memberCount, ties: { sources, targets } }).population;
}
