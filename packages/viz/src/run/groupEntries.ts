/** How content came into a group: the first time that somebody was told in it. */
export interface GroupEntry {
  readonly step: number;
  readonly group: number;
  /** Place in the run of the member who was told. */
  readonly place: number;
  /** Who carried it in. */
  readonly teller: number;
  /** True when the teller himself had it from another member elsewhere: a bridge was crossed. */
  readonly isBridge: boolean;
}

interface Trace {
  readonly stepOffsets: Uint32Array;
  readonly informedBy: Int32Array;
  readonly informedIn: Int32Array;
  readonly place: Int32Array;
}

/** Entries into groups in order of time, and the step of each. O(reach + groups). */
export function runEntries(
  { stepOffsets, informedBy, informedIn, place }: Trace,
  groupCount: number,
): { readonly entries: readonly GroupEntry[]; readonly enteredAt: Int32Array } {
  const enteredAt = new Int32Array(groupCount).fill(-1);
  const entries: GroupEntry[] = [];
  for (let step = 0; step + 1 < stepOffsets.length; step++) {
    for (let j = stepOffsets[step]!; j < stepOffsets[step + 1]!; j++) {
      const group = informedIn[j]!;
      if (group < 0 || enteredAt[group]! >= 0) continue;
      const teller = informedBy[j]!;
      enteredAt[group] = step;
      // the teller cannot have it from this group: nobody had been told in it before
      const isBridge = teller >= 0 && informedBy[place[teller]!]! >= 0;
      entries.push({ step, group, place: j, teller, isBridge });
    }
  }
  return { entries, enteredAt };
}
