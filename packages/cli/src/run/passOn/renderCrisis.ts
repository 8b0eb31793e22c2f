import type { CrisisResult, Estimate } from '@grapevine/core';
import { fittingTable } from '../../terminal/fittingTable.js';
import type { Terminal } from '../../terminal/terminal.js';
import { visible } from '../../terminal/visible.js';
import { wrapText } from '../../terminal/wrapText.js';
import type { Check } from '../checkExpectations.js';
import { figureRow } from '../figureRow.js';
import { renderCheck } from '../renderCheck.js';
import type { PassOnScenarioResult } from './passOnScenarioResult.js';

type Metric = keyof Terminal['messages']['passOn']['crisis']['metrics'];

/** Columns of the table in the order in which a narrow terminal does without them: median, range, interval. */
const DISPENSABLE = [3, 4, 2];

/** What a crisis came to: who knew when, and the figures with their intervals and expectations; empty without one. */
export function renderCrisis(
  { crisis, currency = '' }: PassOnScenarioResult,
  checks: readonly Check[],
  terminal: Terminal,
): string {
  if (!crisis) return '';
  const { colors, columns, messages, numbers } = terminal;
  const text = messages.passOn.crisis;
  const rows = figuresOf(crisis).flatMap(({ metric, estimate }) => {
    const isMoney = metric === 'lostSales' || metric === 'cost';
    const name = text.metrics[metric];
    const own = checks.filter(({ path }) => path.startsWith(`crisis.${metric}.`));
    return [
      figureRow(isMoney ? `${name} (${currency})` : name, estimate, terminal),
      ...own.map((check) => renderCheck(check, terminal)),
    ];
  });
  const table = fittingTable(
    { head: messages.run.head, rows, align: ['left', 'right', 'right', 'right', 'right'] },
    DISPENSABLE,
    columns,
    { dim: colors.dim, leftOut: messages.columnsLeftOut },
  );
  return [
    `${colors.bold(text.title(visible(crisis.incident)))}\n${wrapText(text.verdict(crisis, numbers), columns)}`,
    `${table}\n${colors.dim(wrapText(text.explanation, columns))}`,
  ].join('\n\n');
}

/** Boycotts only where there are any, money where the scenario says what members buy. */
function figuresOf(crisis: CrisisResult): { readonly metric: Metric; readonly estimate: Estimate }[] {
  const { lost, boycotters, boycottersAtEnd, reputation, lostSales, cost } = crisis;
  const figures: readonly (readonly [Metric, Estimate | undefined])[] = [
    ['lost', lost],
    ['boycotters', boycotters.mean > 0 ? boycotters : undefined],
    ['boycottersAtEnd', boycotters.mean > 0 ? boycottersAtEnd : undefined],
    ['reputation', reputation],
    ['lostSales', lostSales],
    ['cost', cost],
  ];
  return figures.flatMap(([metric, estimate]) => (estimate ? [{ metric, estimate }] : []));
}
