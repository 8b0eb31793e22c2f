const MOST = 10_000;

/**
 * How many events a Poisson law of mean `mean` gives the uniform `u` in [0, 1): the smallest k with u < P(N <= k). A
 * larger mean gives at least as many. `none` is e^-mean, by `portableExp`; means are 0 to 500. O(mean + 1).
 */
export function poissonCount(u: number, mean: number, none: number): number {
  let share = none;
  let below = none;
  let count = 0;
  while (u >= below && count < MOST) {
    count++;
    share *= mean / count;
    const next = below + share;
    // what is left of the tail is less than a unit in the last place
    if (next === below && count > mean) return count;
    below = next;
  }
  return count;
}
