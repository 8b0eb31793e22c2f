/** Probabilities of a Poisson law, from the formula. */
export function poissonShares(mean: number): Map<number, number> {
  const shares = new Map<number, number>();
  let share = Math.exp(-mean);
  for (let k = 0; k < mean + 12 * Math.sqrt(mean) + 12; k++) {
    shares.set(k, share);
    share *= mean / (k + 1);
  }
  return shares;
}

/** Probabilities of a power law k^-exponent on min … max, from the formula. */
export function powerLawShares(exponent: number, min: number, max: number): Map<number, number> {
  const weights = Array.from({ length: max - min + 1 }, (_, i) => (min + i) ** -exponent);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return new Map(weights.map((weight, i) => [min + i, weight / total]));
}
