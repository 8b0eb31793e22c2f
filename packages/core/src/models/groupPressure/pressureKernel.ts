import type { Kernel, KernelColumns, WorkCounters } from '../../engine/kernel.js';
import { TICKS } from '../../engine/unitTicks.js';
import type { Population } from '../../population/population.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import {
  ACTIVE_COUNT,
  INFECTIONS,
  LAST_STEP_OF_CHANGE,
  LAST_TICK_OF_CHANGE,
  PEAK,
  STEP_START,
} from './fates.js';
import { AT_REST, Outbreak } from './outbreak.js';
import { stepPlayer } from './playStep.js';
import { unitPlayer } from './playUnit.js';
import type { PressureLaw } from './pressureLaw.js';
import { INFECTED, RECOVERED, SUSCEPTIBLE } from './sources.js';
import { LATER } from './stays.js';

/**
 * Contagion in groups by a law of pressure. A group costs something while it has active members and susceptible ones:
 * in steps a draw each step and what it takes to hit those who are infected; in continuous time an event for each change of
 * its counts. Memory is O(members + groups + the sum of the distinct group sizes).
 */
export class PressureKernel implements Kernel {
  readonly active: Int32Array;
  readonly counts: Int32Array;
  readonly stateOf: Uint8Array;
  readonly work: WorkCounters;

  readonly #key: RngKey;
  readonly #contactKey = new Uint32Array(4);
  readonly #stayKey = new Uint32Array(4);
  readonly #spread: Outbreak;
  readonly #tally: Int32Array;
  /** Plays a step, or a unit of continuous time. */
  readonly #play: () => number;

  constructor(law: PressureLaw, population: Population, key: RngKey) {
    const spread = new Outbreak(law, population, this.#stayKey);
    const player = law.time === 'continuous' ? unitPlayer : stepPlayer;
    this.#key = key;
    this.#spread = spread;
    this.#tally = spread.fates.tally;
    this.#play = player(spread, this.#contactKey);
    this.active = spread.fates.active;
    this.counts = spread.fates.counts;
    this.stateOf = spread.fates.stateOf;
    this.work = spread.work;
  }

  get activeCount(): number {
    return this.#tally[ACTIVE_COUNT]!;
  }

  get stepStart(): number {
    return this.#tally[STEP_START]!;
  }

  get size(): number {
    return this.counts[INFECTED]! + this.counts[RECOVERED]!;
  }

  get over(): boolean {
    const { groups, ties } = this.#spread.sources;
    return groups.live.count + ties.live.count + this.#spread.calendar.count === 0;
  }

  start(run: number, seeds: ArrayLike<number>, seedCount: number): void {
    this.#open(run);
    for (let i = 0; i < seedCount; i++) this.#put(seeds[i]!, INFECTED);
    this.#settle();
  }

  step(): number {
    this.#tally[STEP_START] = this.#tally[ACTIVE_COUNT]!;
    const changes = this.#play();
    this.#settle();
    return changes;
  }

  place(state: number, members: ArrayLike<number>, count: number): void {
    for (let i = 0; i < count; i++) this.#put(members[i]!, state);
    if (state === SUSCEPTIBLE) {
      const { ties } = this.#spread.sources;
      for (let member = 0; member < this.stateOf.length; member++) ties.refresh(member);
    }
    this.#settle();
  }

  writeFigures(target: Float64Array): void {
    const tally = this.#tally;
    target[0] = tally[INFECTIONS]!;
    target[1] = tally[PEAK]!;
    target[2] = tally[LAST_STEP_OF_CHANGE]! + tally[LAST_TICK_OF_CHANGE]! / TICKS;
  }

  enter(population: Population): void {
    this.#spread.enter(population);
    this.#settle();
  }

  save(): KernelColumns {
    const { fates, calendar, stays } = this.#spread;
    return {
      states: this.stateOf.slice(),
      active: this.active.slice(0, this.activeCount),
      entries: fates.entries.slice(),
      due: calendar.due.slice(),
      ticks: stays.ticks.slice(),
      tally: this.#tally.slice(),
    };
  }

  restore(run: number, { states, active, entries, ticks, due, tally }: KernelColumns): void {
    const { fates, calendar, stays } = this.#spread;
    this.#open(run);
    for (const state of states!) {
      this.counts[SUSCEPTIBLE]!--;
      this.counts[state]!++;
    }
    this.stateOf.set(states!);
    this.active.set(active!);
    fates.entries.set(entries!);
    stays.ticks.set(ticks!);
    calendar.resume(due!);
    this.#tally.set(tally!);
    this.#spread.reload();
    this.#settle();
  }

  #open(run: number): void {
    this.#spread.clear();
    deriveInto(this.#contactKey, this.#key, PURPOSES.contact, run);
    deriveInto(this.#stayKey, this.#key, PURPOSES.state, run);
  }

  /** Takes out ties that will never infect anybody again. */
  #settle(): void {
    if (!this.#spread.returns) this.#spread.sources.ties.prune();
  }

  #put(member: number, state: number): void {
    const { fates, calendar, stays } = this.#spread;
    if (this.stateOf[member] === state) return;
    calendar.remove(member);
    this.#spread.move(member, state, AT_REST);
    if (state !== INFECTED) return;
    const recovery = stays.begin(member, fates.entries[member]!, 0, 0);
    if (recovery === LATER) return;
    stays.ticks[member] = recovery;
    calendar.add(member, 0);
  }
}
