import { type ContactPicker, contactPicker } from '../../engine/contactPicker.js';
import { type Kernel, type KernelColumns, NO_GROUP, NOBODY, type WorkCounters } from '../../engine/kernel.js';
import type { MaskedValues } from '../../engine/maskedValues.js';
import { wordsOfTick } from '../../engine/poissonClock.js';
import { INSTANTS, StepQueue } from '../../engine/stepQueue.js';
import type { Population } from '../../population/population.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../../random/stream.js';
import { canStillChange } from './canStillChange.js';
import type { RumourRates } from './rumourRates.js';
import { RumourState } from './rumourState.js';
import { IGNORANT, SPREADER, STIFLER } from './rumourStates.js';

const TWO_32 = 0x100000000;
/** In the place of a tick's number: the spreader forgets. */
const FORGETS = -1;
const BEFORE_THE_STEP = -1;

/** Whom a useless meeting of two spreaders concerns: the one who tells, or both, where each pair meets half as often. */
export type Meeting = 'teller' | 'both';

/**
 * A rumour in continuous time, one unit of it a step: a spreader makes contacts by a Poisson clock of his own, each with
 * one of his contacts by lot. What he draws on an occasion is keyed by himself, the step and the number of the occasion.
 */
export class RumourKernel implements Kernel {
  readonly active: Int32Array;
  readonly counts: Int32Array;
  readonly stateOf: Uint8Array;
  readonly work: WorkCounters = { streams: 0, draws: 0, exposures: 0 };

  readonly #state: RumourState;
  readonly #rates: RumourRates;
  readonly #meeting: Meeting;
  readonly #key: RngKey;
  readonly #contactKey = new Uint32Array(4);
  readonly #forgettingKey = new Uint32Array(4);
  readonly #queue = new StepQueue();
  #population: Population;
  #contacts: ContactPicker;
  #stuck = false;

  constructor(population: Population, rates: RumourRates, meeting: Meeting, key: RngKey) {
    this.#state = new RumourState(population.memberCount);
    this.#rates = rates;
    this.#meeting = meeting;
    this.#key = key;
    this.#population = population;
    this.#contacts = contactPicker(population, 'from');
    this.active = this.#state.active;
    this.counts = this.#state.counts;
    this.stateOf = this.#state.stateOf;
    this.#state.clear();
  }

  get activeCount(): number {
    return this.#state.activeCount;
  }

  get size(): number {
    return this.#state.activeCount;
  }

  get stepStart(): number {
    return this.#state.stepStart;
  }

  get over(): boolean {
    return this.#stuck || this.counts[SPREADER] === 0;
  }

  start(run: number, seeds: ArrayLike<number>, seedCount: number): void {
    this.#open(run);
    this.place(SPREADER, seeds, seedCount);
  }

  place(placed: number, members: ArrayLike<number>, count: number): void {
    const state = this.#state;
    for (let i = 0; i < count; i++) state.put(members[i]!, placed);
    state.listSpreaders();
    state.tellers.fill(NOBODY, 0, state.activeCount);
    state.places.fill(NO_GROUP, 0, state.activeCount);
  }

  step(): number {
    const state = this.#state;
    const queue = this.#queue;
    state.stepStart = state.activeCount;
    state.changes = 0;
    queue.begin(state.spreaderCount);
    for (let i = 0, count = state.spreaderCount; i < count; i++) {
      this.#arm(state.spreaders[i]!, BEFORE_THE_STEP);
    }
    while (queue.next()) {
      if (state.stateOf[queue.a] !== SPREADER) continue;
      if (queue.b === FORGETS) this.#silence(queue.a);
      else this.#meet(queue.a, queue.b);
    }
    state.step++;
    state.dropFormer();
    if (state.changes === 0) this.#stuck = !canStillChange(this.#population, this.#rates, state);
    return state.changes;
  }

  enter(population: Population): void {
    this.#population = population;
    this.#contacts = contactPicker(population, 'from');
    this.#stuck = false;
  }

  writeFigures(target: Float64Array): void {
    target[0] = this.#state.peak;
    target[1] = this.#state.peakTime;
    target[2] = this.#state.lastChange;
  }

