import type { ScenarioResult } from '@grapevine/core';

/** The currency of amounts in results that are compared, empty where they name none; undefined where it is not one. */
export function sharedCurrency(results: readonly ScenarioResult[]): string | undefined {
  const named = results.flatMap((result) => ('ledger' in result ? (result.currency ?? []) : []));
  return named.every((currency) => currency === named[0]) ? (named[0] ?? '') : undefined;
}
