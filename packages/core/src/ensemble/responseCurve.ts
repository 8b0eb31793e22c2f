import { checkMemory } from '../base/memoryLimit.js';
import { type Estimate, estimate } from '../metrics/estimate.js';
import type { RngSeed } from '../random/rngKey.js';
import { type AnswerChange, changeAnswer, withoutAnswer } from '../scenario/changeAnswer.js';
import type { ResponseChannel, ResponseStrategy } from '../scenario/crisis.js';
import type { PassOnExperiment } from '../scenario/experiment.js';
import { digestOfJson } from './digest.js';
import { type Chance, chancesOf } from './responseChance.js';
import { type ResponseCurveOptions, readResponseExperiment } from './responseCurveOptions.js';
import { type ByMetric, eachMetric, RESPONSE_METRICS, responseFigures } from './responseFigures.js';
import { type ResponsePoint, responsePoints } from './responsePoints.js';
import { runEnsemble } from './runEnsemble.js';
import type { RunEnsembleOptions } from './runEnsembleOptions.js';

/** A way to answer, after each delay. */
export interface DelayCurve {
  readonly points: readonly ResponsePoint[];
  /** How long there is time to answer, by the metric that counts. */
  readonly chance: ByMetric<Chance>;
}

/** A curve in which something beside the delay is another. */
export interface NamedCurve extends DelayCurve {
  readonly strategy?: ResponseStrategy;
  readonly channel?: ResponseChannel;
}

/** What each hour of silence costs. */
export interface ResponseCurve extends DelayCurve {
  /** Id of the content that tells of the incident. */
  readonly incident: string;
  readonly rngSeed: RngSeed;
  /** Of each world. */
  readonly runs: number;
  /** Of amounts. */
  readonly currency?: string;
  /** The world without an answer. */
  readonly silence: { readonly metrics: ByMetric<Estimate> };
  /** One a strategy, then one a channel. */
  readonly curves: readonly NamedCurve[];
  /** `sha256-…` of all runs of all worlds. */
  readonly digest: string;
}

/** [runs] by metric: what a world came to. */
type Figures = ByMetric<Float64Array>;

/**
 * Simulates a crisis without an answer, and with its answer after each of some delays, all else, seed and runs being
 * equal: the first wave that has a delay gets it, later ones with a delay move along. Worlds are simulated one after the
 * other, and `onProgress` counts the runs of all. Half-lives have intervals from runs drawn anew.
 *
 * @throws GrapevineError as `runEnsemble` does; `invalid-input` for a scenario without a crisis that is answered after a
 * delay, and for options that do not fit.
 */
export async function responseCurve(
  experiment: PassOnExperiment,
  options: ResponseCurveOptions,
): Promise<ResponseCurve> {
  const { delays, strategies = [], channels = [], rngSeed = 0, runs = 100 } = options;
  const { population, passOn } = readResponseExperiment(experiment, options);
  const incident = passOn.crisis!.incident.content;
  const changes: readonly AnswerChange[] = [
    {},
    ...strategies.map((strategy) => ({ strategy })),
    ...channels.map((channel) => ({ channel })),
  ];
  const scenarios = [
    withoutAnswer(passOn),
    ...changes.flatMap((change) =>
      delays.map((delayHours) => changeAnswer(passOn, { ...change, delayHours })),
    ),
  ];
  const worlds = scenarios.map((world) => ({ population, passOn: world }));
  const { figures, digests, currency } = await playWorlds(worlds, incident, { ...options, rngSeed, runs });
  const [silence, ...answered] = figures;
  const curves = changes.map((change, i) => {
    const own = answered.slice(i * delays.length, (i + 1) * delays.length);
    const curve = { delays, answered: own, silence: silence! };
    const points = responsePoints(curve);
    return { ...change, points, chance: chancesOf(curve, points, rngSeed) };
  });
  return {
    incident,
    rngSeed,
    runs,
    ...(currency !== undefined && { currency }),
    silence: { metrics: eachMetric(silence!, (values) => estimate(values)) },
    ...curves[0]!,
    curves: curves.slice(1),
    digest: digestOfJson(digests),
  };
}

async function playWorlds(
  worlds: readonly PassOnExperiment[],
  incident: string,
  options: RunEnsembleOptions & { readonly runs: number },
): Promise<{ figures: Figures[]; digests: string[]; currency: string | undefined }> {
  const { runs, onProgress, maxBytes } = options;
  const kept = worlds.length * RESPONSE_METRICS.length * runs * Float64Array.BYTES_PER_ELEMENT;
  checkMemory(kept, maxBytes, 'runs');
  const rest = maxBytes === undefined ? undefined : maxBytes - kept;
  const figures: Figures[] = [];
  const digests: string[] = [];
  let currency: string | undefined;
  for (const [i, world] of worlds.entries()) {
    const tell = (done: number) => onProgress?.(i * runs + done, worlds.length * runs);
    const ensemble = await runEnsemble(world, { ...options, maxBytes: rest, onProgress: tell });
    figures.push(responseFigures(ensemble, incident));
    digests.push(ensemble.digest);
    currency = ensemble.currency;
  }
  return { figures, digests, currency };
}
