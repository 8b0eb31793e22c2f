import { expect } from 'vitest';

/**
 * Fails if the mean of `samples` is more than `sigmas` standard errors from `expected`.
 * With a right `expected`, 5 sigmas fail for about 1 fresh seed in 1.7 million: a failure is a bug, not bad luck.
 */
export function expectMean(
  samples: ArrayLike<number>,
  expected: number,
  { sigmas = 5 }: { sigmas?: number } = {},
): void {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < samples.length; i++) sum += samples[i]!;
  const mean = sum / samples.length;
  for (let i = 0; i < samples.length; i++) squares += (samples[i]! - mean) ** 2;
  const standardError = Math.sqrt(squares / (samples.length - 1) / samples.length);
  const message = `mean ${mean} of ${samples.length} against ${expected}, standard error ${standardError}`;
  // where all samples are equal, what they do not show may still happen with a chance of sigmas^2 / samples
  const tolerance = standardError > 0 ? sigmas * standardError : sigmas ** 2 / samples.length;
  expect(Math.abs(mean - expected), message).toBeLessThanOrEqual(tolerance);
}
