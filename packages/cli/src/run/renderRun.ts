import type { ClassicalScenarioResult, ContentResult, ScenarioResult } from '@grapevine/core';
import { renderTable } from '../terminal/renderTable.js';
import type { Terminal } from '../terminal/terminal.js';
import { visible } from '../terminal/visible.js';
import { wrapText } from '../terminal/wrapText.js';
import type { Check } from './checkExpectations.js';
import { figureRow } from './figureRow.js';
import { estimateOf, type ModelFigureName, modelFigures } from './modelFigures.js';
import { renderPassOn } from './passOn/renderPassOn.js';
import { renderCheck } from './renderCheck.js';
import { renderOrigin } from './renderOrigin.js';
import { titlesOf } from './titlesOf.js';

type Metric = 'reach' | 'cascadeSize' | 'steps';

/** What `grapevine run` shows: title, verdict, the figures with their intervals, and how they came about. */
export function renderRun(result: ScenarioResult, checks: readonly Check[], terminal: Terminal): string {
  const { colors, messages, numbers } = terminal;
  const title = `${colors.bold(visible(titlesOf(result.scenario.name)[terminal.language]))}\n${colors.dim(messages.run.population(result.population, numbers))}`;
  const body =
    'ledger' in result ? renderPassOn(result, checks, terminal) : renderContents(result, checks, terminal);
  return [title, ...body, renderOrigin(result, terminal)].join('\n\n');
}

function renderContents(
  { contents, population, scenario }: ClassicalScenarioResult,
  checks: readonly Check[],
  terminal: Terminal,
): string[] {
  const { colors, columns, messages, numbers } = terminal;
  const several = Object.keys(contents).length > 1;
  const parts: string[] = [];
  const left = new Set(checks);
  const named = modelFigures(scenario.resolved, terminal.language);
  for (const [id, content] of Object.entries(contents)) {
    const verdict = wrapText(messages.run.verdict(content.reach, population.members, numbers), columns);
    const own = checks.filter(({ path }) => path.startsWith(`contents.${id}.`));
    for (const check of own) left.delete(check);
    parts.push(
      several ? `${colors.bold(id)}\n${verdict}` : verdict,
      renderFigures(content, named, own, terminal),
    );
  }
  if (left.size > 0) parts.push([...left].map((check) => renderCheck(check, terminal)).join('\n'));
  return parts;
}

function renderFigures(
  content: ContentResult,
  named: readonly ModelFigureName[],
  checks: readonly Check[],
  terminal: Terminal,
): string {
  const { colors, messages } = terminal;
  const rows = metricsOf(content).flatMap((metric) => [
    figureRow(messages.run.metrics[metric], content[metric], terminal),
    ...checks
      .filter(({ path }) => path.split('.')[2] === metric)
      .map((check) => renderCheck(check, terminal)),
  ]);
  const own = named.flatMap((name) => {
    const estimate = estimateOf(content, name);
    return estimate ? [figureRow(name.label, estimate, terminal)] : [];
  });
  const unplaced = checks.filter(({ path }) => !metricsOf(content).includes(path.split('.')[2] as Metric));
  return renderTable(
    {
      head: messages.run.head,
      rows: [...rows, ...own, ...unplaced.map((check) => renderCheck(check, terminal))],
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
