import type { ExercisePlan, Pool, RngSeed } from '@grapevine/core';
import type { PassOnExperiment, PassOnScenario } from '../run/passOnExperiment.js';
import { type Answer, firstAnswer, ownAnswer, withDecisions } from './decision.js';
import { Exercise, type Situation } from './exercise.js';
import { WorldFigures } from './worldFigures.js';

/** Hours by which an answer could have been later. */
export const LATER_HOURS = [3, 6, 12, 24] as const;

/** Worlds that a debrief compares. */
export const DEBRIEF_WORLDS = ['room', 'silence', 'once', 'own'] as const;
/** See `DEBRIEF_WORLDS`. */
export type DebriefWorld = (typeof DEBRIEF_WORLDS)[number];

export interface SessionOptions {
  readonly experiment: PassOnExperiment;
  readonly plan: ExercisePlan;
  readonly rngSeed: RngSeed;
  readonly run: number;
  /** Of each world of the debrief. */
  readonly runs: number;
  readonly pool: Promise<Pool>;
  readonly onRuns: () => void;
  readonly onError: (error: unknown) => void;
}

/** An exercise in a room: where it stands, and the worlds that its outcome is compared with. */
export class ExerciseSession {
  readonly options: SessionOptions;
  readonly exercise: Exercise;
  readonly figures: WorldFigures;
  /** What the room knows at the moment that it stands at or plays to. */
  situation: Situation;
  /** `playing` up to a moment, `deciding` there, or `over`. */
  phase: 'playing' | 'deciding' | 'over' = 'playing';
  isDebriefing = false;

  constructor(options: SessionOptions) {
    const { runs, pool, onRuns, onError } = options;
    const { experiment, rngSeed } = options;
    this.options = options;
    this.exercise = new Exercise(experiment, options);
    this.figures = new WorldFigures({
      worldOf: (name) => ({ experiment: { ...experiment, passOn: this.scenarioOf(name) }, rngSeed }),
      ...{ runs, pool, onRuns, onError },
    });
    this.situation = this.exercise.playOn();
    // these do not depend on what the room decides
    this.figures.world('silence');
    this.figures.world('own');
  }

  /** Hours of the moment that is decided first. */
  get start(): number {
    return this.exercise.decisions[0]?.at ?? this.exercise.next!;
  }
  /** The answer that the debrief moves about: the room's first one, else that of the scenario. */
  get form(): Answer {
    return firstAnswer(this.exercise.decisions)?.answer ?? ownAnswer(this.exercise.given)!;
  }

  /** The shown run has come to the moment that was played to. */
  arrive(): void {
    this.phase = this.exercise.next === undefined ? 'over' : 'deciding';
    if (this.phase === 'over') this.#askForAll();
  }
  /** Decides, and plays on. */
  decide(answer: Answer | undefined): void {
    this.exercise.decide(answer);
    this.situation = this.exercise.playOn();
    this.phase = 'playing';
  }

  /** A world of the debrief; `after6`: the answer six hours after the first moment. */
  scenarioOf(name: string): PassOnScenario {
    const { given, scenario } = this.exercise;
    const answered = (at: number) => withDecisions(given, [{ at, answer: this.form }]);
    if (name === 'own') return given;
    if (name === 'silence') return withDecisions(given, []);
    if (name === 'room') return scenario;
    return answered(this.start + (name === 'once' ? 0 : Number(name.replace('after', ''))));
  }

  #askForAll(): void {
    for (const name of [...DEBRIEF_WORLDS, ...LATER_HOURS.map((hours) => `after${hours}`)])
      this.figures.world(name);
  }
}
