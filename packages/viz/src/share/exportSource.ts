import { renderChart } from '../chart/renderChart.js';
import { letterOf } from '../compare/letterOf.js';
import { seedText } from '../messages/caption.js';
import { messagesOf } from '../messages/messages.js';
import { momentOf } from '../messages/moment.js';
import { numbersOf } from '../messages/numbers.js';
import { shortText } from '../messages/shortText.js';
import { titleOfComparison, titleOfWorld } from '../messages/titleOfComparison.js';
import { curveChart } from '../player/curveChart.js';
import type { ShownWorld } from '../player/player.js';
import { runFacts } from '../run/runFacts.js';
import type { ExportSource, ExportWords } from './exporter.js';
import { ownScript } from './ownScript.js';
import { endOf, type SharedElement } from './sharedElement.js';

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
