import type { Estimate, ResponseCurveResult, ResponseMetric } from '@grapevine/core';
import type { ResponseChartCurve } from '@grapevine/viz';
import { withMinus } from '../compare/signed.js';
import type { Terminal } from '../terminal/terminal.js';
import { harmOf, labelOfHarm } from './curveFigures.js';
import { hoursText } from './hoursText.js';
import { sentencesOnCurve } from './sentencesOnCurve.js';
import { waysOf } from './waysOf.js';

const WIDTH = 800;
const HEIGHT = 500;

/** The picture of a response curve, SVG: what waiting costs, or for several ways to answer what each saves. */
export async function curvePicture(
  document: ResponseCurveResult,
  metric: ResponseMetric,
  terminal: Terminal,
): Promise<string> {
  const { renderResponseChart } = await import('@grapevine/viz');
  const { messages, numbers } = terminal;
  const text = messages.responseCurve;
  const { points, curves, chance } = document;
  const label = labelOfHarm(metric, document, terminal);
  const first = points[0]!;
  const isOne = curves.length === 0;
  const half = isOne ? chance[metric]!.halfLifeHours?.value : undefined;
  return renderResponseChart({
    width: WIDTH,
    height: HEIGHT,
    title: text.title(document.incident),
    xLabel: text.picture.delay,
    yLabel: isOne ? text.more(label, hoursText(first.delayHours, numbers)) : text.less(label),
    delays: points.map(({ delayHours }) => delayHours),
    curves: waysOf(document, terminal).map(({ name, curve }) =>
      chartCurve(
        name,
        curve.points.map((point) => (isOne ? point.extra : point.avoidable)[metric]!),
        metric,
      ),
    ),
    ...(isOne && { level: { label: text.never, value: harmOf(metric, first.avoidable[metric]!).mean } }),
    ...(half !== undefined && {
      mark: { label: `${text.picture.halfGone} (${hoursText(half, numbers)})`, at: half },
    }),
    caption: [...sentencesOnCurve(document, metric, terminal), ...(isOne ? [text.picture.bands] : [])].join(
      ' ',
    ),
    formatNumber: (value) => withMinus(numbers.short(value)),
  });
}

function chartCurve(
  label: string,
  differences: readonly Estimate[],
  metric: ResponseMetric,
): ResponseChartCurve {
  const harms = differences.map((difference) => harmOf(metric, difference));
  // a single run has no interval
  const end = (value: number, mean: number) => (Number.isNaN(value) ? mean : value);
  return {
    label,
    values: harms.map(({ mean }) => mean),
    low: harms.map(({ mean, low }) => end(low, mean)),
    high: harms.map(({ mean, high }) => end(high, mean)),
  };
}
