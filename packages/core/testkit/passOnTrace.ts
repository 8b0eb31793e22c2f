import { createPassOnKernel } from '../src/engine/passOn/passOnKernel.js';
import type { Muted } from '../src/engine/passOn/passOnRun.js';
import type { PassOnSetup } from '../src/engine/passOnSetup.js';
import { SERIES } from '../src/engine/passOnTally.js';
import { rngKey } from '../src/random/rngKey.js';

/** What happened in a run with one content: who met it and who passed it on, each with the tick. */
export interface PassOnTrace {
  readonly reached: readonly (readonly [member: number, tick: number])[];
  readonly passedOn: readonly (readonly [member: number, tick: number])[];
  readonly impressions: number;
}

/** The traces of all contents of a setup in one run after the other: [runs][contents]. */
export function tracesOf(
  setup: PassOnSetup,
  rngSeed: number,
  runs = 1,
  muted: Muted = 'nothing',
): PassOnTrace[][] {
  let traces: { reached: [number, number][]; passedOn: [number, number][] }[] = [];
  const kernel = createPassOnKernel(setup, rngKey(rngSeed), {
    started: () => {},
    reached: (content, member, tick) => traces[content]!.reached.push([member, tick]),
    passedOn: (content, member, tick) => traces[content]!.passedOn.push([member, tick]),
  });
  return Array.from({ length: runs }, (_, run) => {
    traces = setup.contents.map(() => ({ reached: [], passedOn: [] }));
    const { series, layout } = kernel.play(run, muted);
    return traces.map((trace, content) => {
      let impressions = 0;
      for (let slice = 0; slice < layout.slices; slice++)
        impressions += series[(slice * layout.contents + content) * SERIES.length]!;
      return { ...trace, impressions };
    });
  });
}
