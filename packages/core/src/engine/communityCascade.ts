import type { Population } from '../population/population.js';
import { type GeometricSkip, geometricSkip } from '../random/geometricSkip.js';
import { deriveInto, PURPOSES, type RngKey } from '../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../random/stream.js';
import type { Kernel, KernelColumns, WorkCounters } from './kernel.js';
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
export class CommunityCascade implements Kernel {
  readonly active: Int32Array;
  readonly work: WorkCounters = { streams: 0, draws: 0, exposures: 0 };
  activeCount = 0;
  stepStart = 0;

  readonly #rules: CommunityRules;
  readonly #skip: GeometricSkip;
  readonly #key: RngKey;
  readonly #trialKey = new Uint32Array(4);
  readonly #leaveKey = new Uint32Array(4);
  /** [memberCount] 1 for who is active, 2 for who has become so in this step. */
  readonly #isActive: Uint8Array;
  readonly #scratch: Int32Array;
  readonly #from: Origins;
  #contacts: Population;
  #embeddedness: number | Float64Array;
  #permeability: number | Float64Array;
  #tellersStart = 0;

  constructor(population: Population, rules: CommunityRules, key: RngKey) {
    const { memberCount } = population;
    this.active = new Int32Array(memberCount + 1);
    this.#rules = rules;
    this.#skip = geometricSkip(rules.activationProbability);
    this.#key = key;
    this.#isActive = new Uint8Array(memberCount);
    this.#scratch = new Int32Array(memberCount);
    this.#from = origins(memberCount);
    this.#contacts = population;
    this.#embeddedness = rules.embeddedness(population);
    this.#permeability = rules.permeability(population);
  }

  get size(): number {
    return this.activeCount;
  }

  get over(): boolean {
    return this.activeCount === this.stepStart;
  }

  start(run: number, seeds: ArrayLike<number>, seedCount: number): void {
    this.#begin(run, seeds, seedCount, 0);
    for (let i = 0; i < seedCount; i++) this.#from.add(this.active[i]!, NO_GROUP, 1);
  }

  step(): number {
    const { active } = this;
    this.#tellersStart = this.stepStart;
    this.stepStart = this.activeCount;
    this.#tryAll(this.#receive);
    for (let i = this.stepStart; i < this.activeCount; i++) this.#isActive[active[i]!] = 1;
    sortMembers(active, this.stepStart, this.activeCount, this.#isActive.length, this.#scratch);
    return this.activeCount - this.stepStart;
  }

  enter(entered: Population): void {
    this.#contacts = entered;
    this.#embeddedness = this.#rules.embeddedness(entered);
    this.#permeability = this.#rules.permeability(entered);
  }

  save(): KernelColumns {
    const { active, stepStart, activeCount } = this;
    return {
      active: active.slice(0, activeCount),
      latest: Int32Array.of(stepStart),
      ...savedOrigins(this.#from, active.subarray(stepStart, activeCount)),
    };
  }

  restore(run: number, columns: KernelColumns): void {
    this.#begin(run, columns.active!, columns.active!.length, columns.latest![0]!);
    const { told, toldIn, carriedOut } = columns;
    for (let i = 0; i < told!.length; i++) this.#from.add(told![i]!, toldIn![i]!, carriedOut![i]!);
  }

  attribute(informedBy: Int32Array, informedIn: Int32Array): void {
    for (let i = this.stepStart; i < this.activeCount; i++) informedBy[this.active[i]!] = UNTOLD;
    this.#tryAll((member, teller, group) => {
      if (informedBy[member] !== UNTOLD) return;
      informedBy[member] = teller;
      informedIn[member] = group;
    });
  }

  #begin(run: number, members: ArrayLike<number>, count: number, latest: number): void {
    const { active } = this;
    const isActive = this.#isActive;
    for (let i = 0; i < this.activeCount; i++) isActive[active[i]!] = 0;
    this.#from.clear();
    deriveInto(this.#trialKey, this.#key, PURPOSES.exposure, run);
    deriveInto(this.#leaveKey, this.#key, PURPOSES.contact, run);
    for (let i = 0; i < count; i++) {
      active[i] = members[i]!;
      isActive[members[i]!] = 1;
      this.#from.begin(members[i]!);
    }
    this.activeCount = count;
    this.stepStart = latest;
    this.#tellersStart = latest;
  }

  /** The trials of those who have become active in the step before that succeed. */
  #tryAll(receive: Receive): void {
    const { memberOffsets, memberGroups, groupOffsets, groupMembers, tieOffsets, tieTargets } =
      this.#contacts;
    const from = this.#from;
    for (let i = this.#tellersStart; i < this.stepStart; i++) {
      const teller = this.active[i]!;
      const out = from.permeabilityOf(teller);
      for (let m = memberOffsets[teller]!; m < memberOffsets[teller + 1]!; m++) {
        const group = memberGroups[m]!;
        const chance = at(this.#embeddedness, group) * (out === 1 || from.includes(teller, group) ? 1 : out);
        const first = groupOffsets[group]!;
        this.#tryList(teller, group, groupMembers, first, groupOffsets[group + 1]!, chance, receive);
      }
      if (tieTargets.length === 0) continue;
      this.#tryList(teller, NO_GROUP, tieTargets, tieOffsets[teller]!, tieOffsets[teller + 1]!, out, receive);
    }
  }

  /** The trials of one list of contacts that succeed, those of `chance` of them. */
  #tryList(
    teller: number,
    group: number,
    list: Uint32Array,
    first: number,
    end: number,
    chance: number,
    receive: Receive,
  ): void {
    const { gaps, shift, refine } = this.#skip;
    const trialKey = this.#trialKey;
    const leaveKey = this.#leaveKey;
    const second = group === NO_GROUP ? TIES : group;
    let x = streamX(trialKey[0]!, trialKey[1]!, teller);
    let y = streamY(x, trialKey[2]!, trialKey[3]!, second);
    const leaveX = streamX(leaveKey[0]!, leaveKey[1]!, teller);
    const leaveY = streamY(leaveX, leaveKey[2]!, leaveKey[3]!, second);
    this.work.streams++;
    for (let entry = first; ; entry++) {
      const bits = word(x, y);
      const gap = gaps[bits >>> shift]!;
      entry += gap >= 0 ? gap : refine(bits, x, y);
      this.work.draws++;
      if (entry >= end) return;
      x = (x + STEP_X) | 0;
      y = (y + STEP_Y) | 0;
      const member = list[entry]!;
      if (chance < 1) {
        const draw = word((leaveX + Math.imul(member, STEP_X)) | 0, (leaveY + Math.imul(member, STEP_Y)) | 0);
        this.work.draws++;
        if (draw >>> 0 >= chance * TWO_32) continue;
      }
      receive(member, teller, group);
    }
  }

  readonly #receive: Receive = (member, _teller, group) => {
    const isActive = this.#isActive;
    if (isActive[member] === 1) return;
    this.work.exposures++;
    if (isActive[member] === 0) {
      isActive[member] = 2;
      this.active[this.activeCount++] = member;
      this.#from.begin(member);
    }
    this.#from.add(member, group, group === NO_GROUP ? 1 : at(this.#permeability, group));
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
