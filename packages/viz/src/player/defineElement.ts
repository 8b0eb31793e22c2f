import { formatProblem, GrapevineError } from '@grapevine/core';
import { type Lang, langOf, messagesOf } from '../messages/messages.js';
import { pagePart } from '../parts/playerParts.js';
import type { AttachedSharing } from '../share/attachSharing.js';
import type { SharedElement } from '../share/sharedElement.js';
import type { ViewState } from '../state/viewState.js';
import { el } from './dom.js';
import { isForControl } from './keyAction.js';
import type { PlayerOptions } from './screenPlayback.js';
import { watchSight } from './watchSight.js';

/** Something that plays in a shadow root. */
interface Playing {
  readonly state: ViewState;
  restore(state: ViewState): void;
  press(event: KeyboardEvent): boolean;
  playWhile(isSeen: () => boolean): void;
  close(): void;
}

/** An element on a page that plays its data. */
export interface PlayingElement<Data, Playing> extends HTMLElement {
  /** What it plays; undefined while it has no data. */
  readonly player: Playing | undefined;
  data: Data | undefined;
  /**
   * What the viewer has set. It may be set: at once, or before there are data; what does not fit them is left as it is.
   * Undefined while there are no data.
   */
  state: ViewState | undefined;
}

/** What an element plays, and how. */
export interface ElementKind<Data, P extends Playing> {
  readonly name: string;
  readonly start: (root: ShadowRoot, data: Data, options: PlayerOptions) => P;
  /** What the data are called in a language, where they are called otherwise than the page. */
  readonly titleOf: (data: Data, lang: Lang) => string | undefined;
}

/**
 * Registers an element. Its data stand in a `<script type="application/json">` inside it, or are given as the property
 * `data`. Attributes: `lang` (`en`, `fr`; default: the page's), `autoplay`, `whole-page` (obeys keys that are pressed
 * anywhere on the page, not only inside it, and calls the page as the data are called), `renderer` (`software`, or `webgl2`
 * whatever stands behind it; default: WebGL2 where there is a graphics processor). Its event `grapevine-state`, which
 * bubbles and leaves shadow roots, says what the viewer has set (`detail`, a `ViewState`) when that has changed, at most
 * four times a second.
 */
export function defineElement<Data, P extends Playing>({ name, start, titleOf }: ElementKind<Data, P>): void {
  if (customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement implements PlayingElement<Data, P> {
      readonly #root = this.attachShadow({ mode: 'open' });
      #data: Data | undefined;
      #player: P | undefined;
      /** What is to be shown once there are data, or once it is on a page again. */
      #wanted: ViewState | undefined;
      #listening: AbortController | undefined;
      #isSeen = () => true;
      #sharing: AttachedSharing | undefined;

      get player(): P | undefined {
        return this.#player;
      }
      get data(): Data | undefined {
        return this.#data;
      }
      set data(data: Data | undefined) {
        this.#data = data;
        if (this.isConnected) this.#start();
      }

      get state(): ViewState | undefined {
        return this.#player?.state ?? this.#wanted;
      }
      set state(state: ViewState | undefined) {
        if (this.#player && state) this.#player.restore(state);
        else this.#wanted = state;
      }

      connectedCallback(): void {
        this.#takeOver('data');
        this.#takeOver('state');
        const script = this.querySelector('script[type="application/json"]');
        if (this.#data === undefined && script?.textContent)
          this.#data = JSON.parse(script.textContent) as Data;
        this.#listening = new AbortController();
        const onKey = (event: KeyboardEvent) => {
          const isObeyed = this.#player?.press(event);
          if (isObeyed) event.preventDefault();
          if (isObeyed || isForControl(event)) event.stopPropagation();
        };
        const { signal } = this.#listening;
        this.#isSeen = watchSight(this, signal);
        this.addEventListener('keydown', onKey, { signal });
        if (this.hasAttribute('whole-page')) document.addEventListener('keydown', onKey, { signal });
        this.#sharing = pagePart('share')?.attach(this as unknown as SharedElement, signal);
        this.#start();
      }

      disconnectedCallback(): void {
        this.#listening?.abort();
        this.#wanted = this.state;
        this.#player?.close();
        this.#player = undefined;
      }

      /** What was set before the element was registered. */
      #takeOver(name: 'data' | 'state'): void {
        if (!Object.hasOwn(this, name)) return;
        const value = this[name];
        delete this[name];
        Object.assign(this, { [name]: value });
      }

      /** On a page of its own, the page's language and title follow the viewer's choice. */
      #tellPage(data: Data, lang: Lang): void {
        if (!this.hasAttribute('whole-page')) return;
        document.documentElement.lang = lang;
        document.title = titleOf(data, lang) ?? document.title;
      }

      #start(): void {
        this.#player?.close();
        this.#player = undefined;
        const data = this.#data;
        if (data === undefined) return;
        const lang = langOf(this.getAttribute('lang') ?? document.documentElement.lang);
        try {
          this.#player = start(this.#root, data, {
            lang,
            autoplay: this.hasAttribute('autoplay') && !this.#wanted,
            onLang: (chosen) => this.#tellPage(data, chosen),
            onState: (detail) =>
              this.dispatchEvent(
                new CustomEvent('grapevine-state', { detail, bubbles: true, composed: true }),
              ),
          });
          this.#player.playWhile(this.#isSeen);
          if (this.#wanted) this.#player.restore(this.#wanted);
          this.#wanted = undefined;
          this.#sharing?.start();
        } catch (error) {
          this.#root.replaceChildren(
            el('p', { role: 'alert' }, `${messagesOf(lang).broken} ${reasonOf(error, lang)}`),
          );
        }
      }
    },
  );
}

/** Why something cannot be shown, in the viewer's language where the engine says it. */
function reasonOf(error: unknown, lang: Lang): string {
  if (error instanceof GrapevineError)
    return error.problems.map((problem) => formatProblem(problem, lang)).join('; ');
  return error instanceof Error ? error.message : String(error);
}
