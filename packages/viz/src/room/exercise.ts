import { type ExercisePlan, hoursOf, type RngSeed, simulate } from '@grapevine/core';
import type { PassOnExperiment, PassOnScenario } from '../run/passOnExperiment.js';
import { type Answer, type Decision, withDecisions } from './decision.js';

/** What a room knows at a moment: how many members. */
export interface Situation {
  /** Hours from the start. */
  readonly at: number;
  /** Have heard of the incident. */
  readonly heard: number;
  /** Have told others. */
  readonly passedOn: number;
}

export interface ExerciseOptions {
  readonly plan: ExercisePlan;
  readonly rngSeed: RngSeed;
  readonly run: number;
}

/**
 * A company in the hands of a room. One run is played up to a moment and stopped; the room decides; the run goes on from that
 * very state. Nobody, the engine included, knows what comes after.
 */
export class Exercise {
  readonly plan: ExercisePlan;
  readonly #experiment: PassOnExperiment;
  readonly #incident: number;
  readonly #heard: Uint8Array;
  readonly #decisions: Decision[] = [];
  #from: Uint8Array | { readonly rngSeed: RngSeed; readonly run: number };
  #at = 0;
  #heardCount = 0;
  #passedOn = 0;

  /** The scenario must have a crisis with an answer that posts something. */
  constructor(experiment: PassOnExperiment, { plan, rngSeed, run }: ExerciseOptions) {
    this.plan = plan;
    this.#experiment = experiment;
    const { contents, crisis } = experiment.passOn;
    this.#incident = contents.findIndex(({ id }) => id === crisis!.incident.content);
    this.#heard = new Uint8Array(experiment.population.memberCount);
    this.#from = { rngSeed, run };
  }

  /** As it was given, with the company's own answer. */
  get given(): PassOnScenario {
    return this.#experiment.passOn;
  }
  get decisions(): readonly Decision[] {
    return this.#decisions;
  }
  /** The scenario with what was decided so far; before that, in silence. */
  get scenario(): PassOnScenario {
    return withDecisions(this.given, this.#decisions);
  }
  /** Place of the moment that the run has been played to; `moments.length` at the end. */
  get moment(): number {
    return this.#decisions.length;
  }
  /** Hours from the start of the moment that is to be decided; undefined when all is decided. */
  get next(): number | undefined {
    const moment = this.plan.moments[this.moment];
    return moment && hoursOf(moment.at);
  }
  /** [members] 1 for those who have heard of the incident so far. */
  get heard(): Uint8Array {
    return this.#heard;
  }

  /** Plays up to the next moment, or to the end, from where the run was stopped. */
  playOn(): Situation {
    const { next } = this;
    const experiment = { ...this.#experiment, passOn: this.scenario };
    const until = next === undefined ? {} : { until: `${next}h` };
    const options =
      this.#from instanceof Uint8Array ? { from: this.#from, ...until } : { ...this.#from, ...until };
    const simulation = simulate(experiment, options);
    for (const { hours, members, contents, passedOn } of simulation) {
      this.#at = hours;
      contents.forEach((content, i) => {
        if (content !== this.#incident) return;
        this.#heard[members[i]!] = 1;
        this.#heardCount++;
      });
      for (const content of passedOn.contents) if (content === this.#incident) this.#passedOn++;
    }
    this.#from = simulation.checkpoint();
    return { at: this.#at, heard: this.#heardCount, passedOn: this.#passedOn };
  }

  /** Decides at the moment that the run stands at; without an answer, to wait. */
  decide(answer: Answer | undefined): void {
    const at = this.next;
    if (at !== undefined) this.#decisions.push({ at, ...(answer && { answer }) });
  }
}
