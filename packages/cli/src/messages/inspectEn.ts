import type { Numbers } from '../terminal/numbers.js';

const some = (count: number, one: string, more: string, numbers: Numbers) =>
  `${numbers.whole(count)} ${count === 1 ? one : more}`;
const pairs = (count: number, numbers: Numbers) => some(count, 'pair of groups', 'pairs of groups', numbers);

/** What `grapevine inspect` says, in English. */
export const inspectEn = {
  head: ['', 'mean', 'median', '5–95%', 'largest'],
  groupsPerMember: 'groups of a member',
  groupSize: 'members of a group',
  tiesPerMember: 'ties of a member',
  sharedMembers: 'members that two groups share',
  platformHead: ['platform', 'groups', 'memberships', 'members'],
  severalGroups: 'in several groups',
  several: (members: number, share: string, numbers: Numbers) =>
    `${some(members, 'member', 'members', numbers)} (${share})`,
  together: 'hang together',
  component: (members: number, share: string, count: number, numbers: Numbers) =>
    `${some(members, 'member', 'members', numbers)} (${share}) in the largest of ${numbers.whole(count)} parts`,
  oneComponent: 'all members',
  bridges: 'link groups alone',
  bridge: (members: number, links: number, numbers: Numbers) =>
    `${some(members, 'member', 'members', numbers)}, ${pairs(links, numbers)}`,
  clustering: 'clustering',
  clusters: (transitivity: string, local: string) => `${transitivity} of pairs, ${local} a member`,
  sampled: (count: string) => `(from ${count} drawn)`,
  sampledGroups: (count: string) => `(from ${count} groups drawn)`,
  assortativity: 'degree assortativity',
  kappa: 'growth per round',
  growth: (groups: number, members: number, numbers: Numbers) => {
    const more = (count: number, one: string) =>
      `${numbers.short(count)} more ${one}${count === 1 ? '' : 's'}`;
    return `${more(groups, 'group')} × ${more(members, 'member')} = ${numbers.short(groups * members)}`;
  },
  strongest: 'strongest bridges',
  links: (count: number, numbers: Numbers) => pairs(count, numbers),
  overlaps: 'largest overlaps',
  shared: (count: string) => `${count} shared`,
};
