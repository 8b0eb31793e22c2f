import { conversionWorth } from './conversionWorth.js';
import { columnInto } from './nestEstimates.js';
import { type PairedLoss, pairedLoss } from './pairedLoss.js';
import { OUTCOMES, type Outcome, passOnRowLayout } from './passOnRow.js';
import type { PassOnRuns } from './passOnRuns.js';
import { type PairedValues, type SharedCredit, shapley } from './shapley.js';

/** What is due to broadcast (the brand's own posts with it), and what to word of mouth: see `shapley`. */
export interface Attribution {
  readonly contents: Readonly<Record<string, Readonly<Record<Outcome, SharedCredit>>>>;
  /** Of all contents; absent where no conversion is worth anything. */
  readonly revenue?: SharedCredit;
}

/** The attribution of each content's reach, convinced and conversions; undefined where runs without each are absent. */
export function attribution(runs: PassOnRuns): Attribution | undefined {
  const { broadcastAlone, wordOfMouthAlone } = runs.counterfactuals;
  if (!broadcastAlone || !wordOfMouthAlone) return undefined;
  const { contents, contentFacts } = runs.names;
  const played = pairedRuns(runs, broadcastAlone, wordOfMouthAlone);
  const valuesOf = (content: number, outcome: Outcome): PairedValues => ({
    together: togetherColumn(runs, content, outcome, played),
    broadcastAlone: outcomeColumn(runs, broadcastAlone, content, outcome, played),
    wordOfMouthAlone: outcomeColumn(runs, wordOfMouthAlone, content, outcome, played),
  });
  const shares = contents.map((id, content) => [
    id,
    Object.fromEntries(OUTCOMES.map((outcome) => [outcome, shapley(valuesOf(content, outcome))])),
  ]);
  const worth = contentFacts.map(conversionWorth);
  const acts = contents.map((_, content) => valuesOf(content, 'conversions'));
  const sumOf = (of: (values: PairedValues) => Float64Array): Float64Array =>
    new Float64Array(played).map((_, run) =>
      acts.reduce((sum, values, content) => sum + of(values)[run]! * worth[content]!, 0),
    );
  return {
    contents: Object.fromEntries(shares),
    ...(worth.some((value) => value !== 0) && {
      revenue: shapley({
        together: sumOf(({ together }) => together),
        broadcastAlone: sumOf((values) => values.broadcastAlone),
        wordOfMouthAlone: sumOf((values) => values.wordOfMouthAlone),
      }),
    }),
  };
}

/** By content: how many members it reaches only because ambassadors pass it on; undefined where that was not simulated. */
export function throughAmbassadors(runs: PassOnRuns): Readonly<Record<string, PairedLoss>> | undefined {
  const { withoutAmbassadors } = runs.counterfactuals;
  if (!withoutAmbassadors) return undefined;
  const played = pairedRuns(runs, withoutAmbassadors);
  return Object.fromEntries(
    runs.names.contents.map((id, content) => [
      id,
      pairedLoss(
        togetherColumn(runs, content, 'reach', played),
        outcomeColumn(runs, withoutAmbassadors, content, 'reach', played),
      ),
    ]),
  );
}

/** Number of first runs that all of these hold. */
function pairedRuns({ names, runs }: PassOnRuns, ...rows: readonly Float64Array[]): number {
  const width = names.contents.length * OUTCOMES.length;
  return Math.min(runs, ...rows.map(({ length }) => length / width));
}

function togetherColumn(runs: PassOnRuns, content: number, outcome: Outcome, played: number): Float64Array {
  const { figures, width } = passOnRowLayout(runs.names);
  const values = new Float64Array(played);
  const column = content * figures.contentWidth + figures.figures.indexOf(outcome);
  columnInto(values, runs.rows, width, column);
  return values;
}

function outcomeColumn(
  { names }: PassOnRuns,
  rows: Float64Array,
  content: number,
  outcome: Outcome,
  played: number,
): Float64Array {
  const values = new Float64Array(played);
  const column = content * OUTCOMES.length + OUTCOMES.indexOf(outcome);
  columnInto(values, rows, names.contents.length * OUTCOMES.length, column);
  return values;
}