  save(): KernelColumns {
    const { active, activeCount, stateOf, useless, tellers, places } = this.#state;
    const heard = active.slice(0, activeCount);
    const { stepStart, step, peak, peakTime, lastChange } = this.#state;
    return {
      active: heard,
      tellers: tellers.slice(0, activeCount),
      places: places.slice(0, activeCount),
      states: Uint8Array.from(heard, (member) => stateOf[member]!),
      useless: Uint8Array.from(heard, (member) => useless[member]!),
      progress: Float64Array.of(stepStart, step, peak, peakTime, lastChange, Number(this.#stuck)),
    };
  }

  restore(run: number, columns: KernelColumns): void {
    const state = this.#state;
    const { active, tellers, places, states, useless, progress } = columns;
    this.#open(run);
    for (let i = 0; i < active!.length; i++) {
      state.put(active![i]!, states![i]!);
      state.useless[active![i]!] = useless![i]!;
    }
    state.tellers.set(tellers!);
    state.places.set(places!);
    const [stepStart, step, peak, peakTime, lastChange, stuck] = progress!;
    state.listSpreaders();
    Object.assign(state, { stepStart, step, peak, peakTime, lastChange });
    this.#stuck = stuck === 1;
  }

  attribute(informedBy: Int32Array, informedIn: Int32Array): void {
    const { active, stepStart, activeCount, tellers, places } = this.#state;
    for (let i = stepStart; i < activeCount; i++) {
      informedBy[active[i]!] = tellers[i]!;
      informedIn[active[i]!] = places[i]!;
    }
  }

  #open(run: number): void {
    this.#state.clear();
    this.#stuck = false;
    deriveInto(this.#contactKey, this.#key, PURPOSES.contact, run);
    deriveInto(this.#forgettingKey, this.#key, PURPOSES.state, run);
  }

  /** Puts what a spreader does in the rest of the step into the queue. */
  #arm(member: number, after: number): void {
    const { contacts, forgetting } = this.#rates;
    const { step } = this.#state;
    const queue = this.#queue;
    this.work.streams++;
    this.work.draws += 2 + contacts.pushTicks(queue, this.#contactKey, member, step, after);
    if (!forgetting) return;
    this.work.streams++;
    this.work.draws += 2;
    const instant = forgetting.firstTick(this.#forgettingKey, member, step, after);
    if (instant >= 0) queue.push(instant, member, FORGETS);
  }

  /** The spreader's contact number `tick` of the step. */
  #meet(member: number, tick: number): void {
    const { stateOf, step } = this.#state;
    const { spreads } = this.#rates;
    const contactCount = this.#contacts.degrees[member]!;
    if (contactCount === 0) return;
    const k = this.#contactKey;
    const words = wordsOfTick(tick);
    let x = streamX(k[0]! | 0, k[1]! | 0, member);
    let y = streamY(x, k[2]! | 0, k[3]! | 0, step);
    x = (x + Math.imul(words, STEP_X)) | 0;
    y = (y + Math.imul(words, STEP_Y)) | 0;
    const lot = ((word(x, y) >>> 0) + (word((x + STEP_X) | 0, (y + STEP_Y) | 0) >>> 11) / 0x200000) / TWO_32;
    const contact = this.#contacts.at(member, Math.floor(lot * contactCount));
    x = (x + 2 * STEP_X) | 0;
    y = (y + 2 * STEP_Y) | 0;
    this.work.draws += 3;
    this.work.exposures++;
    if (stateOf[contact] === IGNORANT) {
      if (isYes(x, y, spreads, contact)) this.#tell(member, contact);
    } else this.#meetUselessly(member, contact, x, y);
  }

  /** The two of them know already; (x, y) is the state from which they draw. */
  #meetUselessly(member: number, contact: number, x: number, y: number): void {
    const { counts } = this.#rates;
    const both = this.#meeting === 'both' && this.stateOf[contact] === SPREADER;
    // either may seek out the other: half of the occasions give a pair of spreaders the rate of every other pair
    if (both && word((x + 2 * STEP_X) | 0, (y + 2 * STEP_Y) | 0) < 0) return;
    if (isYes(x, y, counts, member)) this.#countUseless(member);
    if (both && isYes((x + STEP_X) | 0, (y + STEP_Y) | 0, counts, contact)) this.#countUseless(contact);
  }

  #countUseless(member: number): void {
    const { useless } = this.#state;
    if (++useless[member]! >= this.#rates.stiflingAfter) this.#silence(member);
  }

  #tell(teller: number, member: number): void {
    const state = this.#state;
    state.active[state.activeCount] = member;
    state.tellers[state.activeCount] = teller;
    state.places[state.activeCount++] = this.#contacts.group;
    state.spreaders[state.spreaderCount++] = member;
    this.#turn(member, SPREADER);
    this.#arm(member, this.#queue.key);
    if (this.counts[SPREADER]! <= state.peak) return;
    state.peak = this.counts[SPREADER]!;
    state.peakTime = state.lastChange;
  }

  #silence(member: number): void {
    this.#turn(member, STIFLER);
  }

  #turn(member: number, to: number): void {
    const state = this.#state;
    this.counts[state.stateOf[member]!]!--;
    this.counts[to]!++;
    state.stateOf[member] = to;
    state.changes++;
    state.lastChange = state.step + this.#queue.key / INSTANTS;
  }
}

/** Whether the coin in state (x, y) falls as `chances` (in 2^-32) of a member say. */
function isYes(x: number, y: number, { values, mask }: MaskedValues, member: number): boolean {
  return word(x, y) >>> 0 < values[member & mask]!;
}
