/** How whole numbers are spread, as plain JSON. */
export interface Distribution {
  /** How many values there are; all figures below are 0 when there is none. */
  readonly count: number;
  readonly min: number;
  readonly mean: number;
  readonly median: number;
  readonly max: number;
  /** The smallest value that at least this share of the values does not exceed. */
  readonly quantiles: Readonly<Record<'0.05' | '0.25' | '0.5' | '0.75' | '0.95' | '0.99', number>>;
  /** How many values lie from `from` to `to`, both included; bins double: 0, 1, 2-3, 4-7, … Empty bins are left out. */
  readonly histogram: readonly { readonly from: number; readonly to: number; readonly count: number }[];
}

/** Summarises how often each value occurs. O(values log values). */
export function summarise(occurrences: ReadonlyMap<number, number>): Distribution {
  const sorted = [...occurrences].filter(([, times]) => times > 0).sort((a, b) => a[0] - b[0]);
  const count = sorted.reduce((sum, [, times]) => sum + times, 0);
  const sum = sorted.reduce((total, [value, times]) => total + value * times, 0);
  const quantile = (share: number): number => {
    let seen = 0;
    for (const [value, times] of sorted) {
      seen += times;
      if (seen >= share * count) return value;
    }
    return 0;
  };
  return {
    count,
    min: sorted[0]?.[0] ?? 0,
    mean: count > 0 ? sum / count : 0,
    median: quantile(0.5),
    max: sorted.at(-1)?.[0] ?? 0,
    quantiles: {
      '0.05': quantile(0.05),
      '0.25': quantile(0.25),
      '0.5': quantile(0.5),
      '0.75': quantile(0.75),
      '0.95': quantile(0.95),
      '0.99': quantile(0.99),
    },
    histogram: histogramOf(sorted),
  };
}

/** How often each length of row occurs in a compressed sparse table. O(rows). */
export function rowLengths(offsets: Uint32Array): Map<number, number> {
  const occurrences = new Map<number, number>();
  for (let row = 0; row + 1 < offsets.length; row++) {
    const length = offsets[row + 1]! - offsets[row]!;
    occurrences.set(length, (occurrences.get(length) ?? 0) + 1);
  }
  return occurrences;
}

function histogramOf(sorted: readonly (readonly [number, number])[]): Distribution['histogram'] {
  const bins: { from: number; to: number; count: number }[] = [];
  for (const [value, times] of sorted) {
    const last = bins.at(-1);
    if (last && value <= last.to) {
      last.count += times;
      continue;
    }
    let from = value > 0 ? 1 : 0;
    while (from > 0 && 2 * from <= value) from *= 2;
    bins.push({ from, to: Math.max(0, 2 * from - 1), count: times });
  }
  return bins;
}
