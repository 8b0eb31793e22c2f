import type { Population } from '../src/population/population.js';
import { type RngKey, runKey } from '../src/random/rngKey.js';
import { openStream } from '../src/random/stream.js';

/** A rumour's parameters, member by member. */
export interface SlowRumour {
  readonly pairs: boolean;
  readonly contactRate: (member: number) => number;
  readonly forgettingRate: (member: number) => number;
  readonly spreadingProbability: (member: number) => number;
  readonly stiflingProbability: (member: number) => number;
  readonly stiflingAfter: number;
}

interface Occasion {
  readonly instant: number;
  readonly member: number;
  readonly tick: number;
  /** Words that the member draws then: lot, lot, coin, coin, coin. */
  readonly words: readonly number[];
}

/**
 * The states of all members (0 ignorant, 1 spreader, 2 stifler) after each of `steps` steps, by the plainest means on the
 * same draws as the kernel: contacts written out one by one, all occasions of everybody in one sorted list.
 */
export function slowRumour(
  rumour: SlowRumour,
  population: Population,
  key: RngKey,
  { run, seeds, steps }: { run: number; seeds: readonly number[]; steps: number },
): number[][] {
  const members = Array.from({ length: population.memberCount }, (_, i) => i);
  const contacts = members.map((member) => contactsOf(population, member));
  const states = members.map((member) => Number(seeds.includes(member)));
  const useless = members.map(() => 0);
  const countUseless = (member: number, coin: number): void => {
    if (coin / 2 ** 32 < rumour.stiflingProbability(member)) useless[member]!++;
    if (useless[member]! >= rumour.stiflingAfter) states[member] = 2;
  };
  const meet = (member: number, [high, low, coin, otherCoin, half]: readonly number[]): void => {
    const lot = (high! + Math.floor(low! / 2 ** 11) / 2 ** 21) / 2 ** 32;
    const contact = contacts[member]![Math.floor(lot * contacts[member]!.length)];
    if (contact === undefined) return;
    if (states[contact] === 0) {
      if (coin! / 2 ** 32 < rumour.spreadingProbability(contact)) states[contact] = 1;
    } else if (!rumour.pairs || states[contact] === 2) countUseless(member, coin!);
    else if (half! < 2 ** 31) {
      countUseless(member, coin!);
      countUseless(contact, otherCoin!);
    }
  };
  return Array.from({ length: steps }, (_, step) => {
    const occasions = members.flatMap((member) => [
      ...occasionsOf(runKey(key, run, 'contact'), member, step, rumour.contactRate(member)),
      ...occasionsOf(runKey(key, run, 'state'), member, step, rumour.forgettingRate(member)).map(
        (occasion) => ({ ...occasion, tick: -1 }),
      ),
    ]);
    occasions.sort((a, b) => a.instant - b.instant || a.member - b.member || a.tick - b.tick);
    for (const { member, tick, words } of occasions) {
      if (states[member] !== 1) continue;
      if (tick < 0) states[member] = 2;
      else meet(member, words);
    }
    return [...states];
  });
}

function contactsOf({ memberOffsets, ...rest }: Population, member: number): number[] {
  const { memberGroups, groupOffsets, groupMembers, tieOffsets, tieTargets, tieCount } = rest;
  const groups = [...memberGroups.subarray(memberOffsets[member]!, memberOffsets[member + 1]!)];
  const inGroups = groups.flatMap((group) =>
    [...groupMembers.subarray(groupOffsets[group]!, groupOffsets[group + 1]!)].filter(
      (other) => other !== member,
    ),
  );
  const ties = tieCount > 0 ? tieTargets.subarray(tieOffsets[member]!, tieOffsets[member + 1]!) : [];
  return [...inGroups, ...ties];
}

/** The ticks of a member's clock in a step. */
function occasionsOf(key: RngKey, member: number, step: number, rate: number): Occasion[] {
  const stream = openStream(key, member, step);
  const high = stream.uint32();
  const u = (high + stream.uint32() / 2 ** 32) / 2 ** 32;
  let count = 0;
  let share = Math.exp(-rate);
  for (let below = share; u >= below; below += share) share *= rate / ++count;
  return Array.from({ length: count }, (_, tick) => {
    const [instant, ...words] = Array.from({ length: 6 }, () => stream.uint32());
    return { instant: Math.floor(instant! / 2), member, tick, words };
  });
}
