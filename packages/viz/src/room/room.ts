import { GrapevineError, type Script } from '@grapevine/core';
import { roomMessagesOf } from '../messages/roomMessages.js';
import type { PresenterMode } from '../parts/presenterMode.js';
import { addStyle, el, textButton } from '../player/dom.js';
import { Presentation } from './presentation.js';
import type { RoomHost } from './roomHost.js';
import { roomKey } from './roomKey.js';
import { ROOM_STYLE } from './roomStyle.js';
import { scriptOf } from './usualScript.js';

/** Presenter mode of a comparison: a button among its tools, and what happens after it was pressed. */
export class Room implements PresenterMode {
  readonly #host: RoomHost;
  /** The screen is built anew for another language or look. */
  readonly #screens = new MutationObserver(() => this.#mount());
  readonly #script: Script | undefined;
  readonly #problem: string | undefined;
  #screen: HTMLElement | null = null;
  /** Kept when it is left, so that it goes on where it was. */
  #presentation: Presentation | undefined;
  #isOpen = false;

  constructor(host: RoomHost) {
    this.#host = host;
    try {
      this.#script = scriptOf(host.data);
    } catch (error) {
      if (!(error instanceof GrapevineError)) throw error;
      this.#problem = error.message;
    }
    this.#screens.observe(host.root, { childList: true });
    this.#mount();
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }
  /** The beat that is shown, from 0. */
  get beat(): number | undefined {
    return this.isOpen ? this.#presentation?.beat : undefined;
  }

  /** Begins to present, or goes on; nothing where there is nothing to be presented. */
  open(): void {
    if (this.isOpen || !this.#script) return;
    this.#isOpen = true;
    this.#presentation ??= new Presentation(this.#host, this.#script, () => this.leave());
    this.#presentation.mount(this.#screen!);
    // the button that was pressed is hidden now, and keys are heard inside the element
    this.#screen!.tabIndex = -1;
    this.#screen!.focus({ preventScroll: true });
  }
  /** Goes to a beat, from 0. */
  go(beat: number): void {
    if (this.isOpen) this.#presentation?.go(beat);
  }
  leave(): void {
    const screen = this.#screen;
    if (!this.isOpen) return;
    this.#isOpen = false;
    this.#presentation?.leave();
    for (const part of screen?.querySelectorAll('.room, .black') ?? []) part.remove();
    for (const world of screen?.querySelectorAll('.unseen') ?? []) world.classList.remove('unseen');
    screen?.classList.remove('presenting', 'single', 'debriefing');
    screen?.querySelector<HTMLElement>('.present')?.focus();
  }
  /** Obeys a key; true if it meant something. */
  press(event: KeyboardEvent): boolean {
    if (this.isOpen) return this.#presentation!.press(event);
    // the first button of a clicker; in a page that holds more than this element, it loads the page anew
    if (roomKey(event) === 'start' && this.#host.root.host.hasAttribute('whole-page')) this.open();
    return this.isOpen;
  }
  close(): void {
    this.#screens.disconnect();
    this.#isOpen = false;
    this.#presentation?.close();
    this.#presentation = undefined;
  }

  #mount(): void {
    const { root, state } = this.#host;
    const screen = root.querySelector<HTMLElement>('.screen');
    if (screen === this.#screen || !screen) return;
    this.#screen = screen;
    addStyle(root, ROOM_STYLE);
    const messages = roomMessagesOf(state.lang);
    if (this.#problem !== undefined)
      screen
        .querySelector('.titles')
        ?.append(el('p', { role: 'alert' }, `${messages.brokenScript} ${this.#problem}`));
    else if (this.#script)
      screen.querySelector('.tools')?.prepend(textButton(messages.present, 'present', () => this.open()));
    if (this.isOpen) this.#presentation!.mount(screen);
  }
}
