import type { Estimate, ResponseCurveResult, ResponseMetric } from '@grapevine/core';
import { titlesOf } from '../run/titlesOf.js';
import { fittingTable } from '../terminal/fittingTable.js';
import type { TableContent } from '../terminal/renderTable.js';
import type { Terminal } from '../terminal/terminal.js';
import { visible } from '../terminal/visible.js';
import { wrapText } from '../terminal/wrapText.js';
import { harmOf, intervalCell, labelOfMetric, meanCell, signedCell } from './curveFigures.js';
import { hoursText } from './hoursText.js';
import { renderDrawing } from './renderDrawing.js';
import { renderWays } from './renderWays.js';
import { sentencesOnCurve } from './sentencesOnCurve.js';

/** Figures that have a column beside the one that the report speaks of. */
const BESIDE: readonly ResponseMetric[] = ['reach', 'lost', 'boycotters', 'cost'];

/** What `grapevine response-curve` shows: sentences, a drawing, the figures by delay, and other ways to answer. */
export function renderCurve(
  document: ResponseCurveResult,
  metric: ResponseMetric,
  terminal: Terminal,
): string {
  const { colors, columns, language, messages, numbers } = terminal;
  const { scenario, population, runs, rngSeed, timing, digest } = document;
  const sentences = sentencesOnCurve(document, metric, terminal);
  const origin = [
    messages.run.origin(runs, visible(String(rngSeed)), undefined, numbers),
    ...(timing ? [messages.run.timing(timing, numbers)] : []),
    digest,
  ];
  const parts = [
    [
      colors.bold(visible(titlesOf(scenario.name)[language])),
      colors.dim(messages.run.population(population, numbers)),
    ].join('\n'),
    sentences.map((sentence) => wrapText(sentence, columns)).join('\n'),
    renderDrawing(document, metric, terminal),
    renderPoints(document, metric, terminal),
    renderWays(document, metric, terminal),
    colors.dim(wrapText(messages.responseCurve.explanation, columns)),
    origin.map((line) => colors.dim(wrapText(line, columns))).join('\n'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** One row a delay, then the world without an answer. */
function renderPoints(document: ResponseCurveResult, metric: ResponseMetric, terminal: Terminal): string {
  const { colors, columns, messages, numbers } = terminal;
  const text = messages.responseCurve;
  const { points, silence } = document;
  const first = points[0]!;
  const beside = BESIDE.filter((other) => other !== metric && isTold(other, document));
  const label = (name: ResponseMetric) => labelOfMetric(name, document, terminal);
  const head = [
    text.head.delay,
    label(metric),
    text.head.interval,
    text.against(hoursText(first.delayHours, numbers)),
    text.head.saved,
    ...beside.map(label),
  ];
  const figures = ({ metrics }: Pick<typeof first, 'metrics'>) => ({
    own: [
      colors.bold(meanCell(metric, metrics[metric]!, terminal)),
      intervalCell(metric, metrics[metric]!, terminal),
    ],
    beside: beside.map((other) => meanCell(other, metrics[other]!, terminal)),
  });
  const rows = points.map((point) => {
    const { own, beside: others } = figures(point);
    const extra = point === first ? '–' : signedCell(metric, point.extra[metric]!, terminal);
    const saved = savedCell(point.avoidable[metric]!, metric, terminal);
    return [hoursText(point.delayHours, numbers), ...own, extra, saved, ...others];
  });
  const silent = figures(silence);
  rows.push([
    text.never,
    ...silent.own,
    signedCell(metric, first.avoidable[metric]!, terminal),
    '–',
    ...silent.beside,
  ]);
  const content: TableContent = { head, rows, align: head.map(() => 'right') };
  const dispensable = [2, ...beside.map((_, i) => 5 + i).reverse()];
  return fittingTable(content, dispensable, columns, { dim: colors.dim, leftOut: messages.columnsLeftOut });
}

/** Whether there is anything to tell: no column for boycotters where nobody boycotts. */
function isTold(metric: ResponseMetric, { points, silence }: ResponseCurveResult): boolean {
  return [silence, points[0]!].some(
    ({ metrics }) => metrics[metric] !== undefined && metrics[metric].mean !== 0,
  );
}

/** What an answer still saves, as a cell of a table. */
function savedCell(difference: Estimate, metric: ResponseMetric, terminal: Terminal): string {
  const { mean } = harmOf(metric, difference);
  return signedCell(metric, { ...difference, mean }, terminal).replace('+', '');
}
