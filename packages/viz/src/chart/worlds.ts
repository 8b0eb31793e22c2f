import type { ComparisonResult, PassOnResult, ResultHead, ScenarioResult } from '@grapevine/core';
import type { Lang } from '../messages/messages.js';
import type { ChartDocument } from './chart.js';

/** The result of a pass-on scenario. */
export type PassOnScenarioResult = ResultHead & PassOnResult;

/** A result by the name that it has in a comparison; alone, by the scenario's. */
export interface NamedResult {
  readonly name: string;
  readonly result: ScenarioResult;
}

/** The results of a document, in order; none of a response curve. */
export function worldsOf(document: ChartDocument, lang: Lang): NamedResult[] {
  if (isComparison(document))
    return document.results.map((result, i) => {
      const name = document.worlds[i] ?? result.scenario.name;
      // scenarios of one name are told apart in the comparison
      return { name: name === result.scenario.name ? titleOf(result, lang) : name, result };
    });
  return document.format === 'grapevine-result/1'
    ? [{ name: titleOf(document, lang), result: document }]
    : [];
}

/** The one world that is shown: the given one, else the first. */
export function worldOf(
  document: ChartDocument,
  { lang, world = 0 }: { readonly lang: Lang; readonly world?: number | undefined },
): NamedResult {
  const worlds = worldsOf(document, lang);
  return worlds[world] ?? worlds[0]!;
}

/** What a scenario is called in a language: presets have a name in each. */
export function titleOf({ scenario }: Pick<ResultHead, 'scenario'>, lang: Lang): string {
  return scenario.titles?.[lang] ?? scenario.name;
}

/** Whether a document tells of several worlds. */
export function isComparison(document: ChartDocument): document is ComparisonResult {
  return document.format === 'grapevine-comparison/1';
}

/** Whether a result is one of a pass-on scenario. */
export function isPassOn(result: ScenarioResult): result is PassOnScenarioResult {
  return 'ledger' in result;
}
