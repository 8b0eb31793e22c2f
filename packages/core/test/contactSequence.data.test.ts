import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runEnsemble } from '../src/ensemble/runEnsemble.js';
import { labelOf } from '../src/population/labels.js';
import { readPopulation } from '../src/population/readers/readPopulation.js';
import { dataFile } from '../testkit/byteSources.js';
import { DATA_ABSENT, dataIsThere } from '../testkit/referenceData.js';

const FILES = ['sp-workplace-invs15/workplace_InVS15_tij.dat.gz', 'sp-primaryschool/primaryschool.csv.gz'];
const SECONDS = 20;

/** Who can be told by `first`, and how many after each step, when every contact tells: by the plainest means. */
function reachable(text: string, first: string): { size: number; steps: number } {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/) as [string, string, string]);
  const told = new Set([first]);
  const start = Number(lines[0]![0]);
  let steps = 0;
  for (let at = 0; at < lines.length; ) {
    const time = lines[at]![0];
    const fresh: string[] = [];
    for (; at < lines.length && lines[at]![0] === time; at++) {
      const [, u, v] = lines[at]!;
      if (told.has(u) !== told.has(v)) fresh.push(told.has(u) ? v : u);
    }
    if (fresh.length > 0) steps = (Number(time) - start) / SECONDS + 1;
    for (const member of fresh) told.add(member);
  }
  return { size: told.size, steps };
}

describe.skipIf(!dataIsThere)(`recorded contacts (else ${DATA_ABSENT})`, () => {
  it.each(FILES)('are played as they were recorded: %s', async (file) => {
    const bytes = dataFile(file);
    const text = gunzipSync(bytes).toString();
    const read = await readPopulation(bytes, 'contact-sequence', { path: file, timeStep: SECONDS });
    const { population, phases } = read;
    for (const member of [0, 40, 150]) {
      const label = labelOf(population.memberLabels, member);
      const seedSet = { kind: 'members', members: [label] } as const;
      const model = { kind: 'si', infectionRate: 1 } as const;
      const { samples } = await runEnsemble({ population, phases: phases!, model, seedSet }, { runs: 1 });
      const { size, steps } = reachable(text, label);
      expect(size).toBeGreaterThan(20);
      expect({ size: samples.cascadeSize[0], steps: samples.steps[0] }).toEqual({ size, steps });
    }
  });
});
