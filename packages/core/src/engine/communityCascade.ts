import type { Population } from '../population/population.js';
import { geometricSkip } from '../random/geometricSkip.js';
import { deriveInto, PURPOSES, type RngKey } from '../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../random/stream.js';
import type { Kernel, WorkCounters } from './kernel.js';
import { NO_GROUP, UNTOLD } from './kernel.js';
import { type Origins, origins } from './origins.js';
import { sortMembers } from './sortMembers.js';
import { TIES } from './tieExposure.js';

/** How groups hold content: values of the groups of a population, one for all or [groupCount]. */
export interface CommunityRules {
  readonly activationProbability: number;
  readonly embeddedness: (population: Population) => number | Float64Array;
  readonly permeability: (population: Population) => number | Float64Array;
}

const TWO_32 = 0x100000000;

/** Takes an exposure that succeeded: who was told, by whom, in which group or NO_GROUP. */
type Receive = (member: number, teller: number, group: number) => void;

/**
 * The independent cascade in which groups hold content. The trials are those of the independent cascade, draw for draw,
 * and a trial that succeeds there counts with the chance that the groups leave it; with all of them 1 the same members
 * are active in the same steps. Within a step they are listed by index. Cost grows with the trials that succeed.
 */
export function communityCascade(population: Population, rules: CommunityRules, key: RngKey): Kernel {
  const { memberCount } = population;
  const skip = geometricSkip(rules.activationProbability);
  const active = new Int32Array(memberCount + 1);
  const scratch = new Int32Array(memberCount);
  const isActive = new Uint8Array(memberCount);
  const from = origins(memberCount);
  const work: WorkCounters = { streams: 0, draws: 0, exposures: 0 };
  const trialKey = new Uint32Array(4);
  const leaveKey = new Uint32Array(4);
  let contacts = population;
  let embeddedness = rules.embeddedness(population);
  let permeability = rules.permeability(population);
  let tellersStart = 0;
  let stepStart = 0;
  let activeCount = 0;

  /** The trials of one list of contacts that succeed, those of `chance` of them. */
  const tryList = (
    teller: number,
    group: number,
    list: Uint32Array,
    first: number,
    end: number,
    chance: number,
    receive: Receive,
  ): void => {
    const second = group === NO_GROUP ? TIES : group;
    let x = streamX(trialKey[0]!, trialKey[1]!, teller);
    let y = streamY(x, trialKey[2]!, trialKey[3]!, second);
    const leaveX = streamX(leaveKey[0]!, leaveKey[1]!, teller);
    const leaveY = streamY(leaveX, leaveKey[2]!, leaveKey[3]!, second);
    work.streams++;
    for (let entry = first; ; entry++) {
      const bits = word(x, y);
      const gap = skip.gaps[bits >>> skip.shift]!;
      entry += gap >= 0 ? gap : skip.refine(bits, x, y);
      work.draws++;
      if (entry >= end) return;
      x = (x + STEP_X) | 0;
      y = (y + STEP_Y) | 0;
      const member = list[entry]!;
      if (chance < 1) {
        const draw = word((leaveX + Math.imul(member, STEP_X)) | 0, (leaveY + Math.imul(member, STEP_Y)) | 0);
        work.draws++;
        if (draw >>> 0 >= chance * TWO_32) continue;
      }
      receive(member, teller, group);
    }
  };
  const tryAll = (receive: Receive): void => {
    const { memberOffsets, memberGroups, groupOffsets, groupMembers, tieOffsets, tieTargets } = contacts;
    for (let i = tellersStart; i < stepStart; i++) {
      const teller = active[i]!;
      const out = from.permeabilityOf(teller);
      for (let m = memberOffsets[teller]!; m < memberOffsets[teller + 1]!; m++) {
        const group = memberGroups[m]!;
        const chance = at(embeddedness, group) * (out === 1 || from.includes(teller, group) ? 1 : out);
        tryList(teller, group, groupMembers, groupOffsets[group]!, groupOffsets[group + 1]!, chance, receive);
      }
      if (tieTargets.length > 0)
        tryList(teller, NO_GROUP, tieTargets, tieOffsets[teller]!, tieOffsets[teller + 1]!, out, receive);
    }
  };
  const receiveNow: Receive = (member, _teller, group) => {
    if (isActive[member] === 1) return;
    work.exposures++;
    if (isActive[member] === 0) {
      isActive[member] = 2;
      active[activeCount++] = member;
      from.begin(member);
    }
    from.add(member, group, group === NO_GROUP ? 1 : at(permeability, group));
  };
  const begin = (run: number, members: ArrayLike<number>, count: number, latest: number): void => {
    for (let i = 0; i < activeCount; i++) isActive[active[i]!] = 0;
    from.clear();
    deriveInto(trialKey, key, PURPOSES.exposure, run);
    deriveInto(leaveKey, key, PURPOSES.contact, run);
    for (let i = 0; i < count; i++) {
      active[i] = members[i]!;
      isActive[members[i]!] = 1;
      from.begin(members[i]!);
    }
    activeCount = count;
    stepStart = latest;
    tellersStart = latest;
  };

  return {
    active,
    work,
    get activeCount() {
      return activeCount;
    },
    get size() {
      return activeCount;
    },
    get stepStart() {
      return stepStart;
    },
    get over() {
      return activeCount === stepStart;
    },
    start(run, seeds, seedCount) {
      begin(run, seeds, seedCount, 0);
      for (let i = 0; i < seedCount; i++) from.add(active[i]!, NO_GROUP, 1);
    },
    step() {
      tellersStart = stepStart;
      stepStart = activeCount;
      tryAll(receiveNow);
      for (let i = stepStart; i < activeCount; i++) isActive[active[i]!] = 1;
      sortMembers(active, stepStart, activeCount, memberCount, scratch);
      return activeCount - stepStart;
    },
    enter(entered) {
      contacts = entered;
      embeddedness = rules.embeddedness(entered);
      permeability = rules.permeability(entered);
    },
    save: () => ({
      active: active.slice(0, activeCount),
      latest: Int32Array.of(stepStart),
      ...savedOrigins(from, active.subarray(stepStart, activeCount)),
    }),
    restore(run, columns) {
      begin(run, columns.active!, columns.active!.length, columns.latest![0]!);
      const { told, toldIn, carriedOut } = columns;
      for (let i = 0; i < told!.length; i++) from.add(told![i]!, toldIn![i]!, carriedOut![i]!);
    },
    attribute(informedBy, informedIn) {
      for (let i = stepStart; i < activeCount; i++) informedBy[active[i]!] = UNTOLD;
      tryAll((member, teller, group) => {
        if (informedBy[member] !== UNTOLD) return;
        informedBy[member] = teller;
        informedIn[member] = group;
      });
    },
  };
}

function savedOrigins(from: Origins, members: Int32Array) {
  const told: number[] = [];
  const toldIn: number[] = [];
  const carriedOut: number[] = [];
  for (const member of members) {
    from.forEach(member, (group) => {
      told.push(member);
      toldIn.push(group);
      carriedOut.push(from.permeabilityOf(member));
    });
  }
  return {
    told: Int32Array.from(told),
    toldIn: Int32Array.from(toldIn),
    carriedOut: Float64Array.from(carriedOut),
  };
}

function at(values: number | Float64Array, group: number): number {
  return typeof values === 'number' ? values : values[group]!;
}
