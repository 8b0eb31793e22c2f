import type { ScenarioResult } from '@grapevine/core';
import type { Terminal } from '../terminal/terminal.js';
import { visible } from '../terminal/visible.js';
import { wrapText } from '../terminal/wrapText.js';
import { precisionOf } from './precision.js';

/** The last lines of a report: runs, seed, how well the mean reach is known, time taken, digest. */
export function renderOrigin(
  { runs, rngSeed, timing, digest, contents }: ScenarioResult,
  { colors, columns, messages, numbers }: Terminal,
): string {
  const first = Object.values(contents)[0];
  const precision = first && precisionOf(first.reach);
  const lines = [
    messages.run.origin(runs, visible(String(rngSeed)), precision, numbers),
    ...(timing ? [messages.run.timing(timing, numbers)] : []),
    digest,
  ];
  return lines.map((line) => colors.dim(wrapText(line, columns))).join('\n');
}
