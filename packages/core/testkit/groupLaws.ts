import type { Law } from '../src/random/law.js';

/** Groups a member and members a group of the reference populations of `group-oracles.json`. */
export const GROUP_LAWS: Record<string, [groupsPerMember: Law, groupSize: Law]> = {
  A: [2, 5],
  B: [2, 10],
  C: [3, 4],
  D: [{ poisson: 2 }, { poisson: 5 }],
  E: [{ frequencies: { 1: 0.5, 2: 0.3, 3: 0.2 } }, { frequencies: { 3: 0.5, 10: 0.4, 30: 0.1 } }],
};
