import type { Text } from '../base/parameters.js';
import type { PassOnResult } from '../metrics/passOnResult.js';
import type { Population } from '../population/population.js';
import type { Experiment } from '../scenario/experiment.js';
import { presetTitled } from '../scenario/presets.js';
import type { Scenario } from '../scenario/scenario.js';
import type { ContentResult, EnsembleResult } from './classicalEnsemble.js';
import { digestOfJson } from './digest.js';
import { digestOfChunks } from './digestOfChunks.js';
import type { PassOnEnsemble } from './passOnEnsemble.js';
import type { RunChunk } from './runChunk.js';

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
  readonly scenario: {
    readonly name: string;
    /** Of a preset: its name in each language. */
    readonly titles?: Text;
    readonly digest: string;
    readonly resolved: Scenario;
  };
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
  const { runs, samples, digest, ...figures } = ensemble;
  const head = scenarioHead(scenario, population);
  return {
    format: 'grapevine-result/1',
    ...head,
    runs,
    ...(figures as Pick<ClassicalScenarioResult, 'contents'> | PassOnResult),
    digest: digestWithin(head, digest),
    ...(timing && { timing }),
  };
}

/** What every document on a scenario says of it and of its people. */
export function scenarioHead(
  scenario: Scenario,
  population: Population,
): Pick<ResultHead, 'scenario' | 'rngSeed' | 'population'> {
  const preset = presetTitled(scenario.name);
  // the seeds 7 and "7" are one
  const digest = digestOfJson({ ...scenario, rngSeed: String(scenario.rngSeed) });
  return {
    scenario: { name: scenario.name, ...(preset && { titles: preset.title }), digest, resolved: scenario },
    rngSeed: scenario.rngSeed,
    population: peopleOf(population),
  };
}

function peopleOf({
  memberCount,
  groupCount,
  membershipCount,
  tieCount,
}: Population): ResultHead['population'] {
  return { members: memberCount, groups: groupCount, memberships: membershipCount, ties: tieCount };
}

/**
 * The digest that a result has, from the runs themselves: `scenario` is the digest of the complete scenario, as results
 * have it, and `chunks` hold all its runs, with all that it asks for of each.
 */
export function resultDigest(scenario: string, population: Population, chunks: readonly RunChunk[]): string {
  return digestWithin(
    { scenario: { digest: scenario }, population: peopleOf(population) },
    digestOfChunks(chunks),
  );
}

/** The digest of runs, of the scenario and of its people together. */
export function digestWithin(
  {
    scenario,
    population,
  }: Pick<ResultHead, 'population'> & { readonly scenario: { readonly digest: string } },
  runs: string,
): string {
  return digestOfJson({ scenario: scenario.digest, population, runs });
}
