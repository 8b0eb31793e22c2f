import { type ExercisePlan, hoursOf, type Pool, type Population } from '@grapevine/core';
import { titleOfWorld } from '../messages/titleOfComparison.js';
import type { PlayedPassOn } from '../page/playerData.js';
import type { ViewState } from '../state/viewState.js';
import { placeOfLetter } from './beatView.js';
import { debriefOf } from './debrief.js';
import type { SheetOptions } from './debriefSheet.js';
import { createExercise } from './exercisePart.js';
import { ExerciseSession } from './exerciseSession.js';
import type { Part } from './part.js';
import { playUpTo } from './playUpTo.js';
import type { RoomHost } from './roomHost.js';
import { momentText, type RoomText } from './roomText.js';
import { createSheet } from './sheetPart.js';

export interface ExerciseStageOptions {
  readonly host: RoomHost;
  readonly population: Population;
  readonly runs: number;
  readonly pool: Promise<Pool>;
  readonly onRuns: () => void;
  readonly onError: (error: unknown) => void;
  /** What can be done is another now. */
  readonly onTurn: () => void;
}

/** An exercise on the screen: the world that the room decides for plays up to each decision, and from there on. */
export class ExerciseStage {
  readonly #options: ExerciseStageOptions;
  #plan: ExercisePlan | undefined;
  #begin: ViewState | undefined;
  #session: ExerciseSession | undefined;
  #stopPlaying = () => {};

  constructor(options: ExerciseStageOptions) {
    this.#options = options;
  }

  /** Begins, or comes back to where it was. `state` is what the beat shows. */
  enter(plan: ExercisePlan, state: ViewState): void {
    this.#begin = state;
    if (this.#plan !== plan || !this.#session) {
      this.#plan = plan;
      this.#restart();
    } else if (this.#session.phase === 'playing') this.#playOn();
    else this.#show(this.#session.situation.at);
  }
  /** How many decisions there have been. */
  get moment(): number {
    return this.#session?.exercise.moment ?? 0;
  }
  /** The next thing that does not need a decision; false where there is nothing left. */
  goOn(): boolean {
    const session = this.#session;
    if (!session || session.isDebriefing) return false;
    if (session.phase === 'playing') {
      this.#stopPlaying();
      this.#arrive();
    } else if (session.phase === 'over') this.#debrief(true);
    return true;
  }
  /** From the debrief back to the screen. */
  goBack(): boolean {
    if (!this.#session?.isDebriefing) return false;
    this.#debrief(false);
    return true;
  }
  pause(): void {
    this.#stopPlaying();
  }
  close(): void {
    this.#stopPlaying();
    this.#session?.figures.close();
  }

  /** What the room sees of it. */
  parts(text: RoomText): Part[] {
    const session = this.#session;
    if (!session) return [];
    const { messages, numbers, lang } = text;
    const onRestart = () => this.#restart();
    if (session.isDebriefing) return [createSheet(() => this.#sheet(session, text), messages, onRestart)];
    const { moment, plan } = session.exercise;
    return [
      createExercise({
        ...{ session, messages, numbers, onRestart },
        momentText: (hours) => this.#momentText(hours, text),
        words: plan.moments[moment]?.text?.[lang],
        onDecide: (answer) => {
          session.decide(answer);
          this.#playOn();
        },
        onDebrief: () => this.#debrief(true),
      }),
    ];
  }

  get #scenario(): PlayedPassOn {
    const { host } = this.#options;
    return host.data.worlds[placeOfLetter(this.#plan!.world)]!.scenario as PlayedPassOn;
  }

  #restart(): void {
    const { population, runs, pool, onRuns, onError } = this.#options;
    const { rngSeed, passOn } = this.#scenario;
    this.#stopPlaying();
    this.#session?.figures.close();
    this.#session = new ExerciseSession({
      ...{ plan: this.#plan!, rngSeed, run: this.#begin!.run, experiment: { population, passOn } },
      ...{ runs, pool, onRuns, onError },
    });
    this.#show(this.#begin!.at);
    this.#playOn();
  }
  #playOn(): void {
    const { host, onTurn } = this.#options;
    const { next } = this.#session!.exercise;
    this.#show(host.state.at);
    onTurn();
    this.#stopPlaying = playUpTo(host, next ?? hoursOf(this.#scenario.passOn.horizon)!, () => this.#arrive());
  }
  #arrive(): void {
    const session = this.#session!;
    session.arrive();
    this.#show(session.situation.at);
    this.#options.onTurn();
  }
  #debrief(isOn: boolean): void {
    this.#session!.isDebriefing = isOn;
    this.#options.onTurn();
  }

  /** Shows the room's world at a time, as it has been decided so far. */
  #show(at: number): void {
    const { host } = this.#options;
    const place = placeOfLetter(this.#plan!.world);
    const { response } = this.#session!.exercise.scenario.crisis!;
    const changes = this.#begin!.changes.map((each, i) =>
      i === place ? { ...each, 'crisis.response': response } : each,
    );
    host.restore({ ...this.#begin!, lang: host.state.lang, at, changes, isPlaying: false });
  }

  #momentText(hours: number, text: RoomText): string {
    return momentText(this.#scenario, hours, text);
  }
  #sheet(session: ExerciseSession, text: RoomText): SheetOptions {
    const { data } = this.#options.host;
    const { runs } = this.#options;
    return {
      ...text,
      ...{ debrief: debriefOf(session), form: session.form, runs, seed: String(this.#scenario.rngSeed) },
      title: titleOfWorld(data.worlds[placeOfLetter(this.#plan!.world)]!, text.lang),
      momentText: (hours) => this.#momentText(hours, text),
      hoursLabel: text.playerMessages.chartHours,
    };
  }
}
