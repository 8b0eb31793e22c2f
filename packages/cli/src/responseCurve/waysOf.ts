import type { DelayCurve, NamedCurve, ResponseCurveResult } from '@grapevine/core';
import type { Terminal } from '../terminal/terminal.js';

/** A way to answer, by the name that reports give it. */
export interface Way {
  readonly name: string;
  readonly curve: DelayCurve;
}

/** The scenario's own way to answer, then the others. */
export function waysOf(document: ResponseCurveResult, { messages }: Terminal): Way[] {
  const own = { name: messages.responseCurve.asPlanned, curve: document };
  return [own, ...document.curves.map((curve) => ({ name: nameOfWay(curve), curve }))];
}

/** The strategy or the channel that a curve is for, as scenarios write it. */
function nameOfWay({ strategy, channel }: NamedCurve): string {
  return strategy ?? channel ?? '';
}
