import type { Estimate } from '@grapevine/core';

/** As many decimals as the standard error makes meaningful, at most four. */
export function decimalsOf({ mean, standardError }: Estimate): number {
  if (!(standardError > 0)) return Number.isInteger(mean) ? 0 : 2;
  return Math.min(4, Math.max(0, -Math.floor(Math.log10(standardError))));
}
