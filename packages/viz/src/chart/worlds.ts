import type { ComparisonResult, PassOnResult, ResultHead, ScenarioResult } from '@grapevine/core';
import type { ChartDocument } from './chart.js';

/** The result of a pass-on scenario. */
export type PassOnScenarioResult = ResultHead & PassOnResult;

/** A result by the name that it has in a comparison; alone, by the scenario's. */
export interface NamedResult {
  readonly name: string;
  readonly result: ScenarioResult;
}

/** The results of a document, in order; none of a response curve. */
export function worldsOf(document: ChartDocument): NamedResult[] {
  if (isComparison(document))
    return document.results.map((result, i) => ({
      name: document.worlds[i] ?? result.scenario.name,
      result,
    }));
  return document.format === 'grapevine-result/1' ? [{ name: document.scenario.name, result: document }] : [];
}

/** The one world that is shown: the given one, else the first. */
export function worldOf(document: ChartDocument, world = 0): NamedResult {
  const worlds = worldsOf(document);
  return worlds[world] ?? worlds[0]!;
}

/** Whether a document tells of several worlds. */
export function isComparison(document: ChartDocument): document is ComparisonResult {
  return document.format === 'grapevine-comparison/1';
}

/** Whether a result is one of a pass-on scenario. */
export function isPassOn(result: ScenarioResult): result is PassOnScenarioResult {
  return 'ledger' in result;
}
