import type { Timing } from '@grapevine/core';
import type { Terminal } from '../terminal/terminal.js';
import { visible } from '../terminal/visible.js';
import { wrapText } from '../terminal/wrapText.js';
import { comparedFigures } from './comparedFigures.js';
import type { ComparedWorlds } from './comparedWorlds.js';
import { letterOf } from './letterOf.js';
import { renderRanking } from './renderRanking.js';
import { renderDifferences, renderWorlds } from './renderTables.js';
import { sentencesOn } from './sentencesOn.js';

/** What `grapevine compare` shows: the worlds, how each differs from the first, the figures, and how they came about. */
export function renderComparison(worlds: ComparedWorlds, terminal: Terminal): string {
  const { colors, columns, messages } = terminal;
  const { explanation, ranking } = messages.comparison;
  const parts = [
    renderTitle(worlds, terminal),
    ...(worlds.ways ? renderRanking(worlds.ways, worlds, terminal) : renderPairs(worlds, terminal)),
    colors.dim(wrapText(worlds.ways ? ranking : explanation, columns)),
    renderOrigins(worlds, terminal),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Each later world beside the first. */
function renderPairs(worlds: ComparedWorlds, terminal: Terminal): string[] {
  const blocks = comparedFigures(worlds, terminal);
  const later = worlds.titles.map((_, world) => world).slice(1);
  const sentences = later.flatMap((world) => sentencesOn(world, worlds, terminal));
  return [
    sentences.map((sentence) => wrapText(sentence, terminal.columns)).join('\n'),
    renderWorlds(blocks, worlds, terminal),
    ...later.map((world) => renderDifferences(world, blocks, worlds, terminal)),
  ];
}

function renderTitle(
  { titles, document, ways }: ComparedWorlds,
  { colors, language, messages, numbers }: Terminal,
): string {
  const populations = document.results.map(({ population }) => messages.run.population(population, numbers));
  const isSame = populations.every((population) => population === populations[0]);
  const names = titles.flatMap((title, world) => [
    `${colors.bold(letterOf(world))}  ${visible(title[language])}`,
    ...(isSame ? [] : [colors.dim(`   ${populations[world]!}`)]),
  ]);
  const head = colors.bold(messages.comparison.title(numbers.whole(titles.length)));
  return [
    head,
    ...(isSame ? [colors.dim(populations[0]!)] : []), // ways to answer are named in their table
    ...(ways ? [] : ['', ...names]),
  ].join('\n');
}

/** Runs, seed, time taken, and the digest of each world. */
function renderOrigins(
  { document }: ComparedWorlds,
  { colors, columns, messages, numbers }: Terminal,
): string {
  const { results, runs, rngSeed } = document;
  const timings = results.flatMap(({ timing }) => timing ?? []);
  const lines = [
    messages.run.origin(runs, visible(String(rngSeed)), undefined, numbers),
    ...(timings.length > 0 ? [messages.run.timing(together(timings, runs), numbers)] : []),
    ...results.map(({ digest }, world) => `${letterOf(world)}  ${digest}`),
  ];
  return lines.map((line) => colors.dim(wrapText(line, columns))).join('\n');
}

function together(timings: readonly Timing[], runs: number): Timing {
  const simulateSeconds = timings.reduce((sum, timing) => sum + timing.simulateSeconds, 0);
  const runsPerSecond = Math.round((runs * timings.length) / Math.max(simulateSeconds, 0.001));
  return { ...timings[0]!, simulateSeconds, runsPerSecond };
}
