import type { Kernel, KernelColumns, WorkCounters } from '../../engine/kernel.js';
import type { Population } from '../../population/population.js';
import { DiscretePlay, type DiscreteSetup } from './discretePlay.js';
import { DiscreteState } from './discreteState.js';

/**
 * Kernel of the models with opinions 0 and 1. First members hold 1, all others 0 unless they are placed. Asynchronous:
 * at each tick of his own clock a member follows the rule, then hears a medium with probability `mediaStrength` and takes
 * its opinion. Synchronous: each member does so once a round, and all look at the opinions before the round.
 */
export class DiscreteKernel implements Kernel {
  readonly active: Int32Array;
  readonly counts: Int32Array;
  readonly stateOf: Uint8Array;
  readonly work: WorkCounters;
  stepStart = 0;
  over = false;

  readonly #state: DiscreteState;
  readonly #play: DiscretePlay;
  #step = 0;

  constructor(setup: DiscreteSetup) {
    this.#state = new DiscreteState(setup.population.memberCount);
    this.#play = new DiscretePlay(setup, this.#state);
    this.active = this.#state.ever.members;
    this.counts = this.#state.counts;
    this.stateOf = this.#state.opinions;
    this.work = this.#play.work;
  }

  get activeCount(): number {
    return this.#state.ever.count;
  }

  get size(): number {
    return this.counts[1]!;
  }

  start(run: number, seeds: ArrayLike<number>, seedCount: number): void {
    this.#begin(run, 0, 0, 0);
    this.#state.clear();
    this.place(1, seeds, seedCount);
  }

  place(opinion: number, members: ArrayLike<number>, count: number): void {
    this.#state.place(opinion, members, count);
    this.#play.begin();
  }

  step(): number {
    const before = this.#state.changes;
    this.stepStart = this.#state.ever.count;
    this.#play.play(this.#step++);
    const changes = this.#state.changes - before;
    this.over = changes === 0 && this.#play.isFrozen();
    return changes;
  }

  writeFigures(target: Float64Array): void {
    target[0] = this.counts[0] === 0 || this.counts[1] === 0 ? 1 : 0;
    target[1] = this.#play.lastChange[0]!;
  }

  enter(population: Population): void {
    this.#play.enter(population);
    this.over = this.stateOf.length === 0;
  }

  save(): KernelColumns {
    const lastChange = this.#play.lastChange[0]!;
    const position = Float64Array.of(this.stepStart, this.#step, lastChange, this.over ? 1 : 0);
    return { ...this.#state.save(), position };
  }

  restore(run: number, columns: KernelColumns): void {
    const [stepStart, step, lastChange, over] = columns.position!;
    this.#begin(run, stepStart!, step!, lastChange!);
    this.#state.restore(columns);
    this.#play.begin();
    this.over = over === 1;
  }

  #begin(run: number, stepStart: number, step: number, lastChange: number): void {
    this.#play.openRun(run);
    this.stepStart = stepStart;
    this.#step = step;
    this.#play.lastChange[0] = lastChange;
    this.over = this.stateOf.length === 0;
  }
}
