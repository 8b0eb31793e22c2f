import { type ContactPicker, contactPicker } from '../../engine/contactPicker.js';
import type { Kernel, KernelColumns, WorkCounters } from '../../engine/kernel.js';
import { combineMasked, type MaskedValues, mapMasked } from '../../engine/maskedValues.js';
import { MemberClocks, NOT_PLAYING } from '../../engine/memberClocks.js';
import { TICKS } from '../../engine/unitTicks.js';
import type { Population } from '../../population/population.js';
import { exponentialInto, uniformInto } from '../../random/exponential.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY } from '../../random/stream.js';
import { mostAdopters } from './mostAdopters.js';

/** A Bass model whose rates are per step. */
export interface BassRates {
  /** Adoption by oneself. */
  readonly p: MaskedValues;
  /** Adoption when all contacts have adopted, less p. */
  readonly q: MaskedValues;
  /** A step in units of time. */
  readonly stepLength: number;
  /** Who looks sees what was so at the start of the step. */
  readonly steps: boolean;
}

/** Not adopted. */
const NEVER = 0x7fffffff;
/** First members have adopted before the first step. */
const BEFORE = -1;
/** The one type of events. */
const STRIKE = 0;

/** Places in the tally. */
const STEP = 0;
const ACTIVE_COUNT = 1;
const STEP_START = 2;
const INNOVATORS = 3;
const LAST_UNIT = 4;
const LAST_TICK = 5;
const MOST = 6;

/** Each who has not adopted has a clock of rate p + q: an event for each time it strikes, and O(members) a run to set them. */
export class BassKernel implements Kernel {
  readonly active: Int32Array;
  readonly work: WorkCounters = { streams: 0, draws: 0, exposures: 0 };

  readonly #rates: BassRates;
  /** p + q of each member, in a unit of time and in a step. */
  readonly #sums: MaskedValues;
  readonly #paces: MaskedValues;
  readonly #key: RngKey;
  readonly #clockKey = new Uint32Array(4);
  readonly #clocks: MemberClocks;
  /** [memberCount] step of adoption. */
  readonly #adopted: Int32Array;
  /** [memberCount] how often each clock has been wound. */
  readonly #occasions: Int32Array;
  readonly #tally = new Int32Array(7);
  readonly #drawn = new Float64Array(1);
  #contacts: Population;
  #picker: ContactPicker;

  constructor(rates: BassRates, population: Population, key: RngKey) {
    const { memberCount } = population;
    this.active = new Int32Array(memberCount + 1);
    this.#rates = rates;
    this.#sums = combineMasked(rates.p, rates.q, (p, q) => p + q);
    this.#paces = mapMasked(this.#sums, (sum) => sum * rates.stepLength);
    this.#key = key;
    this.#clocks = new MemberClocks(memberCount, STRIKE);
    this.#adopted = new Int32Array(memberCount).fill(NEVER);
    this.#occasions = new Int32Array(memberCount);
    this.#contacts = population;
    this.#picker = contactPicker(population, 'to');
  }

  get activeCount(): number {
    return this.#tally[ACTIVE_COUNT]!;
  }

  get size(): number {
    return this.#tally[ACTIVE_COUNT]!;
  }

  get stepStart(): number {
    return this.#tally[STEP_START]!;
  }

  get over(): boolean {
    return this.#tally[ACTIVE_COUNT]! >= this.#tally[MOST]!;
  }

  start(run: number, seeds: ArrayLike<number>, seedCount: number): void {
    this.#open(run);
    const adopted = this.#adopted;
    const { values, mask } = this.#paces;
    for (let i = 0; i < seedCount; i++) this.#adopt(seeds[i]!, BEFORE);
    let wound = 0;
    for (let member = 0; member < adopted.length; member++) {
      if (adopted[member] !== NEVER || !(values[member & mask]! > 0)) continue;
      this.#drawWait(member);
      this.#clocks.wind(member, 0, NOT_PLAYING);
      wound++;
    }
    this.work.streams += wound;
    this.work.draws += wound;
    this.#countMost();
  }

