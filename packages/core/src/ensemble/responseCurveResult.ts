import type { Population } from '../population/population.js';
import type { Scenario } from '../scenario/scenario.js';
import type { ResponseCurve } from './responseCurve.js';
import { digestWithin, type ResultHead, scenarioHead, type Timing } from './scenarioResult.js';

/** `grapevine-response-curve/1`: what `grapevine response-curve --json` prints. */
export interface ResponseCurveResult
  extends Omit<ResultHead, 'format'>,
    Omit<ResponseCurve, 'rngSeed' | 'runs' | 'digest'> {
  readonly format: 'grapevine-response-curve/1';
}

/** Puts a response curve into the format. `scenario` is what it was made from, with the seed that it was made with. */
export function responseCurveResult(
  scenario: Scenario,
  population: Population,
  curve: ResponseCurve,
  timing?: Timing,
): ResponseCurveResult {
  const head = scenarioHead(scenario, population);
  return {
    format: 'grapevine-response-curve/1',
    ...head,
    ...curve,
    digest: digestWithin(head, curve.digest),
    ...(timing && { timing }),
  };
}
