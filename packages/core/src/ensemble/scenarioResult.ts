import type { Experiment } from '../scenario/experiment.js';
import type { Scenario } from '../scenario/scenario.js';
import { digestOfJson } from './digest.js';
import type { ContentResult, EnsembleResult } from './runEnsemble.js';

/** How long the work took; not part of the digest. */
export interface Timing {
  readonly loadSeconds: number;
  readonly simulateSeconds: number;
  readonly runsPerSecond: number;
  readonly workers: number;
}

/** `grapevine-result/1`: what `grapevine run --json` prints. */
export interface ScenarioResult {
  readonly format: 'grapevine-result/1';
  readonly scenario: { readonly name: string; readonly digest: string; readonly resolved: Scenario };
  readonly rngSeed: string | number;
  readonly runs: number;
  readonly population: {
    readonly members: number;
    readonly groups: number;
    readonly memberships: number;
    readonly ties: number;
  };
  /** A classical model has one content, named `content`. */
  readonly contents: Readonly<Record<string, ContentResult>>;
  /** Covers all that must not change with workers, platform, sharding or resumption. */
  readonly digest: string;
  readonly timing?: Timing;
}

/** Puts an ensemble's figures into the result format. */
export function scenarioResult(
  scenario: Scenario,
  { population }: Experiment,
  ensemble: EnsembleResult,
  timing?: Timing,
): ScenarioResult {
  const counts = {
    members: population.memberCount,
    groups: population.groupCount,
    memberships: population.membershipCount,
    ties: population.tieCount,
  };
  // the seeds 7 and "7" are one
  const scenarioDigest = digestOfJson({ ...scenario, rngSeed: String(scenario.rngSeed) });
  return {
    format: 'grapevine-result/1',
    scenario: { name: scenario.name, digest: scenarioDigest, resolved: scenario },
    rngSeed: scenario.rngSeed,
    runs: ensemble.runs,
    population: counts,
    contents: ensemble.contents,
    digest: digestOfJson({ scenario: scenarioDigest, population: counts, runs: ensemble.digest }),
    ...(timing && { timing }),
  };
}
