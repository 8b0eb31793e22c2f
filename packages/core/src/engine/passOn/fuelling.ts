import { REACHED } from './memberState.js';
import type { PassOnRun } from './passOnRun.js';

/** By what the appeal of the incident is multiplied for a member: by the fuel of each answer that he has read. O(answers that have any). */
export function createFuel({ setup, state }: PassOnRun): (member: number) => number {
  const { contents, population, crisis } = setup;
  const answers = [...contents.keys()].filter(
    (index) => contents[index]!.counters === crisis?.incident && contents[index]!.fuel !== 1,
  );
  if (!crisis || answers.length === 0) return () => 1;
  return (member) => {
    let fuel = 1;
    for (const answer of answers)
      if (state.flags[answer * population.memberCount + member]! & REACHED) fuel *= contents[answer]!.fuel;
    return fuel;
  };
}
