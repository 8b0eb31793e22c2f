import type { Population } from '../../population/population.js';
import type { RumourRates } from './rumourRates.js';
import type { RumourState } from './rumourState.js';
import { IGNORANT } from './rumourStates.js';

/**
 * Whether any spreader may ever tell, fall silent or forget: otherwise the run is over although he spreads on. The first
 * who may comes to the head of the list, to be asked first the next time. O(contacts looked at until one is found), one
 * or two where a rumour is alive.
 */
export function canStillChange(population: Population, rates: RumourRates, state: RumourState): boolean {
  const { spreaders } = state;
  for (let i = 0; i < state.spreaderCount; i++) {
    const member = spreaders[i]!;
    if (!mayChange(population, rates, state, member)) continue;
    spreaders[i] = spreaders[0]!;
    spreaders[0] = member;
    return true;
  }
  return false;
}

function mayChange(population: Population, rates: RumourRates, state: RumourState, member: number): boolean {
  if (rates.forgetting && rates.forgetting.rateOf(member) > 0) return true;
  if (rates.contacts.rateOf(member) === 0) return false;
  const { memberOffsets, memberGroups, groupOffsets, groupMembers, tieCount, tieOffsets, tieTargets } =
    population;
  for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
    const group = memberGroups[m]!;
    for (let at = groupOffsets[group]!; at < groupOffsets[group + 1]!; at++) {
      const contact = groupMembers[at]!;
      if (contact !== member && matters(rates, state, member, contact)) return true;
    }
  }
  if (tieCount === 0) return false;
  for (let tie = tieOffsets[member]!; tie < tieOffsets[member + 1]!; tie++) {
    if (matters(rates, state, member, tieTargets[tie]!)) return true;
  }
  return false;
}

/** Whether a contact of the spreader with this one may change anything. */
function matters(
  { spreads, counts }: RumourRates,
  { stateOf }: RumourState,
  member: number,
  contact: number,
): boolean {
  return stateOf[contact] === IGNORANT
    ? spreads.values[contact & spreads.mask]! > 0
    : counts.values[member & counts.mask]! > 0;
}
