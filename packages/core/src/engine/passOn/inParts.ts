const PART = 1024;

/**
 * Does something for 0 … count - 1, part after part. A loop that is entered once a run would be compiled while it is under way, for what it
 * has met so far, and given up again in each run; a function that is called often is compiled once.
 */
export function inParts(count: number, act: (from: number, to: number) => void): void {
  for (let from = 0; from < count; from += PART) act(from, Math.min(count, from + PART));
}
