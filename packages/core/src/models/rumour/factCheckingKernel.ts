import type { GeometricWaits } from '../../engine/geometricWaits.js';
import type { Kernel, KernelColumns, WorkCounters } from '../../engine/kernel.js';
import { sortMembers } from '../../engine/sortMembers.js';
import { NOT_DUE, type StepCalendar, stepCalendar } from '../../engine/stepCalendar.js';
import type { Population } from '../../population/population.js';
import { LONGEST_WAIT } from '../../random/geometricWait.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { streamX, streamY, word } from '../../random/stream.js';
import type { FactCheckingRates } from './factCheckingRates.js';
import { BELIEVER, FACT_CHECKER, FactCheckingState, IGNORANT } from './factCheckingState.js';
import { SideCounts } from './sideCounts.js';

const TWO_32 = 0x100000000;

/**
 * A rumour with fact-checkers, in synchronous steps. Who takes a side stays for a wait drawn then; who is ignorant and has
 * contacts on a side takes one after a wait drawn when this began. Each wait is geometric, an appointment in a calendar,
 * and keyed by the member and the step in which it began; so a step costs what changes in it.
 */
export class FactCheckingKernel implements Kernel {
  readonly active: Int32Array;
  readonly counts: Int32Array;
  readonly stateOf: Uint8Array;
  readonly work: WorkCounters = { streams: 0, draws: 0, exposures: 0 };

  readonly #state: FactCheckingState;
  readonly #rates: FactCheckingRates;
  readonly #key: RngKey;
  readonly #waitKey = new Uint32Array(4);
  readonly #stayKey = new Uint32Array(4);
  readonly #sideKey = new Uint32Array(4);
  readonly #calendar: StepCalendar;
  /** [memberCount] who changes in the step, and to what. */
  readonly #changing: Int32Array;
  readonly #spare: Int32Array;
  readonly #changesTo: Uint8Array;
  #population: Population;
  #sides: SideCounts;
  /** Counts and calendar are those of the states: not before the first step, since members may still be placed. */
  #isReady = false;

  constructor(population: Population, rates: FactCheckingRates, key: RngKey) {
    const { memberCount } = population;
    this.#state = new FactCheckingState(memberCount);
    this.active = this.#state.active;
    this.counts = this.#state.counts;
    this.stateOf = this.#state.stateOf;
    this.#changing = new Int32Array(memberCount);
    this.#spare = new Int32Array(memberCount);
    this.#changesTo = new Uint8Array(memberCount);
    this.#calendar = stepCalendar(memberCount);
    this.#rates = rates;
    this.#key = key;
    this.#population = population;
    this.#sides = new SideCounts(population);
  }

  get activeCount(): number {
    return this.#state.activeCount;
  }

  get stepStart(): number {
    return this.#state.stepStart;
  }

  get size(): number {
    return this.counts[BELIEVER]!;
  }

  get over(): boolean {
    return this.#isReady
      ? this.#calendar.count === 0
      : this.counts[BELIEVER]! + this.counts[FACT_CHECKER]! === 0;
  }

  start(run: number, seeds: ArrayLike<number>, seedCount: number): void {
    this.#open(run);
    this.place(BELIEVER, seeds, seedCount);
  }

  place(state: number, members: ArrayLike<number>, count: number): void {
    for (let i = 0; i < count; i++) this.#state.place(members[i]!, state);
  }

