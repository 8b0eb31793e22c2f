import type { Duration } from '../base/duration.js';
import type { ParameterTable } from '../base/parameters.js';
import type { TraitLaw } from '../random/traitLaw.js';
import { passOnAttitudeParameters } from './passOnAttitudeParameters.js';
import { passOnSpreadParameters } from './passOnSpreadParameters.js';

/** Parameters of `pass-on`; defaults filled in. What is absent leaves the general law. */
export interface PassOnParameters {
  /** Fixed probability to pass on. */
  readonly appeal?: number;
  readonly transfer: number;
  /** Fixed visibility on all platforms that the scenario itself gives none. */
  readonly visibility?: number;
  /** Visibility drawn for each post: a post stays for an exponential time, in whose mean a reader looks this often. */
  readonly lookRate?: number;
  readonly sameGroup: boolean;
  /** `none`, or one fixed reading delay on all platforms. */
  readonly delay?: Duration | 'none';
  readonly noveltyHalfLife?: Duration | 'none';
  /** Exposures that a member reads in a day, or `unlimited`. */
  readonly attention: TraitLaw | 'unlimited';
  readonly feed: 'latest' | 'appealing' | 'random';
  readonly reinforcement: number;
  readonly temperature: number;
  readonly learningRate: number;
  readonly negativityBias: number;
  readonly inoculation: number;
  readonly repair: number;
  readonly ambassadorAt: number;
  readonly detractorAt: number;
  readonly ambassadorTrust: number;
  readonly ambassadorEase: number;
  readonly ambassadorScope: 'content' | 'brand';
  readonly dayRhythm: 'flat' | 'waking';
  /** Hour of day at 0h, 0 to 24. */
  readonly startHour: number;
  /** Platform of the ties. Default: the population's first. */
  readonly tiePlatform?: string;
}

/** The parameter table of `pass-on`. `visibility` and `lookRate` exclude each other, which a table cannot say. */
export const passOnParameters: ParameterTable<PassOnParameters> = {
  ...passOnSpreadParameters,
  ...passOnAttitudeParameters,
};
