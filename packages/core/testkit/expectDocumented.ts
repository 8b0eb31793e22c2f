import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

const page = readFileSync(new URL('../../../docs/validation.md', import.meta.url), 'utf8');

/** Lowest and highest value that a fact allows; infinite where there is no such end. */
export type Band = readonly [low: number, high: number];

/**
 * Fails unless `value` is in its band, and docs/validation.md says both: a row `| figure | band | value |`, the band as
 * `0.7 to 0.95`, `at least 6`, `at most 0.3` or, without one, `–`; the value rounded as the page rounds it.
 */
export function expectDocumented(figure: string, value: number, band?: Band): void {
  const rows = page
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells[1] === figure);
  const [, , shownBand = '', shown = ''] = rows[0] ?? [];
  const decimals = shown.split('.')[1]?.length ?? 0;
  expect(rows.length, `rows of docs/validation.md for “${figure}”, which is ${value}`).toBe(1);
  expect(value.toFixed(decimals), `docs/validation.md on “${figure}”, which is ${value}`).toBe(shown);
  expect(shownBand, `docs/validation.md on the band of “${figure}”`).toBe(bandText(band));
  if (!band) return;
  expect(value, figure).toBeGreaterThanOrEqual(band[0]);
  expect(value, figure).toBeLessThanOrEqual(band[1]);
}

function bandText(band: Band | undefined): string {
  if (!band) return '–';
  const [low, high] = band;
  if (high === Number.POSITIVE_INFINITY) return `at least ${low}`;
  return low === Number.NEGATIVE_INFINITY ? `at most ${high}` : `${low} to ${high}`;
}
