import type { ResponseMetric } from '@grapevine/core';
import { chartMessagesOf, type SeriesFigure } from '../messages/chartMessages.js';
import { type Lang, langOf } from '../messages/messages.js';
import { el } from '../player/dom.js';
import { Look } from '../player/look.js';
import type { ChartDocument, ChartKind, ChartOptions, ShownRun } from './chart.js';
import { chartKindsOf, chartOf } from './chartOf.js';
import { type ChartScreen, chartScreen } from './chartScreen.js';
import { CHART_STYLE } from './chartStyle.js';
import { chartWords } from './chartWords.js';

/** A `<grapevine-chart>` element on a page. */
export interface ChartElement extends HTMLElement {
  data: ChartDocument | undefined;
  /** A single run as one line in a fan chart. */
  run: ShownRun | undefined;
}

const LEAST_WIDTH = 300;
/** Wider charts are magnified: they hang on walls. */
const MOST_WIDTH = 1100;
const FORMATS = ['grapevine-result/1', 'grapevine-comparison/1', 'grapevine-response-curve/1'];

/**
 * Registers `<grapevine-chart>`. Its document stands in a `<script type="application/json">` inside it, or is given as the
 * property `data`. Attributes: `kind` (see `CHART_KINDS`; default: what suits the document), `lang` (`en`, `fr`; default: the
 * page's), `content` (id), `world` (`A`, `B`, …, of a comparison), `figure` (of a fan chart), `by` (of a ledger: `content`,
 * `byPlatform`, `bySource`, `byGroupKind`, `bySegment`), `metric` (of a response curve), `look` (`light` or `dark`; default:
 * what the viewer's system prefers).
 */
export function defineChart(): void {
  if (customElements.get('grapevine-chart')) return;
  customElements.define('grapevine-chart', GrapevineChart());
}

function GrapevineChart(): CustomElementConstructor {
  return class extends HTMLElement implements ChartElement {
    static readonly observedAttributes = [
      'kind',
      'lang',
      'content',
      'world',
      'figure',
      'by',
      'metric',
      'look',
    ];
    readonly #root = this.attachShadow({ mode: 'open' });
    #data: ChartDocument | undefined;
    #run: ShownRun | undefined;
    #screen: ChartScreen | undefined;
    #look: Look | undefined;
    #width = 0;
    readonly #resizing = new ResizeObserver(() => this.#draw(false));

    get data(): ChartDocument | undefined {
      return this.#data;
    }
    set data(data: ChartDocument | undefined) {
      this.#data = data;
      this.#show();
    }
    get run(): ShownRun | undefined {
      return this.#run;
    }
    set run(run: ShownRun | undefined) {
      this.#run = run;
      this.#show();
    }

    connectedCallback(): void {
      for (const name of ['data', 'run'] as const) takeOver(this, name);
      const style = new CSSStyleSheet();
      style.replaceSync(CHART_STYLE);
      this.#root.adoptedStyleSheets = [style];
      this.#look = new Look(() => this.#draw(true));
      this.#resizing.observe(this);
      this.#show();
      // while the page is still being read, what stands inside the element is not there yet
      if (document.readyState === 'loading')
        document.addEventListener('DOMContentLoaded', () => this.#show(), { once: true });
    }

    disconnectedCallback(): void {
      this.#resizing.disconnect();
      this.#look?.close();
      this.#look = undefined;
    }

    attributeChangedCallback(): void {
      this.#show();
    }

    #show(): void {
      if (!this.#look) return;
      const lang = langOf(this.getAttribute('lang') ?? document.documentElement.lang);
      this.#screen = undefined;
      try {
        const data = this.#data ?? embeddedData(this);
        if (data === undefined) return;
        this.#screen = screenOf(this, data, this.#run, lang);
        this.#root.replaceChildren(this.#screen.element);
        this.#draw(true);
      } catch (error) {
        const reason = error instanceof Problem ? error.message : chartMessagesOf(lang).notADocument;
        this.#root.replaceChildren(el('p', { role: 'alert', class: 'chart problem' }, reason));
      }
    }

    /** Draws the chart as wide as the element is, where that has changed or must be done. */
    #draw(isUrgent: boolean): void {
      const width = Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, this.clientWidth)));
      if (!this.#screen || (!isUrgent && width === this.#width)) return;
      this.#width = width;
      const asked = this.getAttribute('look');
      const isDark = asked ? asked === 'dark' : this.#look?.isDark;
      this.#screen.draw(width, this.#look?.isPrinting ? 'print' : isDark ? 'dark' : 'light');
    }
  };
}

/** What was set before the element was registered. */
function takeOver(element: ChartElement, name: 'data' | 'run'): void {
  if (!Object.hasOwn(element, name)) return;
  const value = element[name];
  delete element[name];
  Object.assign(element, { [name]: value });
}

function embeddedData(element: HTMLElement): ChartDocument | undefined {
  const { textContent } = element.querySelector('script[type="application/json"]') ?? {};
  return textContent ? (JSON.parse(textContent) as ChartDocument) : undefined;
}

/** What is told in place of a chart. */
class Problem extends Error {}

function screenOf(
  element: HTMLElement,
  data: ChartDocument,
  run: ShownRun | undefined,
  lang: Lang,
): ChartScreen {
  const words = chartWords(lang);
  if (!FORMATS.includes(data.format)) throw new Problem(words.text.notADocument);
  const kinds = chartKindsOf(data);
  const asked = element.getAttribute('kind') as ChartKind | null;
  if (asked && !kinds.includes(asked)) throw new Problem(words.text.noSuchChart);
  const given = (name: string) => element.getAttribute(name) ?? undefined;
  const letter = given('world')?.toUpperCase().charCodeAt(0);
  const options: ChartOptions = {
    ...{ lang, run, content: given('content') },
    world: letter === undefined ? undefined : letter - 'A'.charCodeAt(0),
    figure: given('figure') as SeriesFigure | undefined,
    by: given('by') as ChartOptions['by'],
    metric: given('metric') as ResponseMetric | undefined,
  };
  return chartScreen(chartOf(data, asked ?? kinds[0]!, options), words);
}
