import { TRAIT, TRAIT_STRIDE } from '../src/content/memberTraits.js';
import { createPassOnKernel } from '../src/engine/passOn/passOnKernel.js';
import type { Muted } from '../src/engine/passOn/passOnRun.js';
import type { PassOnTally } from '../src/engine/passOnTally.js';
import { OUTCOMES, passOnRow, passOnRowLayout, writeOutcomes } from '../src/metrics/passOnRow.js';
import type { PassOnRuns } from '../src/metrics/passOnRuns.js';
import { rngKey } from '../src/random/rngKey.js';
import type { Campaign } from './campaign.js';

/** Plays runs of a campaign and keeps what a result is made from; `seriesRuns` first runs keep their series. */
export function playCampaign({ setup, names }: Campaign, runs: number, seriesRuns = runs): PassOnRuns {
  const kernel = createPassOnKernel(setup, rngKey('campaign'));
  const { layout, series: slices } = kernel.play(0);
  const { width } = passOnRowLayout(names);
  const write = passOnRow(names, layout);
  const rows = new Float64Array(runs * width);
  const series = new Float64Array(seriesRuns * slices.length);
  for (let run = 0; run < runs; run++) {
    const tally = kernel.play(run);
    write(tally, rows, run * width);
    if (run < seriesRuns) series.set(tally.series, run * slices.length);
  }
  const without = (muted: Muted): Float64Array => {
    const stride = layout.contents * OUTCOMES.length;
    const outcomes = new Float64Array(runs * stride);
    for (let run = 0; run < runs; run++)
      writeOutcomes(kernel.play(run, muted), muted === 'word-of-mouth', outcomes, run * stride);
    return outcomes;
  };
  return {
    names,
    memberCount: setup.population.memberCount,
    categoryMembers: categoryMembers(setup.traits.rows),
    sliceEnds: setup.sliceEnds,
    runs,
    rows,
    series,
    crisisSeries: new Float64Array(0),
    counterfactuals: {
      broadcastAlone: without('word-of-mouth'),
      wordOfMouthAlone: without('broadcast'),
      withoutAmbassadors: without('ambassadors'),
    },
  };
}

/** [runs] tallies of single runs, each a copy of its own. */
export function talliesOf({ setup }: Campaign, runs: number): PassOnTally[] {
  const kernel = createPassOnKernel(setup, rngKey('campaign'));
  return Array.from({ length: runs }, (_, run) => structuredClone(kernel.play(run)));
}

function categoryMembers(rows: Float32Array): number[] {
  const members = [0, 0, 0, 0, 0];
  for (let row = 0; row < rows.length; row += TRAIT_STRIDE) members[rows[row + TRAIT.category]!]!++;
  return members;
}
