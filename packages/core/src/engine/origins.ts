import { grown } from './grown.js';

const NOTHING = -1;

/** In which groups members heard what they know, in the step in which they did, and how easily it leaves those groups. */
export interface Origins {
  /** Nothing is known yet of the member's origins. */
  begin(member: number): void;
  /** He heard it in this group, or in none; content leaves it with that chance. */
  add(member: number, group: number, permeability: number): void;
  /** The largest chance with which content leaves one of his groups of origin; 0 where he has no origin. */
  permeabilityOf(member: number): number;
  includes(member: number, group: number): boolean;
  forEach(member: number, visit: (group: number) => void): void;
  /** Forgets all members' origins. */
  clear(): void;
}

/** Lists of groups for each member in one pool, which grows by half where a run needs more. O(1) to add. */
export function origins(memberCount: number): Origins {
  const heads = new Int32Array(memberCount).fill(NOTHING);
  const permeabilities = new Float64Array(memberCount);
  let groups = new Int32Array(1024);
  let next = new Int32Array(1024);
  let used = 0;
  return {
    begin(member) {
      heads[member] = NOTHING;
      permeabilities[member] = 0;
    },
    add(member, group, permeability) {
      if (used === groups.length) {
        groups = grown(groups);
        next = grown(next);
      }
      groups[used] = group;
      next[used] = heads[member]!;
      heads[member] = used++;
      if (permeability > permeabilities[member]!) permeabilities[member] = permeability;
    },
    permeabilityOf: (member) => permeabilities[member]!,
    includes(member, group) {
      for (let i = heads[member]!; i !== NOTHING; i = next[i]!) if (groups[i] === group) return true;
      return false;
    },
    forEach(member, visit) {
      for (let i = heads[member]!; i !== NOTHING; i = next[i]!) visit(groups[i]!);
    },
    clear() {
      used = 0;
    },
  };
}
