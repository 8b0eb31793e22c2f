import { checkMemory } from '../base/memoryLimit.js';
import { type PassOnResult, passOnResult } from '../metrics/passOnResult.js';
import type { PassOnRuns } from '../metrics/passOnRuns.js';
import { passOnSamples } from '../metrics/passOnSamples.js';
import type { PassOnExperiment } from '../scenario/experiment.js';
import { digestOfChunks } from './digestOfChunks.js';
import { openEnsemble } from './ensembleRuns.js';
import { joined } from './joined.js';
import { type PassOnChunk, type PassOnFacts, RUNS_IN_SERIES } from './passOnChunk.js';
import type { RunEnsembleOptions } from './runEnsembleOptions.js';

/** What an ensemble of the pass-on model came to. */
export interface PassOnEnsemble extends PassOnResult {
  readonly runs: number;
  /** [runs] each: the value in every run of all figures of contents and of the ledger's totals, by path. */
  readonly samples: Readonly<Record<string, Float64Array>>;
  /** `sha256-…` of all runs; the same for any number of workers, in Node and browsers. */
  readonly digest: string;
}

/** The ensemble of a pass-on experiment; all figures of every run are kept, some kilobytes each. */
export async function passOnEnsemble(
  experiment: PassOnExperiment,
  options: RunEnsembleOptions,
): Promise<PassOnEnsemble> {
  const { runs = 100, onProgress, maxBytes } = options;
  let facts: PassOnFacts | undefined;
  const chunks: PassOnChunk[] = [];
  let done = 0;
  const whole = openEnsemble(experiment, options, (told) => {
    facts = told!;
    // the chunks, and once more when they are joined
    checkMemory(
      16 * (runs * facts.width + Math.min(runs, RUNS_IN_SERIES) * (facts.seriesLength + facts.crisisLength)),
      maxBytes,
      'runs',
    );
  });
  for await (const chunk of whole) {
    chunks.push(chunk as PassOnChunk);
    done += chunk.runs;
    onProgress?.(done, runs);
  }
  chunks.sort((a, b) => a.from - b.from);
  const collected = collect(facts!, chunks, experiment.population.memberCount, runs);
  return {
    runs,
    ...passOnResult(collected),
    samples: passOnSamples(collected),
    digest: digestOfChunks(chunks),
  };
}

function collect(
  { names, sliceEnds, categoryMembers }: PassOnFacts,
  chunks: readonly PassOnChunk[],
  memberCount: number,
  runs: number,
): PassOnRuns {
  const broadcastAlone = joined(chunks.map((chunk) => chunk.broadcastAlone));
  const wordOfMouthAlone = joined(chunks.map((chunk) => chunk.wordOfMouthAlone));
  const withoutAmbassadors = joined(chunks.map((chunk) => chunk.withoutAmbassadors));
  return {
    names,
    memberCount,
    categoryMembers,
    sliceEnds,
    runs,
    rows: joined(chunks.map((chunk) => chunk.rows)),
    series: joined(chunks.map((chunk) => chunk.series)),
    crisisSeries: joined(chunks.map((chunk) => chunk.crisisSeries)),
    counterfactuals: {
      ...(broadcastAlone.length > 0 && { broadcastAlone, wordOfMouthAlone }),
      ...(withoutAmbassadors.length > 0 && { withoutAmbassadors }),
    },
  };
}
