import type { SeedSet } from '@grapevine/core';
import type { Messages } from './messages.js';
import type { Numbers } from './numbers.js';

/** Who has the content first. */
export function seedSetText(seedSet: SeedSet, messages: Messages, { whole, share }: Numbers): string {
  switch (seedSet.kind) {
    case 'members':
      return messages.seedMembers(seedSet.members.length, whole(seedSet.members.length));
    case 'groups':
      return messages.seedGroups(seedSet.groups.length, whole(seedSet.groups.length));
    case 'highest-degree':
      return messages.seedDegree(seedSet.count, whole(seedSet.count));
    case 'bridges':
      return messages.seedBridges(seedSet.count, whole(seedSet.count));
    case 'trait':
      return messages.seedTrait(seedSet.trait, seedSet.is);
    case 'random':
      return 'count' in seedSet
        ? messages.seedRandom(seedSet.count, whole(seedSet.count))
        : messages.seedFraction(share(seedSet.fraction));
  }
}
