import { estimate } from '@grapevine/core';
import { fittingTable } from '../terminal/fittingTable.js';
import type { Terminal } from '../terminal/terminal.js';
import { wrapText } from '../terminal/wrapText.js';
import { withUnit } from './comparedFigures.js';
import type { ComparedWorlds } from './comparedWorlds.js';
import { letterOf } from './letterOf.js';
import { differenceCells, figureCell } from './renderTables.js';
import { sentencesOn } from './sentencesOn.js';
import { sharedCurrency } from './sharedCurrency.js';

/** What ways to answer are ranked by: the fewer are lost, the better; where as many are, the fewer have heard of it. */
const LOST = 'crisis.lost';

/** Ways to answer a crisis: how the best differs from the first world, then all of them, the best first. */
export function renderRanking(ways: readonly string[], worlds: ComparedWorlds, terminal: Terminal): string[] {
  const { differences, results } = worlds.document;
  const { resolved } = results[0]!.scenario;
  const incident = 'crisis' in resolved ? resolved.crisis!.incident.content : '';
  const reach = `contents.${incident}.reach`;
  const mean = (world: number, path: string) => differences[world - 1]?.[path]?.mean ?? 0;
  const order = ways
    .map((_, world) => world)
    .sort((a, b) => mean(a, LOST) - mean(b, LOST) || mean(a, reach) - mean(b, reach) || a - b);
  const best = order.find((world) => world > 0)!;
  const sentences = sentencesOn(best, worlds, terminal);
  return [
    sentences.map((sentence) => wrapText(sentence, terminal.columns)).join('\n'),
    rankingTable(order, reach, { ...worlds, ways }, terminal),
  ];
}

function rankingTable(
  order: readonly number[],
  reach: string,
  { ways, samples, document }: ComparedWorlds & { readonly ways: readonly string[] },
  terminal: Terminal,
): string {
  const { colors, columns, messages } = terminal;
  const { metrics } = messages.passOn;
  const { crisis, head: names, less } = messages.comparison;
  const hasCost = samples[0]!['crisis.cost'] !== undefined;
  const cell = (world: number, path: string) => figureCell(estimate(samples[world]![path]!), terminal);
  const rows = order.map((world) => {
    const difference = document.differences[world - 1]?.[LOST];
    return [
      `${letterOf(world)}  ${ways[world]!}`,
      cell(world, LOST),
      ...(difference ? differenceCells(difference, terminal) : ['–', '–']),
      cell(world, reach),
      ...(hasCost ? [cell(world, 'crisis.cost')] : []),
    ];
  });
  const cost = withUnit(crisis.cost!, sharedCurrency(document.results));
  const first = less('…', letterOf(0));
  const head = ['', crisis.lost!, first, names[1]!, metrics.reach, ...(hasCost ? [cost] : [])];
  const align = head.map((_, column) => (column === 0 ? ('left' as const) : ('right' as const)));
  return fittingTable({ head, rows, align }, [5, 3, 4], columns, {
    dim: colors.dim,
    leftOut: messages.columnsLeftOut,
  });
}
