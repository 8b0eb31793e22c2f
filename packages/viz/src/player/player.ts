import { layoutPopulation } from '../layout/layoutPopulation.js';
import type { Lang } from '../messages/messages.js';
import { openPlayedPopulation, type PlayerData } from '../page/playerData.js';
import { paceOf } from '../run/paceOf.js';
import type { RecordedRun } from '../run/recordRun.js';
import { createClock } from './clock.js';
import { Ensemble } from './ensemble.js';
import { keepSampling } from './keepSampling.js';
import { keyAction } from './keyAction.js';
import { Look } from './look.js';
import { Picture, type Selection } from './picture.js';
import { createScreen, type Screen, type ScreenHandlers } from './screen.js';

export interface PlayerOptions {
  readonly lang: Lang;
  /** Starts by itself, unless the viewer asked for less motion. */
  readonly autoplay: boolean;
  /** The viewer chose another language. */
  readonly onLang: (lang: Lang) => void;
}

/** A player at work in a shadow root: what plays, at which moment, and who is selected. */
export class Player {
  readonly #root: ShadowRoot;
  readonly #data: PlayerData;
  readonly #onLang: (lang: Lang) => void;
  readonly #ensemble: Ensemble;
  readonly #motion = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #look = new Look((isUrgent) => this.#rebuild(undefined, isUrgent));
  readonly #clock = createClock((seconds) => this.#tick(seconds));
  readonly #picture: Picture;
  readonly #resizes = new ResizeObserver(() => this.#resize());
  #screen: Screen;
  #lang: Lang;
  #run: RecordedRun;
  #position = 0;
  #speed = 1;
  #selection: Selection;
  #hovered: Selection;
  readonly #stopSampling: () => void;
  #frame = 0;

  constructor(root: ShadowRoot, data: PlayerData, { lang, autoplay, onLang }: PlayerOptions) {
    const population = openPlayedPopulation(data);
    this.#root = root;
    this.#data = data;
    this.#lang = lang;
    this.#onLang = onLang;
    this.#ensemble = new Ensemble(data, population);
    this.#run = this.#ensemble.record(0);
    this.#picture = new Picture(population, layoutPopulation(population));
    this.#screen = this.#build();
    this.#stopSampling = keepSampling(this.#ensemble.sample, () => {
      this.#showRun();
      this.#screen.showSample(this.#ensemble.sample.size);
    });
    if (autoplay && !this.#motion.matches) this.play();
  }

  /** The run that is shown. */
  get run(): RecordedRun {
    return this.#run;
  }
  /** Steps since the start. */
  get position(): number {
    return this.#position;
  }
  get isPlaying(): boolean {
    return this.#clock.isRunning;
  }

  play(): void {
    if (this.#position >= this.#last) this.#position = 0;
    this.#clock.start();
    this.#refresh();
  }
  pause(): void {
    this.#clock.stop();
    this.#refresh();
  }
  toggle(): void {
    if (this.isPlaying) this.pause();
    else this.play();
  }
  /** Goes to a position, steps since the start, and stays there. */
  seek(position: number): void {
    this.#clock.stop();
    this.#position = Math.max(0, Math.min(this.#last, position));
    this.#refresh();
  }
  /** Goes to a whole step, forward or back. */
  step(by: number): void {
    const from = by > 0 ? Math.floor(this.#position + 1e-6) : Math.ceil(this.#position - 1e-6);
    this.seek(from + by);
  }
  /** Shows another run of the ensemble, from its start; plays on if it was playing. */
  showRun(run: number): void {
    if (run < 0 || run >= this.#data.scenario.runs) return;
    this.#run = this.#ensemble.record(run);
    this.#position = 0;
    this.#showRun();
  }
  /** Shows another content of a pass-on scenario, by its place there: the same run, at the same moment. */
  showContent(content: number): void {
    if (!this.#ensemble.choose(content)) return;
    this.#run = this.#ensemble.record(this.#run.run);
    this.#showRun();
  }
  /** Picks out a member or a group, or nobody. */
  select(selection: Selection): void {
    this.#selection = selection;
    this.#refresh();
  }

  /** Obeys a key of the keyboard; true if it meant something. */
  press(event: KeyboardEvent): boolean {
    const action = keyAction(event);
    if (action === undefined) return false;
    if (action === 'toggle') this.toggle();
    else if (action === 'start') this.seek(0);
    else if (action === 'end') this.seek(this.#last);
    else if (action === 'escape') this.select(undefined);
    else this.step(action === 'forward' ? 1 : -1);
    return true;
  }

  /** Ends all work and listening. */
  close(): void {
    this.#clock.stop();
    this.#resizes.disconnect();
    this.#stopSampling();
    cancelAnimationFrame(this.#frame);
    this.#screen.close();
    this.#look.close();
  }

  get #last(): number {
    return Math.max(0, this.#run.stepCount - 1);
  }
  #tick(seconds: number): void {
    this.#position = Math.min(
      this.#last,
      this.#position + (seconds * this.#speed) / paceOf(this.#run).secondsAStep,
    );
    if (this.#position >= this.#last) this.#clock.stop();
    this.#show();
  }

  #showRun(): void {
    this.#screen.showRun(this.#run, this.#ensemble.band(this.#run));
    this.#refresh();
  }

  /** Paints with the next frame, however often it is asked. */
  #refresh(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#show());
  }

  #show(): void {
    const position = this.#motion.matches ? Math.floor(this.#position + 1e-6) : this.#position;
    this.#picture.paint({
      run: this.#run,
      position,
      palette: this.#look.palette,
      selection: this.#selection,
      hovered: this.#hovered,
      moves: !this.#motion.matches,
      groupText: this.#screen.groupText,
    });
    this.#screen.showMoment({
      run: this.#run,
      position,
      isPlaying: this.isPlaying,
      selection: this.#selection,
    });
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
      speed: this.#speed,
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
        this.#speed = factor;
      },
      onRun: (run) => this.showRun(run),
      onContent: (content) => this.showContent(content),
      onExtreme: (which) => this.showRun(this.#ensemble.extreme(which)),
      onSelect: (selection) => this.select(selection),
      onHover: (hovered) => {
        this.#hovered = hovered;
        if (!this.isPlaying) this.#refresh();
      },
      onView: () => this.#refresh(),
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
    if (isUrgent) this.#show();
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.#screen.surface;
    if (clientWidth === 0 || clientHeight === 0) return;
    this.#picture.resize(clientWidth, clientHeight);
    this.#show();
  }
}
