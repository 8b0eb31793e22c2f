import { type Lang, langOf, messagesOf } from '../messages/messages.js';
import type { PlayerData } from '../page/playerData.js';
import { el } from './dom.js';
import { Player } from './player.js';

/** A `<grapevine-player>` element on a page. */
export interface PlayerElement extends HTMLElement {
  /** What it plays; undefined while it has no data. */
  readonly player: Player | undefined;
  data: PlayerData | undefined;
}

/**
 * Registers `<grapevine-player>`. Its data stand in a `<script type="application/json">` inside it, or are given as the
 * property `data`. Attributes: `lang` (`en`, `fr`; default: the page's), `autoplay`, `whole-page` (obeys keys that are
 * pressed anywhere on the page, not only inside it).
 */
export function definePlayer(): void {
  if (customElements.get('grapevine-player')) return;
  customElements.define(
    'grapevine-player',
    class extends HTMLElement implements PlayerElement {
      readonly #root = this.attachShadow({ mode: 'open' });
      #data: PlayerData | undefined;
      #player: Player | undefined;
      #listening: AbortController | undefined;

      get player(): Player | undefined {
        return this.#player;
      }
      get data(): PlayerData | undefined {
        return this.#data;
      }
      set data(data: PlayerData | undefined) {
        this.#data = data;
        if (this.isConnected) this.#start();
      }

      connectedCallback(): void {
        const script = this.querySelector('script[type="application/json"]');
        if (this.#data === undefined && script?.textContent)
          this.#data = JSON.parse(script.textContent) as PlayerData;
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
      #tellPage(lang: Lang): void {
        if (!this.hasAttribute('whole-page')) return;
        document.documentElement.lang = lang;
        if (this.#data?.titles) document.title = this.#data.titles[lang];
      }

      #start(): void {
        this.#player?.close();
        this.#player = undefined;
        if (this.#data === undefined) return;
        const lang = langOf(this.getAttribute('lang') ?? document.documentElement.lang);
        try {
          this.#player = new Player(this.#root, this.#data, {
            lang,
            autoplay: this.hasAttribute('autoplay'),
            onLang: (chosen) => this.#tellPage(chosen),
          });
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          this.#root.replaceChildren(el('p', { role: 'alert' }, `${messagesOf(lang).broken} ${reason}`));
        }
      }
    },
  );
}
