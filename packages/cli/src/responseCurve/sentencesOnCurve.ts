import type { ResponseCurveResult, ResponseMetric } from '@grapevine/core';
import type { Terminal } from '../terminal/terminal.js';
import { visible } from '../terminal/visible.js';
import { harmOf, toldAmount } from './curveFigures.js';
import { hoursText } from './hoursText.js';

/** What a curve says in plain words: what waiting costs, when half of the chance is gone, up to when an answer is of use. */
export function sentencesOnCurve(
  document: ResponseCurveResult,
  metric: ResponseMetric,
  terminal: Terminal,
): string[] {
  const { messages, numbers } = terminal;
  const text = messages.responseCurve;
  const harm = { metric, content: visible(document.incident) };
  const { points } = document;
  const runs = numbers.whole(document.runs);
  const [first, last] = [points[0]!, points.at(-1)!];
  const saved = harmOf(metric, first.avoidable[metric]!);
  const from = hoursText(first.delayHours, numbers);
  if (saved.high < 0) return [text.harmful(harm, from, toldAmount(metric, saved, document, terminal))];
  if (!(saved.low > 0)) return [text.nothing(harm, from, runs)];
  const waited = harmOf(metric, last.extra[metric]!);
  const delays = [from, hoursText(last.delayHours, numbers)] as const;
  const isKnown = waited.low > 0 || waited.high < 0;
  return [
    isKnown
      ? text.waiting(harm, delays, waited.mean > 0, toldAmount(metric, waited, document, terminal))
      : text.waitingUnknown(harm, delays, runs),
    halfLifeSentence(document, metric, terminal),
    usefulSentence(document, metric, terminal),
  ];
}

/** When half of what an answer can save is gone. */
function halfLifeSentence(
  { points, chance }: ResponseCurveResult,
  metric: ResponseMetric,
  { messages, numbers }: Terminal,
): string {
  const { halfLifeHours } = chance[metric]!;
  const last = hoursText(points.at(-1)!.delayHours, numbers);
  if (!halfLifeHours) return messages.responseCurve.halfLeft(last);
  const [value, low, high] = [halfLifeHours.value, ...halfLifeHours.ci95].map((hours) =>
    Number.isFinite(hours) ? hoursText(hours, numbers) : undefined,
  );
  return messages.responseCurve.halfGone(value!, [low ?? last, high], last);
}

function usefulSentence(document: ResponseCurveResult, metric: ResponseMetric, terminal: Terminal): string {
  const { points, chance, runs, incident } = document;
  const { messages, numbers } = terminal;
  const { lastUsefulHours } = chance[metric]!;
  const useless = points.find(({ delayHours }) => delayHours > lastUsefulHours!);
  if (useless)
    return messages.responseCurve.useless(hoursText(useless.delayHours, numbers), numbers.whole(runs));
  const last = points.at(-1)!;
  const saved = harmOf(metric, last.avoidable[metric]!);
  const told = toldAmount(metric, saved, document, terminal);
  const first = points[0]!;
  const share = saved.mean / harmOf(metric, first.avoidable[metric]!).mean;
  return messages.responseCurve.stillUseful(
    { metric, content: visible(incident) },
    hoursText(last.delayHours, numbers),
    told,
    messages.responseCurve.shareOf(numbers.percent(share), hoursText(first.delayHours, numbers)),
  );
}
