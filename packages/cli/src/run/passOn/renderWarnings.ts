import type { Ranked, VanityWarning } from '@grapevine/core';
import type { Compared } from '../../messages/passOnParts.js';
import type { Terminal } from '../../terminal/terminal.js';
import { visible } from '../../terminal/visible.js';
import { wrapText } from '../../terminal/wrapText.js';
import { nameOfKey } from './nameOfKey.js';
import type { PassOnScenarioResult } from './passOnScenarioResult.js';

/** Where more impressions are not more value, one highlighted sentence each; empty where nothing misleads. */
export function renderWarnings(
  { warnings, currency = '' }: PassOnScenarioResult,
  { colors, columns, messages, numbers }: Terminal,
): string {
  const named = ({ among }: VanityWarning, { name, impressions, value }: Ranked): Compared => ({
    name: among === 'contents' ? visible(name) : nameOfKey(name, messages),
    impressions,
    value,
  });
  return warnings
    .map((warning) => {
      const first = named(warning, warning.first);
      const second = named(warning, warning.second);
      const sentence = messages.passOn.vanity(first, second, warning.measure, currency, numbers);
      const lines = wrapText(`! ${sentence}`, columns).split('\n');
      return lines.map((line) => colors.bold(colors.yellow(line))).join('\n');
    })
    .join('\n');
}
