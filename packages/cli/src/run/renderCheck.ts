import type { Terminal } from '../terminal/terminal.js';
import type { Check } from './checkExpectations.js';

/** A line that tells whether an expectation is met. */
export function renderCheck(
  { path, comparison, bound, value, met }: Check,
  { colors, messages, numbers }: Terminal,
): string {
  const what = `${path} ${comparison} ${numbers.short(bound)}`;
  const got = messages.run.got(numbers.short(value));
  return met ? colors.green(`  ✓ ${what}`) + colors.dim(` ${got}`) : colors.red(`  ✗ ${what} ${got}`);
}
