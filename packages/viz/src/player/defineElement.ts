import { type Lang, langOf, messagesOf } from '../messages/messages.js';
import { el } from './dom.js';
import type { PlayerOptions } from './player.js';

/** Something that plays in a shadow root. */
interface Playing {
  press(event: KeyboardEvent): boolean;
  close(): void;
}

/** An element on a page that plays its data. */
export interface PlayingElement<Data, Playing> extends HTMLElement {
  /** What it plays; undefined while it has no data. */
  readonly player: Playing | undefined;
  data: Data | undefined;
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
 * anywhere on the page, not only inside it, and calls the page as the data are called).
 */
export function defineElement<Data, P extends Playing>({ name, start, titleOf }: ElementKind<Data, P>): void {
  if (customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement implements PlayingElement<Data, P> {
      readonly #root = this.attachShadow({ mode: 'open' });
      #data: Data | undefined;
      #player: P | undefined;
      #listening: AbortController | undefined;

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

      connectedCallback(): void {
        const script = this.querySelector('script[type="application/json"]');
        if (this.#data === undefined && script?.textContent)
          this.#data = JSON.parse(script.textContent) as Data;
        this.#listening = new AbortController();
        const onKey = (event: KeyboardEvent) => {
          if (!this.#player?.press(event)) return;
          event.preventDefault();
          event.stopPropagation();
        };
        const { signal } = this.#listening;
        this.addEventListener('keydown', onKey, { signal });
        if (this.hasAttribute('whole-page')) document.addEventListener('keydown', onKey, { signal });
        this.#start();
      }

      disconnectedCallback(): void {
        this.#listening?.abort();
        this.#player?.close();
        this.#player = undefined;
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
            autoplay: this.hasAttribute('autoplay'),
            onLang: (chosen) => this.#tellPage(data, chosen),
          });
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          this.#root.replaceChildren(el('p', { role: 'alert' }, `${messagesOf(lang).broken} ${reason}`));
        }
      }
    },
  );
}
