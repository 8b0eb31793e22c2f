import { type LabelColumn, labelOf } from '../population/labels.js';
import type { Differences } from './compareEnsembles.js';
import type { FateDifference, FateDifferences, OneSided } from './fateDifferences.js';
import type { ScenarioResult } from './scenarioResult.js';

/** Members by their names. */
export interface NamedMembers {
  readonly count: number;
  /** In the order of the population. */
  readonly members: readonly string[];
}

/** `FateDifference` with names. */
export type NamedFate = Readonly<
  Record<'reached' | 'passedOn', Readonly<Record<'onlyFirst' | 'onlyLater', NamedMembers>>>
>;

/** Who fares differently in one run of the first world and a later one; or why nobody can be compared. */
export type NamedFates =
  | {
      readonly run: number;
      /** By id, for each content that both worlds have. */
      readonly contents: Readonly<Record<string, NamedFate>>;
      /** With any content, those too that only one world has. */
      readonly any: NamedFate;
    }
  | { readonly run: number; readonly reason: 'other-size' | 'other-people' };

/** `grapevine-comparison/1`: what `grapevine compare --json` prints. */
export interface ComparisonResult {
  readonly format: 'grapevine-comparison/1';
  /** Names of the worlds, each another one. */
  readonly worlds: readonly string[];
  /** Of all worlds. */
  readonly rngSeed: string | number;
  /** Of each world. */
  readonly runs: number;
  /** One a world. */
  readonly results: readonly ScenarioResult[];
  /** One for each later world against the first, in order: differences by the path of the figure in the result. */
  readonly differences: readonly Differences[];
  /** One for each later world against the first, in order. */
  readonly fates: readonly NamedFates[];
}

/** What is compared. Worlds, results; then one entry less, for each later world, of differences and fates. */
export interface Compared {
  readonly worlds: readonly string[];
  readonly results: readonly ScenarioResult[];
  readonly differences: readonly Differences[];
  readonly fates: readonly FateDifferences[];
  /** The run that `fates` tells of. */
  readonly run: number;
  /** Names of the members of the first world; absent where a member's name is its index. */
  readonly memberLabels: LabelColumn | undefined;
}

/** Puts a comparison into the format. The first result says seed and number of runs for all. */
export function comparisonResult(compared: Compared): ComparisonResult {
  const { worlds, results, differences, fates, run, memberLabels } = compared;
  const { rngSeed, runs } = results[0]!;
  return {
    format: 'grapevine-comparison/1',
    worlds,
    rngSeed,
    runs,
    results,
    differences,
    fates: fates.map((each) => namedFates(each, run, memberLabels)),
  };
}

function namedFates(fates: FateDifferences, run: number, labels: LabelColumn | undefined): NamedFates {
  if (fates.kind === 'none') return { run, reason: fates.reason };
  const contents = Object.entries(fates.contents).map(([id, fate]) => [id, namedFate(fate, labels)] as const);
  return { run, contents: Object.fromEntries(contents), any: namedFate(fates.any, labels) };
}

function namedFate({ reached, passedOn }: FateDifference, labels: LabelColumn | undefined): NamedFate {
  const named = (members: Int32Array): NamedMembers => ({
    count: members.length,
    members: Array.from(members, (member) => labelOf(labels, member)),
  });
  const both = ({ onlyFirst, onlyLater }: OneSided) => ({
    onlyFirst: named(onlyFirst),
    onlyLater: named(onlyLater),
  });
  return { reached: both(reached), passedOn: both(passedOn) };
}
