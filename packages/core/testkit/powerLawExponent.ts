/** What fits the tail of whole numbers best. */
export interface PowerLawFit {
  readonly exponent: number;
  /** The tail begins here; chosen where the fit is closest. */
  readonly from: number;
  readonly largest: number;
  /** Values in the tail. */
  readonly count: number;
  /** Largest distance between the tail and the law (Kolmogorov & Smirnov). */
  readonly distance: number;
}

/**
 * Fits P(x) ~ x^-exponent to the values from `from` on, by maximum likelihood for whole numbers; of all `from` that leave
 * at least `decades` decades and 50 values, the one with the smallest distance (Clauset, Shalizi & Newman 2009).
 * O(distinct values^2 x 60).
 */
export function powerLawExponent(values: readonly number[], decades: number): PowerLawFit {
  const largest = Math.max(...values);
  const starts = [...new Set(values)].sort((a, b) => a - b).filter((from) => from * 10 ** decades <= largest);
  const fits = starts.map((from) => fitFrom(values, from, largest)).filter(({ count }) => count >= 50);
  if (fits.length === 0) throw new RangeError(`no tail of ${decades} decades up to ${largest}`);
  return fits.reduce((best, fit) => (fit.distance < best.distance ? fit : best));
}

function fitFrom(values: readonly number[], from: number, largest: number): PowerLawFit {
  const tail = values.filter((value) => value >= from).sort((a, b) => a - b);
  const meanLog = tail.reduce((sum, value) => sum + Math.log(value), 0) / tail.length;
  // the likelihood has one peak
  const exponent = peak((a) => -a * meanLog - Math.log(hurwitzZeta(a, from)), 1.01, 5);
  return { exponent, from, largest, count: tail.length, distance: distanceTo(tail, exponent, from) };
}

function distanceTo(tail: readonly number[], exponent: number, from: number): number {
  const total = hurwitzZeta(exponent, from);
  let distance = 0;
  for (let i = 0; i < tail.length; i++) {
    if (tail[i] === tail[i + 1]) continue;
    const law = 1 - hurwitzZeta(exponent, tail[i]! + 1) / total;
    distance = Math.max(distance, Math.abs((i + 1) / tail.length - law));
  }
  return distance;
}

/** Sum of k^-s for k = from, from + 1, …, by Euler and Maclaurin; s above 1. */
export function hurwitzZeta(s: number, from: number): number {
  const split = from + 12;
  let sum = 0;
  for (let k = from; k < split; k++) sum += k ** -s;
  return (
    sum +
    split ** (1 - s) / (s - 1) +
    split ** -s / 2 +
    (s * split ** (-s - 1)) / 12 -
    (s * (s + 1) * (s + 2) * split ** (-s - 3)) / 720
  );
}

/** Where a function with one peak is highest, by golden section. */
function peak(f: (x: number) => number, low: number, high: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [low, high];
  while (b - a > 1e-6) {
    const x = b - ratio * (b - a);
    const y = a + ratio * (b - a);
    if (f(x) < f(y)) a = x;
    else b = y;
  }
  return (a + b) / 2;
}
