import { throwIfAny } from '../base/grapevineError.js';
import { readPassOn } from './passOn/readPassOn.js';
import type { PassOnScenario } from './passOnScenario.js';

/**
 * A pass-on scenario for a library call: what a scenario file says beside format, population, seed and runs, with its
 * defaults filled in. `contents` and `timeline` are needed, or `seedSet` instead of both.
 *
 * @throws GrapevineError `invalid-input` with everything that is wrong, each with path, expected and received.
 */
export function passOnScenario(input: object): PassOnScenario {
  const { scenario, problems } = readPassOn(input, {});
  throwIfAny(problems);
  return scenario!;
}
