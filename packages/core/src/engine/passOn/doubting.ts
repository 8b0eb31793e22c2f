import { CELL_SHIFT, CONVINCED, PASSED } from './memberState.js';
import type { PassOnRun } from './passOnRun.js';

/** By what the probability to pass a content on is multiplied for a member who is inoculated against it. */
export type Doubts = (member: number, content: number) => number;

/** 1 less the strongest inoculation of the corrections that the member believes. O(corrections of the content). */
export function createDoubts({ setup, state, cells }: PassOnRun): Doubts {
  const { contents, population } = setup;
  const corrections = contents.map((_, rumour) =>
    contents.flatMap(({ counters }, index) => (counters === rumour ? [index] : [])),
  );
  const believes = (word: number): boolean =>
    (word & CONVINCED) !== 0 || ((word & PASSED) !== 0 && word >>> CELL_SHIFT === cells.seedCell);
  return (member, content) => {
    const against = corrections[content]!;
    if (against.length === 1) return 1 - contents[against[0]!]!.inoculation;
    let strongest = 0;
    for (const correction of against) {
      const { inoculation } = contents[correction]!;
      if (inoculation > strongest && believes(state.flags[correction * population.memberCount + member]!))
        strongest = inoculation;
    }
    return 1 - strongest;
  };
}
