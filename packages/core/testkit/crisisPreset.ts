import { hoursOf } from '../src/base/duration.js';
import type { PassOnEnsemble } from '../src/ensemble/passOnEnsemble.js';
import { runEnsemble } from '../src/ensemble/runEnsemble.js';
import { rngKey } from '../src/random/rngKey.js';
import { compilePassOn } from '../src/scenario/compilePassOn.js';
import type { Crisis } from '../src/scenario/crisis.js';
import type { PassOnExperiment } from '../src/scenario/experiment.js';
import type { Pool } from '../src/workers/createPool.js';
import { openPreset } from './openPreset.js';
import { recordCascades } from './recordCascades.js';

/** A crisis preset, to be played in worlds that differ in something. */
export interface CrisisPreset {
  readonly experiment: PassOnExperiment;
  readonly crisis: Crisis;
  readonly rngSeed: string;
  /** Id of the content that tells of the incident. */
  readonly incident: string;
}

/** Opens a crisis preset, without what takes time and changes nothing: polls. */
export async function openCrisis(name: string): Promise<CrisisPreset> {
  const { scenario, experiment } = await openPreset(name);
  const { population, passOn } = experiment as PassOnExperiment;
  const { crisis } = passOn;
  if (!crisis) throw new Error(`${name} has no crisis`);
  return {
    experiment: { population, passOn: { ...passOn, polls: [] } },
    crisis,
    rngSeed: String(scenario.rngSeed),
    incident: crisis.incident.content,
  };
}

/** The same preset with another crisis. */
export function withCrisis({ experiment }: CrisisPreset, change: Partial<Crisis>): PassOnExperiment {
  const { population, passOn } = experiment;
  return { population, passOn: { ...passOn, crisis: { ...passOn.crisis!, ...change } } };
}

/** Figures of a world of a preset, run by run: see `PassOnEnsemble.samples`. */
export async function playCrisis(
  { rngSeed }: CrisisPreset,
  world: PassOnExperiment,
  runs: number,
  pool: Pool,
): Promise<PassOnEnsemble> {
  return runEnsemble(world, { runs, rngSeed, pool });
}

/** Hours after the incident by which each of some shares of its reach, over all runs, has come. */
export function reachHours(
  { rngSeed, incident, crisis }: CrisisPreset,
  { population, passOn }: PassOnExperiment,
  runs: number,
  shares: readonly number[],
): number[] {
  const { setup } = compilePassOn(passOn, population, rngKey(rngSeed));
  const index = passOn.contents.findIndex(({ id }) => id === incident);
  const hours: number[] = [];
  recordCascades(setup, rngSeed, runs, ({ readers }, content) => {
    if (content === index) hours.push(...readers.hours);
  });
  hours.sort((a, b) => a - b);
  const start = hoursOf(crisis.incident.at)!;
  return shares.map((share) => hours[Math.floor(share * (hours.length - 1))]! - start);
}
