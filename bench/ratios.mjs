// The ratio of two things that were measured in pairs, with an interval by the bootstrap.
const RESAMPLES = 2000;

/** Median of the pairs' ratios and a 95 % interval of it: pairs are drawn anew, with a generator of fixed seed. */
export function medianRatio(pairs) {
  const ratios = pairs.map(([above, below]) => above / below);
  const next = generator(1);
  const medians = Array.from({ length: RESAMPLES }, () =>
    median(ratios.map(() => ratios[next() % ratios.length])),
  ).sort((a, b) => a - b);
  return { median: median(ratios), low: medians[RESAMPLES * 0.025], high: medians[RESAMPLES * 0.975 - 1] };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** What 2.13 (1.98 to 2.20) is read from. */
export function showRatio({ median, low, high }) {
  return `${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

/** Whole numbers below 2^32, the same each time: mulberry32. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
}
