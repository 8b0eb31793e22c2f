import type { Population } from '../population.js';

/** What lives on one platform. */
export interface PlatformReport {
  readonly platform: string;
  readonly groups: number;
  readonly memberships: number;
  /** Members with at least one group there. */
  readonly members: number;
}

/** Groups, memberships and members of each platform, in the order of the population's platforms. O(groups + memberships). */
export function inspectPlatforms(population: Population): PlatformReport[] {
  const { platforms, memberCount, groupCount, groupPlatform, groupOffsets } = population;
  const { memberOffsets, memberGroups } = population;
  const groups = platforms.map(() => 0);
  const memberships = platforms.map(() => 0);
  const members = platforms.map(() => 0);
  for (let group = 0; group < groupCount; group++) {
    groups[groupPlatform[group]!]!++;
    memberships[groupPlatform[group]!]! += groupOffsets[group + 1]! - groupOffsets[group]!;
  }
  // 1 + the last member who was counted on each platform
  const counted = platforms.map(() => 0);
  for (let member = 0; member < memberCount; member++) {
    for (let j = memberOffsets[member]!; j < memberOffsets[member + 1]!; j++) {
      const platform = groupPlatform[memberGroups[j]!]!;
      if (counted[platform] === member + 1) continue;
      counted[platform] = member + 1;
      members[platform]!++;
    }
  }
  return platforms.map((platform, i) => {
    return { platform, groups: groups[i]!, memberships: memberships[i]!, members: members[i]! };
  });
}
