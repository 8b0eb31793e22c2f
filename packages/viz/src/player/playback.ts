import type { ViewState } from '../state/viewState.js';
import { type Clock, createClock } from './clock.js';
import { keyAction } from './keyAction.js';
import type { Selection } from './picture.js';
import { SPEEDS } from './speeds.js';
import { StateTeller } from './stateTeller.js';

/** What a viewer has set beside what plays how fast. */
export type ViewSettings = Omit<ViewState, 'isPlaying' | 'speed'>;

/** Something that plays: where it is, how fast it goes, and what keys and buttons do about it. */
export abstract class Playback {
  readonly #motion = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #clock: Clock = createClock((seconds) => this.#tick(seconds));
  #position = 0;
  #frame = 0;
  #speed = 1;
  #teller: StateTeller | undefined;
  #isSeen = () => true;
  #selection: Selection;

  /** The last position, steps since the start. */
  protected abstract get last(): number;
  protected abstract get secondsAStep(): number;
  /** Shows a position; `moves` is false for viewers who asked for less motion: then the position is a whole step. */
  protected abstract show(position: number, moves: boolean): void;
  protected abstract get settings(): ViewSettings;
  /** Shows what a viewer had set; leaves what does not fit as it is. The position is set afterwards. */
  protected abstract restoreSettings(settings: ViewSettings): void;
  /** The position at hours from the start, in a classical model steps. */
  protected abstract positionOf(at: number): number;
  /** Steps since the start. */
  get position(): number {
    return this.#position;
  }
  get isPlaying(): boolean {
    return this.#clock.isRunning;
  }

  /** How many times faster than usual. */
  get speed(): number {
    return this.#speed;
  }
  set speed(speed: number) {
    this.#speed = SPEEDS.includes(speed) ? speed : 1;
    this.refresh();
  }

  /** What the viewer has set. */
  get state(): ViewState {
    return { ...this.settings, isPlaying: this.isPlaying, speed: this.#speed };
  }
  /** Brings back what was set; what does not fit the data stays as it is. Plays on only where motion is welcome. */
  restore(state: ViewState): void {
    this.restoreSettings(state);
    this.speed = state.speed;
    this.seek(this.positionOf(state.at));
    if (state.isPlaying && !this.#motion.matches) this.play();
  }

  play(): void {
    if (this.#position >= this.last) this.#position = 0;
    this.#clock.start();
    this.refresh();
  }
  pause(): void {
    this.#clock.stop();
    this.refresh();
  }
  toggle(): void {
    if (this.isPlaying) this.pause();
    else this.play();
  }
  /** Goes to a position, steps since the start, and stays there. */
  seek(position: number): void {
    this.#clock.stop();
    this.moveTo(position);
  }
  /** Goes to a whole step, forward or back. */
  step(by: number): void {
    const from = by > 0 ? Math.floor(this.#position + 1e-6) : Math.ceil(this.#position - 1e-6);
    this.seek(from + by);
  }

  /** Who is picked out. */
  protected get selection(): Selection {
    return this.#selection;
  }
  /** Picks out a member or a group, or nobody. */
  select(selection: Selection): void {
    this.#selection = selection;
    this.refresh();
  }

  /** Time stands still while the viewer cannot see what plays. */
  playWhile(isSeen: () => boolean): void {
    this.#isSeen = isSeen;
  }

  /** Obeys a key of the keyboard; true if it meant something. */
  press(event: KeyboardEvent): boolean {
    const action = keyAction(event);
    if (action === undefined || (action === 'escape' && !this.#selection)) return false;
    if (action === 'toggle') this.toggle();
    else if (action === 'start') this.seek(0);
    else if (action === 'end') this.seek(this.last);
    else if (action === 'escape') this.select(undefined);
    else this.step(action === 'forward' ? 1 : -1);
    return true;
  }

  /** Ends all work and listening. */
  close(): void {
    this.#teller?.close();
    this.#clock.stop();
    cancelAnimationFrame(this.#frame);
  }

  /** From now on tells of every change of the state, at most four times a second. */
  protected tellState(tell: (state: ViewState) => void): void {
    this.#teller = new StateTeller(() => this.state, tell);
  }
  /** Plays by itself, unless the viewer asked for less motion. */
  protected autoplay(): void {
    if (!this.#motion.matches) this.play();
  }
  /** To a position; plays on if it was playing. */
  protected moveTo(position: number): void {
    this.#position = Math.max(0, Math.min(this.last, position));
    this.refresh();
  }
  /** Back to the start; plays on if it was playing. */
  protected rewind(): void {
    this.#position = 0;
  }
  /** Paints with the next frame, however often it is asked. */
  protected refresh(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.showNow());
  }
  protected showNow(): void {
    const moves = !this.#motion.matches;
    this.show(moves ? this.#position : Math.floor(this.#position + 1e-6), moves);
    this.#teller?.note();
  }

  #tick(seconds: number): void {
    if (!this.#isSeen()) return;
    this.#position = Math.min(this.last, this.#position + (seconds * this.#speed) / this.secondsAStep);
    if (this.#position >= this.last) this.#clock.stop();
    this.showNow();
  }
}
