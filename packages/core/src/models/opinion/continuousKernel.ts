import type { Kernel, KernelColumns, WorkCounters } from '../../engine/kernel.js';
import type { Population } from '../../population/population.js';
import { ContinuousPlay, type ContinuousSetup } from './continuousPlay.js';
import { ContinuousState } from './continuousState.js';
import { initialOpinions, type WriteOpinions } from './initialOpinions.js';
import { opinionFigures } from './opinionFigures.js';

/** Steps without a change after which a run ends where its rule cannot tell that none is left. */
const QUIET_STEPS = 20;

/**
 * Kernel of the models whose opinions are numbers. Asynchronous: at each tick of his own clock a member meets a contact
 * by the rule, then hears a medium with probability `mediaStrength`. Synchronous: one round of the rule a step. A run
 * ends when nothing changes by more than the tolerance any more.
 */
export class ContinuousKernel implements Kernel {
  readonly active: Int32Array;
  readonly work: WorkCounters;
  readonly writeFigures: (target: Float64Array) => void;
  stepStart = 0;
  over = false;

  readonly #state: ContinuousState;
  readonly #play: ContinuousPlay;
  readonly #writeOpinions: WriteOpinions;
  readonly #seedOpinion: number;
  #step = 0;
  /** Steps without a change up to now. */
  #quiet = 0;

  constructor(setup: ContinuousSetup) {
    const { population, key, range, shared } = setup;
    this.#state = new ContinuousState(population.memberCount, shared.convincedAt);
    this.#play = new ContinuousPlay(setup, this.#state);
    this.#writeOpinions = initialOpinions(shared.opinion, range, population, key);
    this.#seedOpinion = shared.seedOpinion;
    this.active = this.#state.ever.members;
    this.work = this.#play.work;
    this.writeFigures = opinionFigures(range, this.#state.opinions);
  }

  get activeCount(): number {
    return this.#state.ever.count;
  }

  get size(): number {
    return this.#state.convinced;
  }

  start(run: number, seeds: ArrayLike<number>, seedCount: number): void {
    const { opinions } = this.#state;
    this.#play.openRun(run);
    this.#writeOpinions(run, opinions);
    for (let i = 0; i < seedCount; i++) opinions[seeds[i]!] = this.#seedOpinion;
    this.#state.begin();
    this.stepStart = 0;
    this.#step = 0;
    this.#quiet = 0;
    this.over = opinions.length === 0;
  }

  step(): number {
    this.stepStart = this.#state.ever.count;
    const changes = this.#play.play(this.#step++);
    this.#quiet = changes === 0 ? this.#quiet + 1 : 0;
    this.over = this.#quiet > 0 && (this.#play.settled() ?? this.#quiet >= QUIET_STEPS);
    return changes;
  }

  enter(population: Population): void {
    this.#play.enter(population);
    this.#quiet = 0;
    this.over = this.#state.opinions.length === 0;
  }

  save(): KernelColumns {
    const position = Float64Array.of(this.stepStart, this.#step, this.#quiet, this.over ? 1 : 0);
    return { ...this.#state.save(), position };
  }

  restore(run: number, columns: KernelColumns): void {
    const [stepStart, step, quiet, over] = columns.position!;
    this.#play.openRun(run);
    this.#state.restore(columns);
    this.stepStart = stepStart!;
    this.#step = step!;
    this.#quiet = quiet!;
    this.over = over === 1;
  }
}
