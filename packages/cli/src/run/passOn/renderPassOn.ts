import type { Terminal } from '../../terminal/terminal.js';
import type { Check } from '../checkExpectations.js';
import { renderCheck } from '../renderCheck.js';
import type { PassOnScenarioResult } from './passOnScenarioResult.js';
import { renderAdopters } from './renderAdopters.js';
import { renderContent } from './renderContent.js';
import { renderCredit } from './renderCredit.js';
import { renderCrisis } from './renderCrisis.js';
import { renderLedger } from './renderLedger.js';
import { renderPolls } from './renderPolls.js';
import { renderWarnings } from './renderWarnings.js';

/**
 * What a report says of a pass-on scenario: each content in a sentence and a table, what a crisis came to, where impressions mislead, the ledger,
 * what is due to whom, polls, adopters, and expectations that belong to none of the contents.
 */
export function renderPassOn(
  result: PassOnScenarioResult,
  checks: readonly Check[],
  terminal: Terminal,
): string[] {
  const placed = new Set<Check>();
  const contents = Object.keys(result.contents).map((id) => {
    const own = checks.filter((check) => !placed.has(check) && check.path.startsWith(`contents.${id}.`));
    for (const check of own) placed.add(check);
    return renderContent(id, result, own, terminal);
  });
  const inCrisis = checks.filter(({ path }) => /^crisis\.[a-zA-Z]+\./.test(path));
  for (const check of result.crisis ? inCrisis : []) placed.add(check);
  const left = checks.filter((check) => !placed.has(check));
  const parts = [
    ...contents,
    renderCrisis(result, inCrisis, terminal),
    renderWarnings(result, terminal),
    ...renderLedger(result, terminal),
    renderCredit(result, terminal),
    renderPolls(result, terminal),
    renderAdopters(result, terminal),
    left.map((check) => renderCheck(check, terminal)).join('\n'),
  ];
  return parts.filter((part) => part !== '');
}