  step(): number {
    if (!this.#isReady) this.#getReady();
    const state = this.#state;
    const changing = this.#changing;
    state.stepStart = state.activeCount;
    const due = this.#calendar.take(++state.step, changing);
    // through memory in one direction
    sortMembers(changing, 0, due, changing.length, this.#spare);
    let changes = 0;
    for (let i = 0; i < due; i++) {
      const member = changing[i]!;
      const to = this.stateOf[member] === IGNORANT ? this.#sideTaken(member) : this.#next(member);
      if (to === this.stateOf[member]) this.#await(member);
      else {
        this.#changesTo[changes] = to;
        changing[changes++] = member;
      }
    }
    this.#sides.risenCount = 0;
    for (let i = 0; i < changes; i++) this.#change(changing[i]!, this.#changesTo[i]!);
    for (let i = 0; i < changes; i++) this.#appoint(changing[i]!);
    this.#wake(changes);
    state.notePeak();
    return changes;
  }

  enter(population: Population): void {
    this.#population = population;
    this.#sides = new SideCounts(population);
    if (!this.#isReady) return;
    this.#sides.countAll(this.stateOf);
    for (let member = 0; member < population.memberCount; member++) {
      if (this.stateOf[member] === IGNORANT && this.#calendar.due[member] === NOT_DUE) this.#await(member);
    }
  }

  writeFigures(target: Float64Array): void {
    target[0] = this.#state.peak;
    target[1] = this.#state.peakTime;
  }

  save(): KernelColumns {
    const { step, stepStart, peak, peakTime } = this.#state;
    return {
      active: this.active.slice(0, this.activeCount),
      states: this.stateOf.slice(),
      due: this.#calendar.due.slice(),
      progress: Float64Array.of(step, stepStart, peak, peakTime, Number(this.#isReady)),
    };
  }

  restore(run: number, columns: KernelColumns): void {
    const { active, states, due, progress } = columns;
    const [step, stepStart, peak, peakTime, isReady] = progress!;
    this.#open(run);
    this.#state.resume(states!, active!);
    Object.assign(this.#state, { step, stepStart, peak, peakTime });
    this.#calendar.resume(due!);
    this.#isReady = isReady === 1;
    if (this.#isReady) this.#sides.countAll(this.stateOf);
  }

  #open(run: number): void {
    deriveInto(this.#waitKey, this.#key, PURPOSES.timing, run);
    deriveInto(this.#stayKey, this.#key, PURPOSES.state, run);
    deriveInto(this.#sideKey, this.#key, PURPOSES.update, run);
    this.#state.clear();
    this.#isReady = false;
  }

  #getReady(): void {
    const { memberCount } = this.#population;
    this.#isReady = true;
    this.#calendar.clear();
    this.#sides.countAll(this.stateOf);
    for (let member = 0; member < memberCount; member++) this.#appoint(member);
  }

  /** The side that an ignorant member takes, by the contacts that he has on each; none if he has none. */
  #sideTaken(member: number): number {
    const { credibility } = this.#rates;
    const alpha = credibility.values[member & credibility.mask]!;
    this.#sides.countContacts(member);
    const believers = this.#sides.onFirst * (1 + alpha);
    const checkers = this.#sides.onSecond * (1 - alpha);
    if (believers + checkers === 0) return IGNORANT;
    this.work.exposures++;
    return this.#bits(member) * (believers + checkers) < believers * TWO_32 ? BELIEVER : FACT_CHECKER;
  }

  /** What a member on a side becomes when his stay ends. */
  #next(member: number): number {
    if (this.stateOf[member] === FACT_CHECKER) return IGNORANT;
    const { forgetting, leaving } = this.#rates;
    const forgets = forgetting.values[member & forgetting.mask]! * TWO_32;
    return this.#bits(member) * leaving.values[member & leaving.mask]! < forgets ? IGNORANT : FACT_CHECKER;
  }

  /** Puts a member into a state and counts it. The new side is counted first, so that a group does not fall silent between. */
  #change(member: number, to: number): void {
    const before = this.stateOf[member]!;
    if (to !== IGNORANT) this.#sides.add(member, to, 1);
    if (before !== IGNORANT) this.#sides.add(member, before, -1);
    this.#state.turn(member, to);
  }

  /** Appoints the next change of a member whose state is new. */
  #appoint(member: number): void {
    const state = this.stateOf[member]!;
    if (state === IGNORANT) {
      this.#await(member);
      return;
    }
    const { believing, checking } = this.#rates;
    this.#put(member, this.#stayKey, state === BELIEVER ? believing : checking);
  }

  /** An ignorant member waits, if any contact of his has taken a side. */
  #await(member: number): void {
    if (!this.#sides.hasContact(member)) return;
    this.#put(member, this.#waitKey, this.#rates.taking);
  }

  #put(member: number, key: RngKey, waits: GeometricWaits): void {
    const { step } = this.#state;
    const wait = waits.wait(key, member, step);
    this.work.streams++;
    this.work.draws++;
    if (wait < LONGEST_WAIT) this.#calendar.add(member, step + 1 + wait);
  }

  /** Lets those wait who have a contact on a side since this step: in groups that had none, and along ties. */
  #wake(changes: number): void {
    const { groupOffsets, groupMembers, tieCount, tieOffsets, tieTargets } = this.#population;
    const { risen, risenCount } = this.#sides;
    for (let i = 0; i < risenCount; i++) {
      const group = risen[i]!;
      for (let at = groupOffsets[group]!, to = groupOffsets[group + 1]!; at < to; at++) {
        this.#wakeOne(groupMembers[at]!);
      }
    }
    if (tieCount === 0) return;
    for (let i = 0; i < changes; i++) {
      if (this.#changesTo[i] === IGNORANT) continue;
      const member = this.#changing[i]!;
      for (let tie = tieOffsets[member]!, to = tieOffsets[member + 1]!; tie < to; tie++) {
        this.#wakeOne(tieTargets[tie]!);
      }
    }
  }

  #wakeOne(member: number): void {
    if (this.stateOf[member] === IGNORANT && this.#calendar.due[member] === NOT_DUE) this.#await(member);
  }

  /** 32 random bits by which the member decides in this step: he does so once at most. */
  #bits(member: number): number {
    const k = this.#sideKey;
    const x = streamX(k[0]! | 0, k[1]! | 0, member);
    this.work.streams++;
    this.work.draws++;
    return word(x, streamY(x, k[2]! | 0, k[3]! | 0, this.#state.step)) >>> 0;
  }
}
