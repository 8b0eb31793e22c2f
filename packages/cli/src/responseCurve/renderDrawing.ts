import type { ResponseCurveResult, ResponseMetric } from '@grapevine/core';
import { howMany } from '../messages/howMany.js';
import type { Terminal } from '../terminal/terminal.js';
import { harmOf, labelOfHarm } from './curveFigures.js';
import { drawCurve } from './drawCurve.js';
import { hoursText } from './hoursText.js';

const HEIGHT = 8;
const WIDEST = 64;

/** What waiting costs, drawn in characters, up to what silence costs; empty where an answer saves nothing. */
export function renderDrawing(
  document: ResponseCurveResult,
  metric: ResponseMetric,
  terminal: Terminal,
): string {
  const { colors, columns, messages, numbers } = terminal;
  const { points, chance } = document;
  const first = points[0]!;
  const most = harmOf(metric, first.avoidable[metric]!).mean;
  if (chance[metric]!.lastUsefulHours === undefined) return '';
  const tops = [`+${howMany(most, numbers)}`, ...Array<string>(HEIGHT - 2).fill(''), '0'];
  const margin = Math.max(...tops.map((label) => label.length));
  const width = Math.min(WIDEST, columns - margin - 3);
  const at = points.map(({ delayHours }) => delayHours);
  const values = points.map(({ extra }) => harmOf(metric, extra[metric]!).mean);
  const lines = drawCurve({ at, values, top: most, width, height: HEIGHT });
  const label = labelOfHarm(metric, document, terminal);
  return [
    messages.responseCurve.more(label, hoursText(first.delayHours, numbers)),
    ...lines.map((line, i) => `${tops[i]!.padStart(margin)} ┤${colors.cyan(line.trimEnd())}`),
    `${' '.repeat(margin)} └${'─'.repeat(width)}`,
    `${' '.repeat(margin + 2)}${timeAxis(document, metric, width, terminal)}`,
  ].join('\n');
}

/** First and last delay, and where half of the chance is gone. */
function timeAxis(
  { points, chance }: ResponseCurveResult,
  metric: ResponseMetric,
  width: number,
  { numbers }: Terminal,
): string {
  const [from, to] = [points[0]!.delayHours, points.at(-1)!.delayHours];
  const axis = Array<string>(width).fill(' ');
  const put = (text: string, start: number) => {
    const free = axis
      .slice(Math.max(0, start - 1), start + text.length + 1)
      .every((letter) => letter === ' ');
    if (free && start >= 0 && start + text.length <= width) axis.splice(start, text.length, ...text);
  };
  const half = chance[metric]!.halfLifeHours?.value;
  if (half !== undefined)
    put(`▲ ½ ${hoursText(half, numbers)}`, Math.round(((half - from) / (to - from)) * (width - 1)));
  put(hoursText(from, numbers), 0);
  const last = hoursText(to, numbers);
  put(last, width - last.length);
  return axis.join('').trimEnd();
}
