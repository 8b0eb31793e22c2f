import { POLLED } from '../engine/passOnTally.js';
import { type Estimate, estimate, studentQuantile } from './estimate.js';
import { passOnRowLayout } from './passOnRow.js';
import type { PassOnRuns } from './passOnRuns.js';

/** What polls found of something, and what was true. */
export interface PolledFigure {
  /** Of the runs' polls that somebody answered; absent where none did in any run. */
  readonly estimate?: Estimate;
  readonly truth: Estimate;
  /** Mean half-width of the 95 % interval that the pollster of one run would state; absent where none can be stated. */
  readonly halfWidth?: number;
}

/** One poll over all runs. */
export interface PollResult {
  readonly hours: number;
  readonly respondents: Estimate;
  /** Share who have the content, by content. */
  readonly awareness: Readonly<Record<string, PolledFigure>>;
  /** Mean attitude to the brand, -1 to 1. */
  readonly attitude: PolledFigure;
}

/** The polls of a scenario against the truth. O(polls x contents x runs log runs). */
export function pollResults(runs: PassOnRuns): PollResult[] {
  const { names } = runs;
  return names.pollTimes.map((hours, poll) => {
    const columns = pollColumns(runs, poll);
    const [respondents, sum, squares, truth] = columns as [Column, Column, Column, Column];
    const awareness = names.contents.map((id, content) => {
      const aware = columns[POLLED + 2 * content]!;
      const known = columns[POLLED + 2 * content + 1]!;
      const share = (run: number) => aware[run]! / respondents[run]!;
      return [id, polled(respondents, known, share, (n, run) => wilson(share(run), n))] as const;
    });
    const mean = (run: number) => sum[run]! / respondents[run]!;
    const ofMean = (n: number, run: number) =>
      studentQuantile(n - 1) * Math.sqrt(Math.max(0, squares[run]! / n - mean(run) ** 2) / (n - 1));
    return {
      hours,
      respondents: estimate(respondents),
      awareness: Object.fromEntries(awareness),
      attitude: polled(respondents, truth, mean, ofMean),
    };
  });
}

type Column = Float64Array;

function polled(
  respondents: Column,
  truth: Column,
  value: (run: number) => number,
  halfWidth: (respondents: number, run: number) => number,
): PolledFigure {
  const answered = [...respondents.keys()].filter((run) => respondents[run]! > 0);
  const widths = answered.map((run) => halfWidth(respondents[run]!, run)).filter(Number.isFinite);
  return {
    ...(answered.length > 0 && { estimate: estimate(Float64Array.from(answered, value)) }),
    truth: estimate(truth),
    ...(widths.length > 0 && { halfWidth: widths.reduce((sum, width) => sum + width, 0) / widths.length }),
  };
}

const Z = 1.959963984540054;

/** Half-width of Wilson's 95 % interval of a share of n answers. Source: Wilson 1927. */
function wilson(share: number, n: number): number {
  return (Z / (1 + (Z * Z) / n)) * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
}

/** The numbers of a poll, see `POLLED`, each over all runs. */
function pollColumns({ names, runs, rows }: PassOnRuns, poll: number): Column[] {
  const { pollsAt, width } = passOnRowLayout(names);
  const numbers = POLLED + 2 * names.contents.length;
  return Array.from({ length: numbers }, (_, number) =>
    new Float64Array(runs).map((_, run) => rows[run * width + pollsAt + poll * numbers + number]!),
  );
}
