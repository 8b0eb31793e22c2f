import { join } from 'node:path';
import type { ByMetric, DelayCurve, Estimate, ResponseCurveResult, ResponseMetric } from '@grapevine/core';
import type { PlannedFile } from '../files/writeFiles.js';
import { csvRow } from '../run/csvRow.js';
import { ESTIMATE_COLUMNS, estimateCells } from '../run/estimateCells.js';
import type { Pictures } from '../run/pictureFiles.js';
import type { Terminal } from '../terminal/terminal.js';
import { curvePicture } from './curvePicture.js';

/** The files of a response curve: the curve itself, one row a way to answer, delay and figure, and the picture. */
export async function curveFiles(
  folder: string,
  document: ResponseCurveResult,
  metric: ResponseMetric,
  terminal: Terminal,
): Promise<Pictures> {
  const file = (name: string, content: PlannedFile['content']) => ({ path: join(folder, name), content });
  return {
    files: [
      file('response-curve.json', `${JSON.stringify(document, undefined, 2)}\n`),
      file('response-curve.csv', pointRows(document)),
      file('response-curve.svg', await curvePicture(document, metric, terminal)),
    ],
  };
}

const DIFFERENCES = ['extra', 'avoidable'] as const;
const CELLS = ['Mean', 'Ci95Low', 'Ci95High'] as const;

function* pointRows(document: ResponseCurveResult): Generator<string, void> {
  const differences = DIFFERENCES.flatMap((name) => CELLS.map((cell) => name + cell));
  yield csvRow(['strategy', 'channel', 'delayHours', 'metric', ...ESTIMATE_COLUMNS, ...differences]);
  for (const curve of [document, ...document.curves]) yield* rowsOf(curve);
  yield* rowsOfFigures(['', '', 'never'], document.silence.metrics, []);
}

function* rowsOf({
  points,
  strategy = '',
  channel = '',
}: DelayCurve & { readonly strategy?: string; readonly channel?: string }): Generator<string, void> {
  for (const { delayHours, metrics, extra, avoidable } of points)
    yield* rowsOfFigures([strategy, channel, String(delayHours)], metrics, [extra, avoidable]);
}

function* rowsOfFigures(
  start: readonly string[],
  metrics: ByMetric<Estimate>,
  differences: readonly ByMetric<Estimate>[],
): Generator<string, void> {
  for (const [metric, figure] of Object.entries(metrics)) {
    const others = differences.flatMap((each) => estimateCells(each[metric as ResponseMetric]!));
    // of each difference: mean, then the interval behind the standard deviation
    const kept = others.filter((_, i) => [0, 2, 3].includes(i % ESTIMATE_COLUMNS.length));
    const empty = Array<string>(DIFFERENCES.length * CELLS.length - kept.length).fill('');
    yield csvRow([...start, metric, ...estimateCells(figure), ...kept, ...empty]);
  }
}
