import type { Extreme } from '../ensemble/ensemble.js';
import type { Lang } from '../messages/messages.js';
import type { ViewState } from '../state/viewState.js';
import type { ControlHandlers } from './controls.js';
import { Look } from './look.js';
import type { Picture, Selection } from './picture.js';
import { Playback } from './playback.js';
import type { ToolHandlers } from './tools.js';

export interface PlayerOptions {
  readonly lang: Lang;
  /** Starts by itself, unless the viewer asked for less motion. */
  readonly autoplay: boolean;
  /** The viewer chose another language. */
  readonly onLang: (lang: Lang) => void;
  /** What the viewer has set, has changed. */
  readonly onState: (state: ViewState) => void;
}

/** A screen with pictures, in one language and one look. */
export interface PictureScreen {
  /** For each picture, the element that it fills. */
  readonly surfaces: readonly HTMLElement[];
  close(): void;
}

/** What viewers can do on every screen that plays. */
export interface PlayHandlers extends ControlHandlers, ToolHandlers {
  readonly onSelect: (selection: Selection) => void;
  readonly onHover: (selection: Selection) => void;
}

/** Something that plays on a screen in a shadow root, which is built anew for another language or another look. */
export abstract class ScreenPlayback<Screen extends PictureScreen> extends Playback {
  protected readonly root: ShadowRoot;
  protected readonly look = new Look((isUrgent) => this.#rebuild(undefined, isUrgent));
  protected lang: Lang;
  protected hovered: Selection;
  readonly #onLang: (lang: Lang) => void;
  readonly #resizes = new ResizeObserver(() => this.#resize());
  #screen: Screen | undefined;

  constructor(root: ShadowRoot, { lang, onLang }: PlayerOptions) {
    super();
    this.root = root;
    this.lang = lang;
    this.#onLang = onLang;
  }

  /** Shows another run of the ensemble, from its start; plays on if it was playing. */
  abstract showRun(run: number): void;
  /** Builds the screen in place of what is in the shadow root; it shows the runs. */
  protected abstract createScreen(): Screen;
  /** For each surface of the screen. */
  protected abstract get pictures(): readonly Picture[];
  /** Which run is a small, a typical or a large one. */
  protected abstract extreme(which: Extreme): number;

  /** The screen; there is one from `start` on. */
  protected get screen(): Screen {
    return this.#screen!;
  }

  protected get handlers(): PlayHandlers {
    return {
      onToggle: () => this.toggle(),
      onSeek: (position) => this.seek(position),
      onStep: (by) => this.step(by),
      onSpeed: (factor) => {
        this.speed = factor;
      },
      onRun: (run) => this.showRun(run),
      onExtreme: (which) => this.showRun(this.extreme(which)),
      onSelect: (selection) => this.select(selection),
      onHover: (hovered) => {
        this.hovered = hovered;
        if (!this.isPlaying) this.refresh();
      },
      onLang: () => this.speak(this.lang === 'en' ? 'fr' : 'en', '.lang'),
      onLook: () => {
        this.look.toggle();
        this.#rebuild('.look');
      },
    };
  }

  /** Comes onto the page, once there is something to be shown. */
  protected start({ onState, autoplay }: PlayerOptions): void {
    this.#build();
    this.tellState(onState);
    if (autoplay) this.autoplay();
  }

  /** Speaks another language; `focus` finds the control that keeps the focus. */
  protected speak(lang: Lang, focus?: string): void {
    this.lang = lang;
    this.#rebuild(focus);
    this.#onLang(lang);
  }

  override close(): void {
    super.close();
    this.#resizes.disconnect();
    this.#screen?.close();
    this.look.close();
  }

  #build(): void {
    const screen = this.createScreen();
    this.#screen = screen;
    this.#resizes.disconnect();
    for (const surface of screen.surfaces) this.#resizes.observe(surface);
    this.#resize();
  }

  #rebuild(focus?: string, isUrgent = false): void {
    this.#screen?.close();
    this.#build();
    if (focus) this.root.querySelector<HTMLElement>(focus)?.focus();
    if (isUrgent) this.showNow();
  }

  #resize(): void {
    this.pictures.forEach((picture, i) => {
      const { clientWidth, clientHeight } = this.screen.surfaces[i]!;
      if (clientWidth > 0 && clientHeight > 0) picture.resize(clientWidth, clientHeight);
    });
    this.showNow();
  }
}
