import { renderChart } from '../chart/renderChart.js';
import { letterOf } from '../compare/letterOf.js';
import { seedText } from '../messages/caption.js';
import { messagesOf } from '../messages/messages.js';
import { momentOf } from '../messages/moment.js';
import { numbersOf } from '../messages/numbers.js';
import { shortText } from '../messages/shortText.js';
import { titleOfComparison, titleOfWorld } from '../messages/titleOfComparison.js';
import { ownScript } from '../parts/ownScript.js';
import { curveChart } from '../player/curveChart.js';
import type { ShownWorld } from '../player/player.js';
import { runFacts } from '../run/runFacts.js';
import { endOf, type SharedElement } from '../share/sharedElement.js';

/** What an exported file says in words. */
export interface ExportWords {
  /** Scenarios by name, seed and run: every exported file is stamped with it. */
  readonly stamp: string;
  /** What the page is called. */
  readonly title: string;
  /** [worlds] letter and title. */
  readonly worlds: readonly (readonly [letter: string, title: string])[];
  /** [worlds] the content that is shown; undefined where there is but one. */
  readonly contents: readonly (string | undefined)[];
  /** [worlds] the curve as an SVG of so many pixels. */
  readonly charts: (width: number, height: number) => readonly string[];
  /** How a world stands after a step: the moment, how many members are reached, and what stands behind that figure. */
  readonly figures: (
    world: number,
    step: number,
  ) => { readonly moment: string; readonly reached: string; readonly rest: string };
}

/** What is exported. */
export interface ExportSource {
  readonly element: SharedElement;
  readonly words: ExportWords;
  /** The player's own script, for pages; undefined where it is not known. */
  readonly script: string | undefined;
}

/** What there is to export of an element. Throws where it shows nothing. */
export function exportSourceOf(element: SharedElement): ExportSource {
  return { element, words: wordsOf(element), script: ownScript() };
}

function wordsOf({ data, player, state }: SharedElement): ExportWords {
  if (!data || !player || !state) throw new Error('nothing is shown');
  const { lang, run } = state;
  const { shown } = player;
  const [messages, numbers] = [messagesOf(lang), numbersOf(lang)];
  const titles = shown.map(({ played }) => shortText(titleOfWorld(played, lang), 80));
  const seeds = shown.map(({ played: { scenario } }) => seedText(scenario, run, lang));
  return {
    stamp: ['Grapevine', ...titles, ...new Set(seeds)].join(' · '),
    title: 'worlds' in data ? titleOfComparison(data, lang) : titleOfWorld(data, lang),
    worlds: titles.map((title, i) => [letterOf(i), title]),
    contents: shown.map(contentOf),
    charts(width, height) {
      const value = Math.max(
        ...shown.map(({ run: { members }, band }) => Math.max(members.length, ...(band?.high ?? []))),
      );
      const layout = { width, height, atLeast: { end: endOf(shown), value } };
      return shown.map(({ run: recorded, band, picture }) => {
        const curve = { run: recorded, band, ghost: undefined };
        const spec = curveChart(curve, picture.state!.palette, messages, numbers, layout);
        return renderChart({ ...spec, showCaption: true });
      });
    },
    figures(world, step) {
      const { run: recorded } = shown[world]!;
      const facts = runFacts(recorded, step);
      const share = messages.ofMembers(numbers.whole(recorded.stepOf.length), numbers.share(facts.share));
      return {
        moment: momentOf(recorded, step, messages, numbers),
        reached: numbers.whole(facts.reached),
        rest: `${messages.reached(facts.reached)} · ${share}`,
      };
    },
  };
}

/** What the content is called that a world shows, where there are several. */
function contentOf({ played: { scenario }, run: { timed } }: ShownWorld): string | undefined {
  if (!timed || !('passOn' in scenario) || scenario.passOn.contents.length < 2) return undefined;
  return shortText(scenario.passOn.contents[timed.content]!.id, 40);
}
