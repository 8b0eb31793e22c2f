import { amounts } from './amounts.js';
import { CELL_SHIFT, CONVINCED, PASSED } from './memberState.js';
import type { PassOnRun } from './passOnRun.js';

// what this module holds itself is compiled in, what others export looked up each time
const { factor } = amounts;

/** Writes to `amounts.factor` by what the probability to pass a content on is multiplied for a member who is inoculated against it. */
export type Doubts = (member: number, content: number) => void;

/** 1 less the strongest inoculation of the corrections that the member believes. O(corrections of the content). */
export function createDoubts({ setup, state, cells }: PassOnRun): Doubts {
  const { contents, population } = setup;
  const inoculations = Float64Array.from(contents, ({ inoculation }) => inoculation);
  const corrections = contents.map((_, rumour) =>
    contents.flatMap(({ counters }, index) => (counters === rumour ? [index] : [])),
  );
  const believes = (word: number): boolean =>
    (word & CONVINCED) !== 0 || ((word & PASSED) !== 0 && word >>> CELL_SHIFT === cells.seedCell);
  return (member, content) => {
    const against = corrections[content]!;
    const isOnly = against.length === 1;
    let strongest = 0;
    for (let i = 0; i < against.length; i++) {
      const correction = against[i]!;
      const inoculation = inoculations[correction]!;
      const word = state.flags[correction * population.memberCount + member]!;
      if (isOnly || (inoculation > strongest && believes(word))) strongest = inoculation;
    }
    factor[0] = 1 - strongest;
  };
}
