import { Ensemble, type Extreme } from '../ensemble/ensemble.js';
import { Sampler } from '../ensemble/sampler.js';
import type { RunBand } from '../ensemble/shownBand.js';
import { isSame } from '../form/path.js';
import { openPlayedPopulation, type PlayedWorld, type PlayerData } from '../page/playerData.js';
import { clockAt, positionOfClock } from '../run/hoursAt.js';
import { paceOf } from '../run/paceOf.js';
import type { RecordedRun } from '../run/recordRun.js';
import { peopleMap } from './peopleMap.js';
import { Picture } from './picture.js';
import type { ViewSettings } from './playback.js';
import { createScreen, type Screen } from './screen.js';
import { type PlayerOptions, ScreenPlayback } from './screenPlayback.js';

/** A world as it is on the screen, for those who draw it elsewhere. */
export interface ShownWorld {
  readonly played: PlayedWorld;
  readonly run: RecordedRun;
  readonly picture: Picture;
  readonly band: RunBand | undefined;
}

/** A player at work in a shadow root: what plays, at which moment, and who is selected. */
export class Player extends ScreenPlayback<Screen> {
  readonly #data: PlayerData;
  readonly #ensemble: Ensemble;
  readonly #picture: Picture;
  readonly #sampler: Sampler;

  constructor(root: ShadowRoot, data: PlayerData, options: PlayerOptions) {
    super(root, options);
    const population = openPlayedPopulation(data);
    this.#data = data;
    this.#ensemble = new Ensemble(data, population);
    // an experiment that cannot be run is refused here
    void this.run;
    this.#picture = new Picture(peopleMap(population));
    this.#sampler = new Sampler([this.#ensemble], () => this.screen.showSample(this.#ensemble));
    this.start(options);
    this.#sampler.restart();
  }

  /** The run that is shown. */
  get run(): RecordedRun {
    return this.#ensemble.run;
  }
  /** What is on the screen. */
  get shown(): readonly ShownWorld[] {
    const { run, band, scenario } = this.#ensemble;
    return [{ played: { ...this.#data, scenario }, run, picture: this.#picture, band }];
  }

  /** Shows another run of the ensemble, from its start; plays on if it was playing. */
  showRun(run: number): void {
    if (!this.#turnTo(run)) return;
    this.rewind();
    this.#showRun();
  }
  /** Shows another content of a pass-on scenario, by its place there: the same run, at the same moment. */
  showContent(content: number): void {
    if (this.#ensemble.choose(content)) this.#showRun();
  }

  override close(): void {
    super.close();
    this.#sampler.close();
  }

  protected override get last(): number {
    return Math.max(0, this.run.stepCount - 1);
  }
  protected override get secondsAStep(): number {
    return paceOf(this.run).secondsAStep;
  }
  protected override get settings(): ViewSettings {
    const { contents, content, changes } = this.#ensemble;
    return {
      ...{ run: this.run.run, at: clockAt(this.run, this.position), onlyDifferent: false },
      ...{ contents: [contents[content]!], changes: [changes], lang: this.lang },
    };
  }
  protected override restoreSettings({ run, contents, changes, lang }: ViewSettings): void {
    this.#turnTo(run);
    if (!isSame(changes[0] ?? {}, this.#ensemble.changes) && this.#ensemble.change(changes[0] ?? {}))
      this.#sampler.restart();
    this.#ensemble.choose(this.#ensemble.contents.indexOf(contents[0] ?? ''));
    if (lang !== this.lang) this.speak(lang);
    else this.#showRun();
  }
  protected override positionOf(at: number): number {
    return positionOfClock(this.run, at);
  }
  protected override show(position: number, moves: boolean): void {
    const { run } = this;
    this.#picture.paint({
      run,
      position,
      palette: this.look.palette,
      selection: this.selection,
      hovered: this.hovered,
      moves,
      groupText: this.screen.groupText,
    });
    this.screen.showMoment({
      ...{ run, position, isPlaying: this.isPlaying, speed: this.speed, selection: this.selection },
    });
  }

  /** True if there is such a run. */
  #turnTo(run: number): boolean {
    if (!Number.isInteger(run) || run < 0 || run >= this.#data.scenario.runs) return false;
    this.#ensemble.turnTo(run);
    return true;
  }

  #showRun(): void {
    this.screen.showRun(this.#ensemble);
    this.refresh();
  }

  protected override get pictures(): readonly Picture[] {
    return [this.#picture];
  }
  protected override extreme(which: Extreme): number {
    return this.#ensemble.extreme(which);
  }
  protected override createScreen(): Screen {
    const { root, lang, look, speed, handlers } = this;
    const screen = createScreen(root, {
      ...handlers,
      population: this.#ensemble.population,
      scenario: this.#data.scenario,
      title: this.#data.titles?.[lang] ?? this.#data.scenario.name,
      picture: this.#picture,
      ...{ lang, isDark: look.isDark, palette: look.palette, speed },
      onContent: (content) => this.showContent(content),
      onView: () => this.refresh(),
    });
    screen.showRun(this.#ensemble);
    return screen;
  }
}
