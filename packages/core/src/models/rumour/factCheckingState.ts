/** The state of those who have taken no side. */
export const IGNORANT = 0;
export const BELIEVER = 1;
export const FACT_CHECKER = 2;

/** Who is in which state, and what a run has come to so far. */
export class FactCheckingState {
  /** [memberCount] state of each member. */
  readonly stateOf: Uint8Array;
  /** [3] members in each state. */
  readonly counts = new Int32Array(3);
  /** [memberCount + 1] members in the order in which they first believed. */
  readonly active: Int32Array;
  activeCount = 0;
  stepStart = 0;
  /** Steps taken. */
  step = 0;
  peak = 0;
  peakTime = 0;
  /** [memberCount] 1 for those who have believed at some time. */
  readonly #hasBelieved: Uint8Array;

  constructor(memberCount: number) {
    this.stateOf = new Uint8Array(memberCount);
    this.active = new Int32Array(memberCount + 1);
    this.#hasBelieved = new Uint8Array(memberCount);
  }

  /** Everybody is ignorant. O(members). */
  clear(): void {
    this.stateOf.fill(IGNORANT);
    this.#hasBelieved.fill(0);
    this.counts.fill(0);
    this.counts[IGNORANT] = this.stateOf.length;
    this.activeCount = 0;
    this.stepStart = 0;
    this.step = 0;
    this.peak = 0;
    this.peakTime = 0;
  }

  /** Puts a member into a state before the first step. O(1), O(believers) for one who was to believe. */
  place(member: number, to: number): void {
    if (this.stateOf[member] === BELIEVER && to !== BELIEVER) {
      const at = this.active.indexOf(member);
      this.active.copyWithin(at, at + 1, this.activeCount);
      this.activeCount--;
      this.#hasBelieved[member] = 0;
    }
    this.turn(member, to);
    this.peak = this.counts[BELIEVER]!;
  }

  /** Puts a member into a state. */
  turn(member: number, to: number): void {
    this.counts[this.stateOf[member]!]!--;
    this.counts[to]!++;
    this.stateOf[member] = to;
    if (to !== BELIEVER || this.#hasBelieved[member] === 1) return;
    this.#hasBelieved[member] = 1;
    this.active[this.activeCount++] = member;
  }

  /** Notes the peak at the end of a step. */
  notePeak(): void {
    if (this.counts[BELIEVER]! <= this.peak) return;
    this.peak = this.counts[BELIEVER]!;
    this.peakTime = this.step;
  }

  /** Goes on from states and believers that were saved. O(members). */
  resume(states: ArrayLike<number>, believers: ArrayLike<number>): void {
    this.stateOf.set(states);
    this.active.set(believers);
    this.activeCount = believers.length;
    this.#hasBelieved.fill(0);
    for (let i = 0; i < believers.length; i++) this.#hasBelieved[believers[i]!] = 1;
    this.counts.fill(0);
    for (let member = 0; member < states.length; member++) this.counts[states[member]!]!++;
  }
}
