import { buildPopulation } from '../src/population/buildPopulation.js';
import { shuffle } from '../src/population/generators/shuffle.js';
import type { Population } from '../src/population/population.js';
import { lawSampler } from '../src/random/law.js';
import { deriveKey, type RngKey } from '../src/random/rngKey.js';
import { openStream } from '../src/random/stream.js';

/** Groups of a member on each of two platforms, by share of the members, and sizes of groups, by share of the groups. */
export interface TwoPlatforms {
  readonly membership: Readonly<Record<string, number>>;
  readonly sizes: readonly [Readonly<Record<string, number>>, Readonly<Record<string, number>>];
}

/** Members and groups on two platforms, matched at random. */
export function twoPlatforms(
  { membership, sizes }: TwoPlatforms,
  memberCount: number,
  key: RngKey,
): Population {
  const counts = Object.entries(membership).map(([pair, share]) => {
    const [, first, second] = /^\((\d+), (\d+)\)$/.exec(pair)!;
    return { groups: [Number(first), Number(second)] as const, share };
  });
  const type = lawSampler({ frequencies: Object.fromEntries(counts.map(({ share }, i) => [i, share])) });
  const luck = openStream(deriveKey(key, [1]));
  const types = Array.from({ length: memberCount }, () => counts[type(luck)]!.groups);
  const members: number[] = [];
  const groups: number[] = [];
  const groupPlatform: number[] = [];
  for (const platform of [0, 1] as const) {
    const stubs = Uint32Array.from(
      types.flatMap((groupsOn, member) => new Array<number>(groupsOn[platform]!).fill(member)),
    );
    shuffle(stubs, deriveKey(key, [2, platform]));
    const size = lawSampler({ frequencies: sizes[platform] });
    for (let from = 0; from < stubs.length; groupPlatform.push(platform)) {
      const to = Math.min(stubs.length, from + size(luck));
      for (; from < to; from++) {
        members.push(stubs[from]!);
        groups.push(groupPlatform.length);
      }
    }
  }
  return buildPopulation({
    memberCount,
    groupCount: groupPlatform.length,
    memberships: { members, groups },
    platforms: ['first', 'second'],
    groupPlatform,
  }).population;
}
