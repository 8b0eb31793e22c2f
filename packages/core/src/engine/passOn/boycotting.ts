import { logInPlace } from '../../random/portableMath.js';
import { int32View } from '../gather.js';
import { TICKS_PER_HOUR } from '../ticks.js';
import { amounts } from './amounts.js';
import type { Attitudes } from './attitudes.js';
import { COIN, coinBits } from './contentKeys.js';
import { BOYCOTT_END } from './controlEvents.js';
import type { Watch } from './counting.js';
import type { PassOnRun } from './passOnRun.js';
import { BOYCOTTERS } from './recordCount.js';

/** Members who stop buying for a while. */
export interface Boycotting {
  /** A member has read of the incident, in a group (or -1). */
  readonly ask: (member: number, group: number) => void;
  /** His boycott is over. */
  readonly end: (member: number) => void;
  /** Whether he boycotts now. */
  readonly isOn: (member: number) => boolean;
}

// what this module holds itself is compiled in, what others export looked up each time
const { attitude: present, factor, hours } = amounts;
const TWO_32 = 0x100000000;
const NO_BOYCOTT: Boycotting = { ask: () => {}, end: () => {}, isOn: () => false };

/**
 * Who reads of the incident joins with probability joining x (-attitude) x (1 + socialProof x share of the others in the
 * group who already boycott), by one coin a member, so that the share only adds members; once in a run. A boycott ends
 * after an exponential time, or where it has no half-life never. O(groups of the member) for each who joins or ends.
 */
export function createBoycotting(run: PassOnRun, attitudes: Attitudes, watch: Watch): Boycotting {
  const { setup, crisis: state } = run;
  const { boycott, incident } = setup.crisis ?? {};
  if (!boycott || !state || incident === undefined) return NO_BOYCOTT;
  const { joining, socialProof, halfLife } = boycott;
  const { boycottUntil, groupBoycotters, joined } = state;
  const { population } = setup;
  const memberOffsets = int32View(population.memberOffsets);
  const memberGroups = int32View(population.memberGroups);
  const { groupOffsets } = population;
  const { decision } = run.keys[incident]!;
  /** Ends after the horizon are all alike. */
  const never = run.lastTick + 1;

  const add = (member: number, by: number): void => {
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++)
      groupBoycotters[memberGroups[m]!]! += by;
    state.boycotters += by;
  };
  const pressure = (group: number): void => {
    const others = group >= 0 ? groupOffsets[group + 1]! - groupOffsets[group]! - 1 : 0;
    factor[0] = others > 0 ? groupBoycotters[group]! / others : 0;
  };
  const endOf = (member: number): number => {
    hours[0] = ((coinBits(decision, member, COIN.boycottEnd) >>> 0) + 0.5) / TWO_32;
    logInPlace(hours, 0);
    const length = (-hours[0]! * halfLife) / Math.LN2;
    return Math.min(never, run.tick + 1 + Math.floor(Math.min(length * TICKS_PER_HOUR, never)));
  };
  return {
    ask(member, group) {
      if (boycottUntil[member] !== 0) return;
      attitudes.look(member);
      const attitude = present[0]!;
      if (attitude >= 0) return;
      pressure(group);
      const chance = Math.min(1, joining * -attitude * (1 + socialProof * factor[0]!));
      if (!(coinBits(decision, member, COIN.boycott) >>> 0 < chance * TWO_32)) return;
      const end = endOf(member);
      boycottUntil[member] = end;
      joined[state.joinedCount++] = member;
      add(member, 1);
      const until = Math.min(end, run.lastTick);
      state.boycottDays += (until - run.tick) / (24 * TICKS_PER_HOUR);
      const moved = attitude - run.state.firstAttitudes[member]!;
      attitudes.fadedHours(run.tick, until, run.tick);
      state.attitudeDays -= (moved * hours[0]!) / 24;
      if (end < never) run.queue.push((end << 1) | 1, member, BOYCOTT_END);
      watch(incident, BOYCOTTERS, state.boycotters, run.tick);
    },
    end: (member) => add(member, -1),
    isOn: (member) => boycottUntil[member]! > run.tick,
  };
}