  step(): number {
    const tally = this.#tally;
    const clocks = this.#clocks;
    const { queue } = clocks;
    const { steps } = this.#rates;
    const step = tally[STEP]!;
    const before = tally[ACTIVE_COUNT]!;
    const seenUntil = steps ? step - 1 : step;
    tally[STEP] = step + 1;
    tally[STEP_START] = before;
    if (clocks.open(step) === 0) return 0;
    let wound = 0;
    while (queue.next()) {
      const member = queue.a;
      const now = queue.key;
      if (this.#strikes(member, seenUntil)) {
        this.#adopt(member, step);
        tally[LAST_UNIT] = steps ? step + 1 : step;
        tally[LAST_TICK] = steps ? 0 : now;
      } else {
        this.#drawWait(member);
        clocks.wind(member, step, now);
        wound++;
      }
    }
    queue.clear();
    const adopters = tally[ACTIVE_COUNT]! - before;
    this.work.streams += wound;
    this.work.draws += adopters + 2 * wound;
    this.work.exposures += adopters;
    return adopters;
  }

  writeFigures(target: Float64Array): void {
    const tally = this.#tally;
    target[0] = tally[INNOVATORS]!;
    target[1] = (tally[LAST_UNIT]! + tally[LAST_TICK]! / TICKS) * this.#rates.stepLength;
  }

  enter(population: Population): void {
    this.#contacts = population;
    this.#picker = contactPicker(population, 'to');
    this.#countMost();
  }

  save(): KernelColumns {
    return {
      active: this.active.slice(0, this.activeCount),
      adopted: this.#adopted.slice(),
      occasions: this.#occasions.slice(),
      ...this.#clocks.save(),
      tally: this.#tally.slice(),
    };
  }

  restore(run: number, columns: KernelColumns): void {
    this.#open(run);
    this.active.set(columns.active!);
    this.#adopted.set(columns.adopted!);
    this.#occasions.set(columns.occasions!);
    this.#clocks.restore(columns);
    this.#tally.set(columns.tally!);
    this.#countMost();
  }

  #open(run: number): void {
    deriveInto(this.#clockKey, this.#key, PURPOSES.timing, run);
    this.#adopted.fill(NEVER);
    this.#occasions.fill(0);
    this.#tally.fill(0);
    this.#clocks.clear();
  }

  #adopt(member: number, step: number): void {
    this.#adopted[member] = step;
    this.active[this.#tally[ACTIVE_COUNT]!++] = member;
  }

  /** Draws how long it takes until a member's clock strikes that is wound now. */
  #drawWait(member: number): void {
    const { values, mask } = this.#paces;
    const k = this.#clockKey;
    const occasion = this.#occasions[member]! + 1;
    this.#occasions[member] = occasion;
    const x = streamX(k[0]!, k[1]!, member);
    const { wait } = this.#clocks;
    exponentialInto(wait, 0, x, streamY(x, k[2]!, k[3]!, occasion));
    wait[0]! /= values[member & mask]!;
  }

  /** A member's clock strikes: whether he adopts. */
  #strikes(member: number, seenUntil: number): boolean {
    const { p } = this.#rates;
    const sums = this.#sums;
    const k = this.#clockKey;
    const drawn = this.#drawn;
    const x = streamX(k[0]!, k[1]!, member);
    const y = streamY(x, k[2]!, k[3]!, this.#occasions[member]!);
    uniformInto(drawn, 0, (x + STEP_X) | 0, (y + STEP_Y) | 0);
    if (drawn[0]! * sums.values[member & sums.mask]! < p.values[member & p.mask]!) {
      this.#tally[INNOVATORS]!++;
      return true;
    }
    const degree = this.#picker.degrees[member]!;
    if (degree === 0) return false;
    this.work.draws++;
    uniformInto(drawn, 0, (x + 2 * STEP_X) | 0, (y + 2 * STEP_Y) | 0);
    return this.#adopted[this.#picker.at(member, Math.floor(drawn[0]! * degree))]! <= seenUntil;
  }

  /** Notes how many will have adopted in the end. */
  #countMost(): void {
    const { p, q } = this.#rates;
    const adopted = this.#adopted;
    this.#tally[MOST] =
      p.mask === 0 && p.values[0]! > 0
        ? adopted.length
        : mostAdopters(
            this.#contacts,
            (member) => adopted[member] !== NEVER || p.values[member & p.mask]! > 0,
            (member) => q.values[member & q.mask]! > 0,
          );
  }
}
