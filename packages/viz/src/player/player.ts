import type { Lang } from '../messages/messages.js';
import { openPlayedPopulation, type PlayerData } from '../page/playerData.js';
import { paceOf } from '../run/paceOf.js';
import type { RecordedRun } from '../run/recordRun.js';
import { Ensemble } from './ensemble.js';
import { keepSampling } from './keepSampling.js';
import { Look } from './look.js';
import { peopleMap } from './peopleMap.js';
import { Picture, type Selection } from './picture.js';
import { Playback } from './playback.js';
import { createScreen, type Screen, type ScreenHandlers } from './screen.js';

export interface PlayerOptions {
  readonly lang: Lang;
  /** Starts by itself, unless the viewer asked for less motion. */
  readonly autoplay: boolean;
  /** The viewer chose another language. */
  readonly onLang: (lang: Lang) => void;
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
  #screen: Screen;
  #lang: Lang;
  #run: RecordedRun;
  #selection: Selection;
  #hovered: Selection;
  readonly #stopSampling: () => void;

  constructor(root: ShadowRoot, data: PlayerData, { lang, autoplay, onLang }: PlayerOptions) {
    super();
    const population = openPlayedPopulation(data);
    this.#root = root;
    this.#data = data;
    this.#lang = lang;
    this.#onLang = onLang;
    this.#ensemble = new Ensemble(data, population);
    this.#run = this.#ensemble.record(0);
    this.#picture = new Picture(peopleMap(population));
    this.#screen = this.#build();
    this.#stopSampling = keepSampling(this.#ensemble.sample, () => {
      this.#showRun();
      this.#screen.showSample(this.#ensemble.sample.size);
    });
    if (autoplay) this.autoplay();
  }

  /** The run that is shown. */
  get run(): RecordedRun {
    return this.#run;
  }

  /** Shows another run of the ensemble, from its start; plays on if it was playing. */
  showRun(run: number): void {
    if (run < 0 || run >= this.#data.scenario.runs) return;
    this.#run = this.#ensemble.record(run);
    this.rewind();
    this.#showRun();
  }
  /** Shows another content of a pass-on scenario, by its place there: the same run, at the same moment. */
  showContent(content: number): void {
    if (!this.#ensemble.choose(content)) return;
    this.#run = this.#ensemble.record(this.#run.run);
    this.#showRun();
  }
  override select(selection: Selection): void {
    this.#selection = selection;
    this.refresh();
  }

  override close(): void {
    super.close();
    this.#resizes.disconnect();
    this.#stopSampling();
    this.#screen.close();
    this.#look.close();
  }

  protected override get last(): number {
    return Math.max(0, this.#run.stepCount - 1);
  }
  protected override get secondsAStep(): number {
    return paceOf(this.#run).secondsAStep;
  }
  protected override show(position: number, moves: boolean): void {
    this.#picture.paint({
      run: this.#run,
      position,
      palette: this.#look.palette,
      selection: this.#selection,
      hovered: this.#hovered,
      moves,
      groupText: this.#screen.groupText,
    });
    this.#screen.showMoment({
      run: this.#run,
      position,
      isPlaying: this.isPlaying,
      selection: this.#selection,
    });
  }

  #showRun(): void {
    this.#screen.showRun(this.#run, this.#ensemble.band(this.#run));
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
    screen.showRun(this.#run, this.#ensemble.band(this.#run));
    screen.showSample(this.#ensemble.sample.size);
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
      onLang: () => {
        this.#lang = this.#lang === 'en' ? 'fr' : 'en';
        this.#rebuild('.lang');
        this.#onLang(this.#lang);
      },
      onLook: () => {
        this.#look.toggle();
        this.#rebuild('.look');
      },
    };
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
