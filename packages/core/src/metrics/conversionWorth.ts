import type { ContentFacts } from '../scenario/passOnNames.js';

/** What one conversion brings in: its value, and a loss of as much where it is an act out of opposition (a boycott). */
export function conversionWorth({ conversionValue, conversionBy }: ContentFacts): number {
  return conversionBy === 'opposition' ? 0 - Math.abs(conversionValue) : conversionValue;
}
