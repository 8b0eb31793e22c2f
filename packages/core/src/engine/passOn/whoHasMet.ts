import type { PassOnRun } from './passOnRun.js';

/** Told of a member who has met a content, and of his flags for it. */
export type Met = (member: number, flags: number) => void;

/** All members who have met a content so far, in the order in which they did. O(pairs of members and contents that met). */
export function whoHasMet({ setup, state }: PassOnRun, content: number, tell: Met): void {
  const { memberCount } = setup.population;
  const first = content * memberCount;
  const known = state.touchedCount;
  for (let i = 0; i < known; i++) {
    const member = state.touched[i]! - first;
    if (member >= 0 && member < memberCount) tell(member, state.flags[first + member]!);
  }
}
