/** Spearman's correlation of two columns: Pearson's of their ranks, equal values sharing the mean of theirs. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const x = ranksOf(a);
  const y = ranksOf(b);
  const mean = (a.length - 1) / 2;
  let covariance = 0;
  let varianceX = 0;
  let varianceY = 0;
  for (let i = 0; i < a.length; i++) {
    covariance += (x[i]! - mean) * (y[i]! - mean);
    varianceX += (x[i]! - mean) ** 2;
    varianceY += (y[i]! - mean) ** 2;
  }
  return covariance / Math.sqrt(varianceX * varianceY);
}

function ranksOf(values: readonly number[]): Float64Array {
  const order = values.map((_, i) => i).sort((i, j) => values[i]! - values[j]!);
  const ranks = new Float64Array(values.length);
  for (let first = 0; first < order.length; ) {
    let next = first;
    while (next < order.length && values[order[next]!] === values[order[first]!]) next++;
    for (let i = first; i < next; i++) ranks[order[i]!] = (first + next - 1) / 2;
    first = next;
  }
  return ranks;
}
