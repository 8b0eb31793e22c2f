import { amounts } from './amounts.js';
import { REACHED } from './memberState.js';
import type { PassOnRun } from './passOnRun.js';

// what this module holds itself is compiled in, what others export looked up each time
const { factor } = amounts;

/** Writes to `amounts.factor` by what the appeal of the incident is multiplied for a member: by the fuel of each answer that he has read. O(answers that have any). */
export function createFuel({ setup, state }: PassOnRun): (member: number) => void {
  const { contents, population, crisis } = setup;
  const answers = [...contents.keys()].filter(
    (index) => contents[index]!.counters === crisis?.incident && contents[index]!.fuel !== 1,
  );
  const fuels = Float64Array.from(answers, (answer) => contents[answer]!.fuel);
  return (member) => {
    let fuel = 1;
    for (let i = 0; i < answers.length; i++)
      if (state.flags[answers[i]! * population.memberCount + member]! & REACHED) fuel *= fuels[i]!;
    factor[0] = fuel;
  };
}
