import type { PassOnResult } from '../metrics/passOnResult.js';
import type { Experiment } from '../scenario/experiment.js';
import type { Scenario } from '../scenario/scenario.js';
import type { ContentResult, EnsembleResult } from './classicalEnsemble.js';
import { digestOfJson } from './digest.js';
import type { PassOnEnsemble } from './passOnEnsemble.js';

/** How long the work took; not part of the digest. */
export interface Timing {
  readonly loadSeconds: number;
  readonly simulateSeconds: number;
  readonly runsPerSecond: number;
  readonly workers: number;
}

/** What every result has. */
export interface ResultHead {
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
  /** Covers all that must not change with workers, platform, sharding or resumption. */
  readonly digest: string;
  readonly timing?: Timing;
}

/** The result of a classical model: one content, named `content`. */
export interface ClassicalScenarioResult extends ResultHead {
  readonly contents: Readonly<Record<string, ContentResult>>;
}

/** `grapevine-result/1`: what `grapevine run --json` prints. Told apart by `'ledger' in result`. */
export type ScenarioResult = ClassicalScenarioResult | (ResultHead & PassOnResult);

/** Puts an ensemble's figures into the result format. */
export function scenarioResult(
  scenario: Scenario,
  { population }: Experiment,
  ensemble: EnsembleResult | PassOnEnsemble,
  timing?: Timing,
): ScenarioResult {
  const counts = {
    members: population.memberCount,
    groups: population.groupCount,
    memberships: population.membershipCount,
    ties: population.tieCount,
  };
  const { runs, samples, digest, ...figures } = ensemble;
  // the seeds 7 and "7" are one
  const scenarioDigest = digestOfJson({ ...scenario, rngSeed: String(scenario.rngSeed) });
  return {
    format: 'grapevine-result/1',
    scenario: { name: scenario.name, digest: scenarioDigest, resolved: scenario },
    rngSeed: scenario.rngSeed,
    runs,
    population: counts,
    ...(figures as Pick<ClassicalScenarioResult, 'contents'> | PassOnResult),
    digest: digestOfJson({ scenario: scenarioDigest, population: counts, runs: digest }),
    ...(timing && { timing }),
  };
}
