import type { Estimate, PassOnContentResult } from '@grapevine/core';
import { fittingTable } from '../../terminal/fittingTable.js';
import type { Terminal } from '../../terminal/terminal.js';
import { visible } from '../../terminal/visible.js';
import { wrapText } from '../../terminal/wrapText.js';
import type { Check } from '../checkExpectations.js';
import { figureRow } from '../figureRow.js';
import { renderCheck } from '../renderCheck.js';
import type { PassOnScenarioResult } from './passOnScenarioResult.js';

type Metric = keyof Terminal['messages']['passOn']['metrics'];
interface Figure {
  readonly metric: Metric;
  /** From the content on. */
  readonly path: string;
  readonly estimate: Estimate;
}

/** Columns of the table in the order in which a narrow terminal does without them: median, range, interval. */
const DISPENSABLE = [3, 4, 2];

/** What happened to a content: its name, a sentence, and the figures with their intervals and expectations. */
export function renderContent(
  id: string,
  { contents, population, currency = '' }: PassOnScenarioResult,
  checks: readonly Check[],
  terminal: Terminal,
): string {
  const { colors, columns, messages, numbers } = terminal;
  const content = contents[id]!;
  const verdict = messages.passOn.verdict({ ...content, members: population.members }, numbers);
  const placed = new Set<Check>();
  const rows = figuresOf(content).flatMap(({ metric, path, estimate }) => {
    const own = checks.filter((check) => check.path.startsWith(`contents.${id}.${path}.`));
    for (const check of own) placed.add(check);
    const name = messages.passOn.metrics[metric];
    const label = isMoney(metric) && currency !== '' ? `${name} (${currency})` : name;
    return [figureRow(label, estimate, terminal), ...own.map((check) => renderCheck(check, terminal))];
  });
  const unplaced = checks.filter((check) => !placed.has(check)).map((check) => renderCheck(check, terminal));
  const table = fittingTable(
    {
      head: messages.run.head,
      rows: [...rows, ...unplaced],
      align: ['left', 'right', 'right', 'right', 'right'],
    },
    DISPENSABLE,
    columns,
    { dim: colors.dim, leftOut: messages.columnsLeftOut },
  );
  return `${colors.bold(visible(id))}\n${wrapText(verdict, columns)}\n\n${table}`;
}

/** Those that are 0 in every run are left out, but for the first ones. */
function figuresOf(content: PassOnContentResult): Figure[] {
  const { impressions, reach, cascadeSize, convinced, conversions, stages } = content;
  const always: Figure[] = [
    { metric: 'impressions', path: 'impressions', estimate: impressions },
    { metric: 'reach', path: 'reach', estimate: reach },
    { metric: 'cascadeSize', path: 'cascadeSize', estimate: cascadeSize },
    { metric: 'convinced', path: 'convinced', estimate: convinced },
  ];
  const money = (['revenue', 'cost', 'return'] as const).flatMap((metric): Figure[] => {
    const estimate = content[metric];
    return estimate ? [{ metric, path: metric, estimate }] : [];
  });
  const some: Figure[] = [
    { metric: 'conversions', path: 'conversions', estimate: conversions },
    { metric: 'ambassadors', path: 'stages.ambassador', estimate: stages.ambassador },
    { metric: 'detractors', path: 'stages.detractor', estimate: stages.detractor },
    ...money,
  ];
  return [...always, ...some.filter(({ estimate }) => estimate.mean !== 0)];
}

function isMoney(metric: Metric): boolean {
  return metric === 'revenue' || metric === 'cost' || metric === 'return';
}
