import type { CompartmentTables } from './compartmentTables.js';
import type { MemberStates } from './memberStates.js';

/** All who act on contacts, and whose stretch is drawn. O(members). */
export function actingMembers(
  { fresh, freshCount, state }: MemberStates,
  { contacts }: CompartmentTables,
): Int32Array {
  const pending = new Set<number>();
  for (let i = 0; i < freshCount; i++) pending.add(fresh[i]! < 0 ? ~fresh[i]! : fresh[i]!);
  const listed = new Int32Array(state.length);
  let count = 0;
  for (let member = 0; member < state.length; member++)
    if (contacts[state[member]!]!.length > 0 && !pending.has(member)) listed[count++] = member;
  return listed.subarray(0, count);
}
