import {
  type ModelSpec,
  type Population,
  type RngSeed,
  readPopulationBuffer,
  type SeedSet,
} from '@grapevine/core';
import type { Lang } from '../messages/messages.js';
import type { PassOnScenario } from '../run/passOnExperiment.js';

/** What the player needs of any scenario. */
interface PlayedHead {
  readonly name: string;
  readonly rngSeed: RngSeed;
  /** Runs of the ensemble: how many the viewer can leaf through. */
  readonly runs: number;
}

/** The part of a classical scenario that the player plays. */
export interface PlayedClassical extends PlayedHead {
  readonly model: ModelSpec;
  readonly seedSet: SeedSet;
}

/** The part of a pass-on scenario that the player plays. */
export interface PlayedPassOn extends PlayedHead {
  readonly passOn: PassOnScenario;
}

/** The part of a scenario that the player plays. Told apart by `'passOn' in scenario`. */
export type PlayedScenario = PlayedClassical | PlayedPassOn;

/** The part of a `grapevine-result/1` document that the player shows. */
export interface PlayedResult {
  readonly runs: number;
  readonly contents: Readonly<Record<string, { readonly series?: PlayedSeries | undefined }>>;
}

/** Members reached, over the ensemble's runs, up to each step or hour. */
interface PlayedSeries {
  /** Pass-on scenarios: hours from the start. Classical models count steps from 0. */
  readonly hours?: readonly number[];
  readonly reach: readonly PlayedEstimate[];
}

interface PlayedEstimate {
  readonly mean: number;
  readonly quantiles: Readonly<Record<string, number>>;
  /** How many runs it is about. Default: all. */
  readonly runs?: number | undefined;
}

/** A scenario, what it is called, and what came of it. */
export interface PlayedWorld {
  readonly scenario: PlayedScenario;
  /**
   * The scenario's name in each language, where it has one in each: `{ en: 'A launch', fr: 'Un lancement' }`. Stands in
   * the heading and, on a page of the player's own, in the browser's tab. Default: `scenario.name` in both.
   */
  readonly titles?: Readonly<Record<Lang, string>>;
  /** Name of the preset that the scenario is, for links. Default: `scenario.name`. */
  readonly preset?: string;
  /** Digest of the complete scenario, as results have it. Without it, no digest of the runs is shown. */
  readonly scenarioDigest?: string;
  readonly result?: PlayedResult | undefined;
}

/** All that a page needs to play a scenario: plain JSON. */
export interface PlayerData extends PlayedWorld {
  /** Base64 of the population's buffer. */
  readonly population: string;
}

/** Opens the population of a page. Throws `invalid-input` when it is none. */
export function openPlayedPopulation({ population }: { readonly population: string }): Population {
  const binary = atob(population);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return readPopulationBuffer(bytes.buffer, 'population');
}
