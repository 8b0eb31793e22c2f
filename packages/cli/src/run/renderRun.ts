import type { ContentResult, Estimate, ScenarioResult } from '@grapevine/core';
import { renderTable } from '../terminal/renderTable.js';
import type { Terminal } from '../terminal/terminal.js';
import { visible } from '../terminal/visible.js';
import { wrapText } from '../terminal/wrapText.js';
import type { Check } from './checkExpectations.js';
import { precisionOf } from './precision.js';

type Metric = 'reach' | 'cascadeSize' | 'steps';

/** What `grapevine run` shows: title, verdict, the figures with their intervals, and how they came about. */
export function renderRun(result: ScenarioResult, checks: readonly Check[], terminal: Terminal): string {
  const { colors, columns, messages, numbers } = terminal;
  const several = Object.keys(result.contents).length > 1;
  const parts = [
    `${colors.bold(visible(result.scenario.name))}\n${colors.dim(messages.run.population(result.population, numbers))}`,
  ];
  const left = new Set(checks);
  for (const [id, content] of Object.entries(result.contents)) {
    const verdict = wrapText(
      messages.run.verdict(content.reach, result.population.members, numbers),
      columns,
    );
    const own = checks.filter(({ path }) => path.startsWith(`contents.${id}.`));
    for (const check of own) left.delete(check);
    parts.push(several ? `${colors.bold(id)}\n${verdict}` : verdict, renderFigures(content, own, terminal));
  }
  if (left.size > 0) parts.push([...left].map((check) => renderCheck(check, terminal)).join('\n'));
  parts.push(renderOrigin(result, terminal));
  return parts.join('\n\n');
}

function renderFigures(content: ContentResult, checks: readonly Check[], terminal: Terminal): string {
  const { colors, messages } = terminal;
  const rows = metricsOf(content).flatMap((metric) => [
    figureRow(messages.run.metrics[metric], content[metric], terminal),
    ...checks
      .filter(({ path }) => path.split('.')[2] === metric)
      .map((check) => renderCheck(check, terminal)),
  ]);
  const unplaced = checks.filter(({ path }) => !metricsOf(content).includes(path.split('.')[2] as Metric));
  return renderTable(
    {
      head: messages.run.head,
      rows: [...rows, ...unplaced.map((check) => renderCheck(check, terminal))],
      align: ['left', 'right', 'right', 'right', 'right'],
    },
    colors.dim,
  );
}

/** The number of sharers is told only where it is not the reach. */
function metricsOf({ reach, cascadeSize }: ContentResult): readonly Metric[] {
  const same = JSON.stringify(reach) === JSON.stringify(cascadeSize);
  return same ? ['reach', 'steps'] : ['reach', 'cascadeSize', 'steps'];
}

function figureRow(label: string, estimate: Estimate, { colors, messages, numbers }: Terminal): string[] {
  const { mean, ci95, quantiles, runs } = estimate;
  const decimals = decimalsOf(estimate);
  const known = Number.isFinite(ci95[0]);
  const interval = messages.interval(numbers.fixed(ci95[0], decimals), numbers.fixed(ci95[1], decimals));
  return [
    label,
    colors.bold(numbers.fixed(mean, decimals)),
    known ? interval : '–',
    numbers.whole(quantiles['0.5']!),
    runs > 1 ? messages.interval(numbers.whole(quantiles['0.05']!), numbers.whole(quantiles['0.95']!)) : '–',
  ];
}

/** As many decimals as the standard error makes meaningful, at most four. */
function decimalsOf({ mean, standardError }: Estimate): number {
  if (!(standardError > 0)) return Number.isInteger(mean) ? 0 : 2;
  return Math.min(4, Math.max(0, -Math.floor(Math.log10(standardError))));
}

function renderCheck(
  { path, comparison, bound, value, met }: Check,
  { colors, messages, numbers }: Terminal,
): string {
  const what = `${path} ${comparison} ${numbers.short(bound)}`;
  const got = messages.run.got(numbers.short(value));
  return met ? colors.green(`  ✓ ${what}`) + colors.dim(` ${got}`) : colors.red(`  ✗ ${what} ${got}`);
}

function renderOrigin(result: ScenarioResult, { colors, columns, messages, numbers }: Terminal): string {
  const { runs, rngSeed, timing, digest, contents } = result;
  const first = Object.values(contents)[0];
  const precision = first && precisionOf(first.reach);
  const lines = [
    messages.run.origin(runs, visible(String(rngSeed)), precision, numbers),
    ...(timing ? [messages.run.timing(timing, numbers)] : []),
    digest,
  ];
  return lines.map((line) => colors.dim(wrapText(line, columns))).join('\n');
}
