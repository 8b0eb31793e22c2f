/** Parts of a population in which groups and ties meet. */
export interface ContactParts {
  readonly memberCount: number;
  readonly groupCount: number;
  readonly memberships: { readonly members: readonly number[]; readonly groups: readonly number[] };
  readonly ties: { readonly sources: readonly number[]; readonly targets: readonly number[] };
}

const MEMBERS = 300;
const GROUPS = 90;

/** 300 members in 90 groups of about 7, three each or so, and 300 directed ties; some members have neither. */
export function contactParts(): ContactParts {
  const members: number[] = [];
  const groups: number[] = [];
  const sources: number[] = [];
  const targets: number[] = [];
  for (let member = 0; member < MEMBERS - 10; member++) {
    for (const group of new Set([member % GROUPS, (7 * member + 3) % GROUPS, (member * member) % GROUPS])) {
      if ((member + group) % 5 === 0) continue;
      members.push(member);
      groups.push(group);
    }
    const target = (11 * member + 5) % (MEMBERS - 10);
    if (target === member) continue;
    sources.push(member);
    targets.push(target);
  }
  return {
    memberCount: MEMBERS,
    groupCount: GROUPS,
    memberships: { members, groups },
    ties: { sources, targets },
  };
}

/** The same people, and strangers of higher numbers who meet only each other. */
export function withStrangers({ memberships, ties }: ContactParts): ContactParts {
  const strangers = Array.from({ length: 40 }, (_, i) => MEMBERS + i);
  return {
    memberCount: MEMBERS + 41,
    groupCount: GROUPS + 5,
    memberships: {
      members: [...memberships.members, ...strangers],
      groups: [...memberships.groups, ...strangers.map((_, i) => GROUPS + (i % 4))],
    },
    ties: {
      sources: [...ties.sources, ...strangers.slice(1)],
      targets: [...ties.targets, ...strangers.slice(0, -1)],
    },
  };
}

/** Members who share no group and have no ties. */
export function isolatedParts(memberCount: number): ContactParts {
  const none = { members: [], groups: [] };
  return { memberCount, groupCount: 1, memberships: none, ties: { sources: [], targets: [] } };
}

/** The same people, some memberships and ties told twice, and ties of members to themselves. */
export function withRepeats({ memberships, ties, ...parts }: ContactParts): ContactParts {
  const { members, groups } = memberships;
  const { sources, targets } = ties;
  return {
    ...parts,
    memberships: {
      members: [...members, ...members.slice(0, 50)],
      groups: [...groups, ...groups.slice(0, 50)],
    },
    ties: {
      sources: [...sources, 3, ...sources.slice(10, 40)],
      targets: [...targets, 3, ...targets.slice(10, 40)],
    },
  };
}
