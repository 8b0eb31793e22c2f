import type { Population } from '../src/population/population.js';
import { type RngKey, runKey } from '../src/random/rngKey.js';
import { openStream, type Stream } from '../src/random/stream.js';

/** A contact as plainly as can be: who, and whether influence goes both ways. */
export interface PlainContact {
  readonly member: number;
  readonly answers: boolean;
}

/** All contacts of a member, one after the other: entries of his groups, then owners of ties that lead to him. */
export function plainContacts(population: Population, member: number): PlainContact[] {
  const { memberOffsets, memberGroups, groupOffsets, groupMembers } = population;
  const contacts: PlainContact[] = [];
  for (const group of memberGroups.subarray(memberOffsets[member], memberOffsets[member + 1])) {
    for (const other of groupMembers.subarray(groupOffsets[group], groupOffsets[group + 1])) {
      if (other !== member) contacts.push({ member: other, answers: true });
    }
  }
  for (let owner = 0; owner < population.memberCount; owner++) {
    if (targetsOf(population, owner).includes(member)) {
      contacts.push({ member: owner, answers: targetsOf(population, member).includes(owner) });
    }
  }
  return contacts;
}

function targetsOf({ tieCount, tieOffsets, tieTargets }: Population, owner: number): number[] {
  return tieCount === 0 ? [] : [...tieTargets.subarray(tieOffsets[owner], tieOffsets[owner + 1])];
}

/** A tick of a member: whom a uniform choice meets (nobody without contacts), and the draws that follow. */
export interface PlainTick {
  readonly member: number;
  readonly time: number;
  readonly contact: PlainContact | undefined;
  readonly stream: Stream;
}

/** The ticks of a step by time, drawn by inversion from the streams that the kernels name. */
export function plainTicks(population: Population, key: RngKey, run: number, step: number): PlainTick[] {
  const timeKey = runKey(key, run, 'update');
  const contactKey = runKey(key, run, 'contact');
  const ticks: PlainTick[] = [];
  for (let member = 0; member < population.memberCount; member++) {
    const times = openStream(timeKey, member, step);
    const u = times.uint32() / 2 ** 32;
    const contacts = plainContacts(population, member);
    let share = Math.exp(-1);
    for (let tick = 0, sum = share; u >= sum; tick++, share /= tick, sum += share) {
      const stream = openStream(contactKey, member, step * 16 + tick);
      const contact = contacts[Math.floor(stream.uniform() * contacts.length)];
      ticks.push({ member, time: times.uint32(), contact, stream });
    }
  }
  return ticks.sort((a, b) => a.time - b.time || a.member - b.member);
}
