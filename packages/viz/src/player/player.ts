import { Ensemble } from '../ensemble/ensemble.js';
import { Sampler } from '../ensemble/sampler.js';
import type { RunBand } from '../ensemble/shownBand.js';
import { isSame } from '../form/path.js';
import type { Lang } from '../messages/messages.js';
import { openPlayedPopulation, type PlayedWorld, type PlayerData } from '../page/playerData.js';
import { clockAt, positionOfClock } from '../run/hoursAt.js';
import { paceOf } from '../run/paceOf.js';
import type { RecordedRun } from '../run/recordRun.js';
import type { ViewState } from '../state/viewState.js';
import { Look } from './look.js';
import { peopleMap } from './peopleMap.js';
import { Picture, type Selection } from './picture.js';
import { Playback, type ViewSettings } from './playback.js';
import { createScreen, type Screen, type ScreenHandlers } from './screen.js';

export interface PlayerOptions {
  readonly lang: Lang;
  /** Starts by itself, unless the viewer asked for less motion. */
  readonly autoplay: boolean;
  /** The viewer chose another language. */
  readonly onLang: (lang: Lang) => void;
  /** What the viewer has set, has changed. */
  readonly onState: (state: ViewState) => void;
}

/** A world as it is on the screen, for those who draw it elsewhere. */
export interface ShownWorld {
  readonly played: PlayedWorld;
  readonly run: RecordedRun;
  readonly picture: Picture;
  readonly band: RunBand | undefined;
}

/** A player at work in a shadow root: what plays, at which moment, and who is selected. */
export class Player extends Playback {
  readonly #root: ShadowRoot;
  readonly #data: PlayerData;
  readonly #onLang: (lang: Lang) => void;
  readonly #ensemble: Ensemble;
  readonly #look = new Look((isUrgent) => this.#rebuild(undefined, isUrgent));
  readonly #picture: Picture;
  readonly #resizes = new ResizeObserver(() => this.#resize());
  readonly #sampler: Sampler;
  #screen: Screen;
  #lang: Lang;
  #selection: Selection;
  #hovered: Selection;

  constructor(root: ShadowRoot, data: PlayerData, { lang, autoplay, onLang, onState }: PlayerOptions) {
    super();
    const population = openPlayedPopulation(data);
    this.#root = root;
    this.#data = data;
    this.#lang = lang;
    this.#onLang = onLang;
    this.#ensemble = new Ensemble(data, population);
    // an experiment that cannot be run is refused here
    void this.run;
    this.#picture = new Picture(peopleMap(population));
    this.#screen = this.#build();
    this.#sampler = new Sampler([this.#ensemble], () => this.#screen.showSample(this.#ensemble));
    this.#sampler.restart();
    this.tellState(onState);
    if (autoplay) this.autoplay();
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
  override select(selection: Selection): void {
    this.#selection = selection;
    this.refresh();
  }

  override close(): void {
    super.close();
    this.#resizes.disconnect();
    this.#sampler.close();
    this.#screen.close();
    this.#look.close();
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
      ...{ contents: [contents[content]!], changes: [changes], lang: this.#lang },
    };
  }
  protected override restoreSettings({ run, contents, changes, lang }: ViewSettings): void {
    this.#turnTo(run);
    if (!isSame(changes[0] ?? {}, this.#ensemble.changes) && this.#ensemble.change(changes[0] ?? {}))
      this.#sampler.restart();
    this.#ensemble.choose(this.#ensemble.contents.indexOf(contents[0] ?? ''));
    if (lang !== this.#lang) this.#speak(lang);
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
      palette: this.#look.palette,
      selection: this.#selection,
      hovered: this.#hovered,
      moves,
      groupText: this.#screen.groupText,
    });
    this.#screen.showMoment({
      ...{ run, position, isPlaying: this.isPlaying, speed: this.speed, selection: this.#selection },
    });
  }

  /** True if there is such a run. */
  #turnTo(run: number): boolean {
    if (!Number.isInteger(run) || run < 0 || run >= this.#data.scenario.runs) return false;
    this.#ensemble.turnTo(run);
    return true;
  }

  #showRun(): void {
    this.#screen.showRun(this.#ensemble);
    this.refresh();
  }

  #build(): Screen {
    const screen = createScreen(this.#root, {
      population: this.#ensemble.population,
      scenario: this.#data.scenario,
      title: this.#data.titles?.[this.#lang] ?? this.#data.scenario.name,
      picture: this.#picture,
      lang: this.#lang,
      isDark: this.#look.isDark,
      palette: this.#look.palette,
      speed: this.speed,
      ...this.#handlers(),
    });
    screen.showRun(this.#ensemble);
    this.#resizes.disconnect();
    this.#resizes.observe(screen.surface);
    this.#screen = screen;
    this.#resize();
    return screen;
  }

  #handlers(): ScreenHandlers {
    return {
      onToggle: () => this.toggle(),
      onSeek: (position) => this.seek(position),
      onStep: (by) => this.step(by),
      onSpeed: (factor) => {
        this.speed = factor;
      },
      onRun: (run) => this.showRun(run),
      onContent: (content) => this.showContent(content),
      onExtreme: (which) => this.showRun(this.#ensemble.extreme(which)),
      onSelect: (selection) => this.select(selection),
      onHover: (hovered) => {
        this.#hovered = hovered;
        if (!this.isPlaying) this.refresh();
      },
      onView: () => this.refresh(),
      onLang: () => this.#speak(this.#lang === 'en' ? 'fr' : 'en', '.lang'),
      onLook: () => {
        this.#look.toggle();
        this.#rebuild('.look');
      },
    };
  }

  /** Speaks another language. */
  #speak(lang: Lang, focus?: string): void {
    this.#lang = lang;
    this.#rebuild(focus);
    this.#onLang(lang);
  }

  /** Builds the screen anew, in another language or look; `focus` finds the control that keeps the focus. */
  #rebuild(focus?: string, isUrgent = false): void {
    this.#screen.close();
    this.#build();
    if (focus) this.#root.querySelector<HTMLElement>(focus)?.focus();
    if (isUrgent) this.showNow();
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.#screen.surface;
    if (clientWidth === 0 || clientHeight === 0) return;
    this.#picture.resize(clientWidth, clientHeight);
    this.showNow();
  }
}
