import type { Population } from '../population/population.js';
import type { Experiment } from '../scenario/experiment.js';
import { type SimulateOptions, simulate } from './simulate.js';
import type { PassOnStep } from './simulatePassOn.js';

/** Who fares differently with a content in two worlds. */
export interface FateDifference {
  /** Members who meet it in one world alone. */
  readonly reached: OneSided;
  /** Members who pass it on in one world alone; in a classical model, all who are reached pass on. */
  readonly passedOn: OneSided;
}

/** Member indices, ascending. */
export interface OneSided {
  readonly onlyFirst: Int32Array;
  readonly onlyLater: Int32Array;
}

/** Who fares differently in one run of two worlds; or why nobody can be compared. */
export type FateDifferences =
  | {
      readonly kind: 'told';
      /** By id, for each content that both worlds have. */
      readonly contents: Readonly<Record<string, FateDifference>>;
      /** With any content, those too that only one world has. */
      readonly any: FateDifference;
    }
  | {
      readonly kind: 'none';
      /** There are other numbers of members or groups; or as many, but other memberships, ties, traits or names. */
      readonly reason: 'other-size' | 'other-people';
    };

/**
 * Plays one run in two worlds with the same luck and tells who meets a content, or passes it on, in one of them alone.
 * O(exposures + members x contents); two bytes a member and content.
 *
 * @throws GrapevineError `invalid-input` as `simulate` does.
 */
export function fateDifferences(
  first: Experiment,
  later: Experiment,
  options: SimulateOptions = {},
): FateDifferences {
  const reason = otherPopulation(first.population, later.population);
  if (reason) return { kind: 'none', reason };
  const before = fatesIn(first, options);
  const after = fatesIn(later, options);
  const shared = [...before.contents].flatMap(([id, fates]) => {
    const others = after.contents.get(id);
    return others ? [[id, differenceOf(fates, others)] as const] : [];
  });
  return { kind: 'told', contents: Object.fromEntries(shared), any: differenceOf(before.any, after.any) };
}

function otherPopulation(a: Population, b: Population): 'other-size' | 'other-people' | undefined {
  if (a.memberCount !== b.memberCount || a.groupCount !== b.groupCount) return 'other-size';
  return a.buffer === b.buffer || sameBytes(new Uint8Array(a.buffer), new Uint8Array(b.buffer))
    ? undefined
    : 'other-people';
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** [memberCount] each: 1 for those to whom it happened. */
interface Fates {
  readonly reached: Uint8Array;
  readonly passedOn: Uint8Array;
}

function fatesIn(
  experiment: Experiment,
  options: SimulateOptions,
): { contents: ReadonlyMap<string, Fates>; any: Fates } {
  const nothing = (): Fates => ({
    reached: new Uint8Array(experiment.population.memberCount),
    passedOn: new Uint8Array(experiment.population.memberCount),
  });
  const any = nothing();
  if ('passOn' in experiment) {
    const all = experiment.passOn.contents.map(({ id }) => [id, nothing()] as const);
    for (const step of simulate(experiment, options)) mark(step, all, any);
    return { contents: new Map(all), any };
  }
  for (const { members } of simulate(experiment, options))
    for (const member of members) any.reached[member] = any.passedOn[member] = 1;
  return { contents: new Map([['content', any]]), any };
}

function mark(
  { members, contents, passedOn }: PassOnStep,
  fates: readonly (readonly [string, Fates])[],
  any: Fates,
): void {
  for (const [i, member] of members.entries())
    fates[contents[i]!]![1].reached[member] = any.reached[member] = 1;
  for (const [i, member] of passedOn.members.entries())
    fates[passedOn.contents[i]!]![1].passedOn[member] = any.passedOn[member] = 1;
}

function differenceOf(first: Fates, later: Fates): FateDifference {
  return {
    reached: oneSided(first.reached, later.reached),
    passedOn: oneSided(first.passedOn, later.passedOn),
  };
}

function oneSided(first: Uint8Array, later: Uint8Array): OneSided {
  const onlyFirst: number[] = [];
  const onlyLater: number[] = [];
  for (let member = 0; member < first.length; member++) {
    if (first[member] === later[member]) continue;
    (first[member] === 1 ? onlyFirst : onlyLater).push(member);
  }
  return { onlyFirst: Int32Array.from(onlyFirst), onlyLater: Int32Array.from(onlyLater) };
}
