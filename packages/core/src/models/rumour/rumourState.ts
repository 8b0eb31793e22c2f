import { IGNORANT, SPREADER } from './rumourStates.js';

/** Who is in which state, and what a run has come to so far. */
export class RumourState {
  /** [memberCount] state of each member. */
  readonly stateOf: Uint8Array;
  /** [3] members in each state. */
  readonly counts = new Int32Array(3);
  /** [memberCount] useless meetings that have counted for the member. */
  readonly useless: Uint8Array;
  /** [memberCount + 1] members in the order in which they first heard. */
  readonly active: Int32Array;
  /** [memberCount + 1] who told each of them. */
  readonly tellers: Int32Array;
  /** [memberCount + 1] in which group. */
  readonly places: Int32Array;
  /** [memberCount + 1] all who spread, and perhaps some who no longer do. */
  readonly spreaders: Int32Array;
  spreaderCount = 0;
  activeCount = 0;
  stepStart = 0;
  /** Steps taken. */
  step = 0;
  changes = 0;
  peak = 0;
  peakTime = 0;
  lastChange = 0;

  constructor(memberCount: number) {
    this.stateOf = new Uint8Array(memberCount);
    this.useless = new Uint8Array(memberCount);
    this.active = new Int32Array(memberCount + 1);
    this.tellers = new Int32Array(memberCount + 1);
    this.places = new Int32Array(memberCount + 1);
    this.spreaders = new Int32Array(memberCount + 1);
  }

  /** Everybody is ignorant. O(members who are not). */
  clear(): void {
    const { active, stateOf, useless, counts } = this;
    for (let i = 0; i < this.activeCount; i++) {
      stateOf[active[i]!] = IGNORANT;
      useless[active[i]!] = 0;
    }
    counts.fill(0);
    counts[IGNORANT] = stateOf.length;
    this.spreaderCount = 0;
    this.activeCount = 0;
    this.stepStart = 0;
    this.step = 0;
    this.changes = 0;
    this.peak = 0;
    this.peakTime = 0;
    this.lastChange = 0;
  }

  /** Puts a member into a state before the first step. O(1), O(active members) for the ignorant. */
  put(member: number, state: number): void {
    const before = this.stateOf[member]!;
    if (before === state) return;
    if (before === IGNORANT) this.active[this.activeCount++] = member;
    if (state === IGNORANT) {
      this.active.copyWithin(this.active.indexOf(member), this.active.indexOf(member) + 1, this.activeCount);
      this.activeCount--;
    }
    this.stateOf[member] = state;
    this.counts[before]!--;
    this.counts[state]!++;
  }

  /** Lists the spreaders anew, from the members who have heard. O(active members). */
  listSpreaders(): void {
    const { active, activeCount, spreaders } = this;
    for (let i = 0; i < activeCount; i++) spreaders[i] = active[i]!;
    this.spreaderCount = activeCount;
    this.dropFormer();
    if (this.step === 0) this.peak = this.counts[SPREADER]!;
  }

  /** Takes those who no longer spread off the list. */
  dropFormer(): void {
    const { spreaders, stateOf } = this;
    let kept = 0;
    for (let i = 0; i < this.spreaderCount; i++) {
      const member = spreaders[i]!;
      spreaders[kept] = member;
      if (stateOf[member] === SPREADER) kept++;
    }
    this.spreaderCount = kept;
  }
}
