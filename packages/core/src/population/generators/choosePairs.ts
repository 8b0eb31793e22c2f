import { portableLog } from '../../random/portableMath.js';
import type { Stream } from '../../random/stream.js';

/**
 * Visits each of the pairs a > b among 0 … count - 1 independently with the given probability, by jumping from one
 * chosen pair to the next (Batagelj & Brandes 2005). O(count + chosen pairs), never O(pairs).
 */
export function choosePairs(
  count: number,
  probability: number,
  stream: Stream,
  visit: (a: number, b: number) => void,
): void {
  if (probability <= 0) return;
  // 1 / log(0) is -0: with probability 1, every jump is 0
  const perLog = 1 / logOneMinus(probability);
  let a = 1;
  let b = -1;
  for (;;) {
    b += 1 + Math.floor(portableLog(1 - stream.uniform()) * perLog);
    while (b >= a && a < count) b -= a++;
    if (a >= count) return;
    visit(a, b);
  }
}

/** ln(1 - p): by its series for small p, where 1 - p would lose digits. */
function logOneMinus(p: number): number {
  if (p > 1e-3) return portableLog(1 - p);
  let sum = 0;
  for (let k = 8; k >= 1; k--) sum = (sum + 1 / k) * p;
  return -sum;
}
