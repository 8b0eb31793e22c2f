import { formatProblem, GrapevineError, type Problem } from '@grapevine/core';
import { type Lang, langOf, messagesOf } from '../messages/messages.js';
import { el } from '../player/dom.js';
import type { Changes } from './differences.js';
import { Form, type ScenarioChange } from './form.js';
import type { Fields } from './path.js';
import { type ScenarioData, startsOf } from './startingPoint.js';

/** A `<grapevine-scenario>` element on a page. */
export interface ScenarioElement extends HTMLElement {
  data: ScenarioData | undefined;
  /** The scenario as it is now; undefined while the element is on no page. */
  readonly scenario: Fields | undefined;
  /** What the engine finds wrong with it. */
  readonly problems: readonly Problem[];
  /** What differs from the start, by path; may be set. */
  changes: Changes;
}

/** Name of the event that tells of each change, and bubbles; its `detail` is a `ScenarioChange`. */
const SCENARIO_EVENT = 'grapevine-scenario';

/**
 * Registers `<grapevine-scenario>`, a form for a scenario. What it starts from stands in a `<script type="application/json">`
 * inside it, is given as the property `data`, or is a preset that the attribute `preset` names. Attributes: `lang` (`en`,
 * `fr`; default: the page's), `whole-page` (the page is called as the form is, and follows its language).
 */
export function defineScenario(): void {
  if (!customElements.get('grapevine-scenario')) customElements.define('grapevine-scenario', elementClass());
}

function elementClass() {
  return class extends HTMLElement implements ScenarioElement {
    readonly #root = this.attachShadow({ mode: 'open' });
    #data: ScenarioData | undefined;
    #form: Form | undefined;

    get data(): ScenarioData | undefined {
      return this.#data;
    }
    set data(data: ScenarioData | undefined) {
      this.#data = data;
      if (this.isConnected) this.#start();
    }
    get scenario(): Fields | undefined {
      return this.#form?.scenario;
    }
    get problems(): readonly Problem[] {
      return this.#form?.problems ?? [];
    }
    get changes(): Changes {
      return this.#form?.changes ?? {};
    }
    set changes(changes: Changes) {
      if (this.#form) this.#form.changes = changes;
      else this.#data = { ...this.#data, changes };
    }

    connectedCallback(): void {
      this.#takeOver('data');
      this.#takeOver('changes');
      const script = this.querySelector('script[type="application/json"]');
      if (this.#data === undefined && script?.textContent)
        this.#data = JSON.parse(script.textContent) as ScenarioData;
      this.#start();
    }
    disconnectedCallback(): void {
      this.#form?.close();
      this.#form = undefined;
    }

    /** What was set before the element was registered. */
    #takeOver(name: 'data' | 'changes'): void {
      if (!Object.hasOwn(this, name)) return;
      const value = this[name];
      delete (this as Partial<ScenarioElement>)[name];
      Object.assign(this, { [name]: value });
    }

    #start(): void {
      this.disconnectedCallback();
      const lang = langOf(this.getAttribute('lang') ?? document.documentElement.lang);
      const preset = this.getAttribute('preset') ?? undefined;
      try {
        this.#form = new Form(this.#root, startsOf({ ...(preset && { preset }), ...this.#data }), {
          lang,
          onChange: (detail) => this.#tell(detail),
          onLang: (chosen) => this.#tellPage(chosen),
        });
        if (this.#data?.changes) this.#form.changes = this.#data.changes;
      } catch (error) {
        this.#root.replaceChildren(
          el('p', { role: 'alert' }, `${messagesOf(lang).broken} ${reasonOf(error, lang)}`),
        );
      }
    }

    #tell(detail: ScenarioChange): void {
      this.dispatchEvent(new CustomEvent(SCENARIO_EVENT, { detail, bubbles: true, composed: true }));
    }
    #tellPage(lang: Lang): void {
      if (this.hasAttribute('whole-page')) document.documentElement.lang = lang;
    }
  };
}

function reasonOf(error: unknown, lang: Lang): string {
  if (error instanceof GrapevineError)
    return error.problems.map((each) => formatProblem(each, lang)).join(' ');
  return error instanceof Error ? error.message : String(error);
}
