import { DONE, type Pressure, touch, UNTOUCHED } from './pressure.js';
import { watchGroup } from './watchGroup.js';

/** Counts `active[from … to - 1]`, members who are active since the step before, with all to whom they are contacts. */
export function countContacts(pressure: Pressure, active: Int32Array, from: number, to: number): void {
  countInGroups(pressure, active, from, to);
  if (pressure.tieTargets.length > 0) countAlongTies(pressure, active, from, to);
  const { news, known, counts } = pressure;
  for (let i = 0; i < pressure.newsCount; i++) {
    watchGroup(pressure, news[i]!);
    known[news[i]!] = counts[news[i]!]!;
  }
  pressure.newsCount = 0;
}

function countInGroups(pressure: Pressure, active: Int32Array, from: number, to: number): void {
  const { memberOffsets, memberGroups, counts, known, open, news } = pressure;
  let { openCount, newsCount } = pressure;
  for (let i = from; i < to; i++) {
    const member = active[i]!;
    const end = memberOffsets[member + 1]!;
    for (let m = memberOffsets[member]!; m < end; m++) {
      const group = memberGroups[m]!;
      const count = counts[group]!;
      counts[group] = count + 1;
      if (count !== known[group]) continue;
      news[newsCount++] = group;
      if (count === 0) open[openCount++] = group;
    }
  }
  pressure.openCount = openCount;
  pressure.newsCount = newsCount;
}

function countAlongTies(pressure: Pressure, active: Int32Array, from: number, to: number): void {
  const { tieOffsets, tieTargets, spare, doubts, work } = pressure;
  const { tieWeights } = pressure.needs;
  for (let i = from; i < to; i++) {
    const end = tieOffsets[active[i]! + 1]!;
    for (let tie = tieOffsets[active[i]!]!; tie < end; tie++) {
      const member = tieTargets[tie]!;
      let was = spare[member]!;
      work.exposures++;
      if (was === DONE) continue;
      if (was === UNTOUCHED) was = touch(pressure, member);
      const left = was - (tieWeights ? tieWeights[tie]! : 1);
      spare[member] = left;
      if (left <= 0 && was > 0) doubts[pressure.doubtCount++] = member;
    }
  }
}
