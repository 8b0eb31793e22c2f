import type { Estimate, LedgerLine } from '@grapevine/core';
import { howMany } from '../../messages/howMany.js';
import { fittingTable } from '../../terminal/fittingTable.js';
import type { Terminal } from '../../terminal/terminal.js';
import { wrapText } from '../../terminal/wrapText.js';
import { nameOfKey } from './nameOfKey.js';
import type { PassOnScenarioResult } from './passOnScenarioResult.js';

const FIGURES = ['impressions', 'reach', 'passOns', 'convinced', 'conversions'] as const;
/** Columns in the order in which a narrow terminal does without them: convinced, passed on, impressions. */
const DISPENSABLE = [4, 3, 1];

type Breakdown = 'byPlatform' | 'bySource' | 'bySegment';

/** The ledger by platform, by source and, where there are any, by segment; means, without what is 0 throughout. */
export function renderLedger(result: PassOnScenarioResult, terminal: Terminal): string[] {
  const { contents, ledger } = result;
  const { colors, columns, messages } = terminal;
  const text = messages.passOn.ledger;
  const notes = [
    text.explanation,
    ...(Object.keys(contents).length > 1 ? [text.severalContents] : []),
    ...(Object.keys(ledger.reach.bySegment).length > 2 ? [text.severalSegments] : []),
  ];
  const hasSegments = Object.keys(ledger.reach.bySegment).length > 0;
  return [
    renderBreakdown(result, 'byPlatform', terminal),
    renderBreakdown(result, 'bySource', terminal),
    ...(hasSegments ? [renderBreakdown(result, 'bySegment', terminal)] : []),
    colors.dim(wrapText(notes.join(' '), columns)),
  ];
}

function renderBreakdown(
  { ledger, currency }: PassOnScenarioResult,
  by: Breakdown,
  { colors, columns, messages, numbers }: Terminal,
): string {
  const text = messages.passOn.ledger;
  const money = by === 'bySegment' ? ledger.revenue : ledger.return;
  const acts = ledger.conversions.total.mean > 0;
  const lines: readonly LedgerLine[] = [
    ...FIGURES.filter((figure) => acts || figure !== 'conversions').map((figure) => ledger[figure]),
    ...(money ? [money] : []),
  ];
  const [name, ...titles] = text.head as readonly [string, ...string[]];
  const figures = titles.slice(0, acts ? FIGURES.length : FIGURES.length - 1);
  const moneyTitle = by === 'bySegment' ? text.revenue : titles.at(-1)!;
  const cells = (of: (line: LedgerLine) => Estimate) => lines.map((line) => howMany(of(line).mean, numbers));
  const rows = Object.keys(ledger.reach[by])
    .filter((key) => lines.some((line) => line[by][key]!.mean !== 0))
    .map((key) => [nameOfKey(key, messages), ...cells((line) => line[by][key]!)]);
  const total = [text.total, ...cells((line) => line.total)].map((cell) => colors.bold(cell));
  const head = [name, ...figures, ...(money ? [moneyTitle] : [])];
  const title = text.titles[by];
  const heading = money && currency !== undefined ? text.amountsIn(title, currency) : title;
  const table = fittingTable(
    {
      head,
      rows: by === 'bySegment' ? rows : [...rows, total],
      align: ['left', ...lines.map(() => 'right' as const)],
    },
    DISPENSABLE,
    columns,
    { dim: colors.dim, leftOut: messages.columnsLeftOut },
  );
  return `${colors.bold(heading)}\n${table}`;
}
