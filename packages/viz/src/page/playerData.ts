import {
  type ModelSpec,
  type Population,
  type RngSeed,
  readPopulationBuffer,
  type SeedSet,
} from '@grapevine/core';
import type { Lang } from '../messages/messages.js';

/** The part of a scenario that the player plays. */
export interface PlayedScenario {
  readonly name: string;
  readonly rngSeed: RngSeed;
  /** Runs of the ensemble: how many the viewer can leaf through. */
  readonly runs: number;
  readonly model: ModelSpec;
  readonly seedSet: SeedSet;
}

/** The part of a `grapevine-result/1` document that the player shows. */
export interface PlayedResult {
  readonly runs: number;
  readonly contents: Readonly<Record<string, { readonly series?: PlayedSeries | undefined }>>;
}

interface PlayedSeries {
  readonly step: readonly number[];
  readonly reach: readonly { readonly mean: number; readonly quantiles: Readonly<Record<string, number>> }[];
}

/** All that a page needs to play a scenario: plain JSON. */
export interface PlayerData {
  readonly scenario: PlayedScenario;
  /**
   * The scenario's name in each language, where it has one in each: `{ en: 'A launch', fr: 'Un lancement' }`. Stands in
   * the heading and, on a page of the player's own, in the browser's tab. Default: `scenario.name` in both.
   */
  readonly titles?: Readonly<Record<Lang, string>>;
  /** Base64 of the population's buffer. */
  readonly population: string;
  readonly result?: PlayedResult;
}

/** Opens the population of a page. Throws `invalid-input` when it is none. */
export function openPlayedPopulation({ population }: PlayerData): Population {
  const binary = atob(population);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return readPopulationBuffer(bytes.buffer, 'population');
}
