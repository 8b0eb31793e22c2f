import type { ContentFacts } from '../scenario/passOnNames.js';

/** What one conversion brings in: a loss where it is an act out of opposition (a boycott). */
export function conversionWorth({ conversionValue, conversionBy }: ContentFacts): number {
  return conversionBy === 'opposition' ? 0 - conversionValue : conversionValue;
}
