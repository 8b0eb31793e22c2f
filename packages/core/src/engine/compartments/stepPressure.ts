import { logOneMinus } from '../../random/geometricSkip.js';
import { portableLog } from '../../random/portableMath.js';
import { ReopenedStream } from '../../random/reopenedStream.js';
import type { WorkCounters } from '../kernel.js';
import { ActiveInGroups } from './activeInGroups.js';
import type { NumberedRule } from './compartmentTables.js';
import type { GroupRule } from './groupRule.js';
import { type MemberStates, STATE } from './memberStates.js';
import type { OccasionKeys } from './occasionKeys.js';
import { type PressureTable, pressureTable } from './pressureTable.js';

const stream = new ReopenedStream();

/**
 * A rule by pressure, in steps: each group with active members tries each of its members with the probability that its
 * number of active others gives, by one geometric skip through its list. Groups without active members cost nothing.
 */
export function stepPressure(
  { index, from, of, rate }: NumberedRule<'pressure'>,
  { state }: MemberStates,
  keys: OccasionKeys,
  work: WorkCounters,
): GroupRule {
  const active = new ActiveInGroups(of);
  const self = of[from] ? 1 : 0;
  let table: PressureTable = { rows: new Int32Array(0), rates: new Float64Array(0) };
  let tabulated: unknown;
  /** Per entry of the table: 1 / ln(1 - p). */
  let scales = new Float64Array(0);
  /** [groups / 32] bits of the groups that have active members, or had some until they were last looked at. */
  let live = new Int32Array(0);

  const act = (now: number, group: number, propose: (member: number, rule: number) => boolean): void => {
    const others = active.count[group]! - self;
    const scale = scales[table.rows[group]! + others]!;
    // where all are active nobody is left for the rule
    if (others >= active.groupOffsets[group + 1]! - active.groupOffsets[group]!) return;
    if (scale === Number.NEGATIVE_INFINITY) return;
    stream.open(keys.words, keys.at(now), group, index);
    work.streams++;
    const end = active.groupOffsets[group + 1]!;
    for (let entry = active.groupOffsets[group]!; ; entry++) {
      work.draws++;
      const draw = portableLog(1 - stream.uniform());
      if (draw < 0) entry += Math.floor(draw * scale);
      if (!(entry < end)) return;
      work.exposures++;
      const member = active.groupMembers[entry]!;
      if ((state[member]! & STATE) === from) propose(member, index);
    }
  };

  return {
    begin(population) {
      active.begin(population, state);
      if (tabulated !== population) {
        tabulated = population;
        table = pressureTable(rate, active.groupOffsets, 1);
        scales = table.rates.map((p) => (p > 0 ? 1 / logOneMinus(p) : Number.NEGATIVE_INFINITY));
        live = new Int32Array((population.groupCount >>> 5) + 1);
      }
      live.fill(0);
      for (let group = 0; group < active.count.length; group++)
        if (active.count[group]! > 0) live[group >>> 5]! |= 1 << (group & 31);
    },
    moved(member, before, after) {
      const change = active.change(before, after);
      if (change === 0) return;
      for (let m = active.memberOffsets[member]!; m < active.memberOffsets[member + 1]!; m++) {
        const group = active.memberGroups[m]!;
        active.count[group]! += change;
        live[group >>> 5]! |= 1 << (group & 31);
      }
    },
    collect(now, propose) {
      for (let word = 0; word < live.length; word++) {
        for (let bits = live[word]!; bits !== 0; bits &= bits - 1) {
          const group = 32 * word + 31 - Math.clz32(bits & -bits);
          if (active.count[group]! > self) act(now, group, propose);
          else if (active.count[group] === 0) live[word]! &= ~(1 << (group & 31));
        }
      }
    },
  };
}
