// Thresholds in separate groups of ten: what complex contagion and Watts's threshold come to there.
import { point, pointsAt, separateGroups, wholeNumbers } from './agreementPoints.mjs';

const MEMBERS = 20_000;

const choose = (a, b) => Array.from({ length: b }, (_, i) => (a - i) / (b - i)).reduce((x, y) => x * y, 1);

/** Share active at the end where a share f of all begins and it takes k: groups with k first members go over whole. */
export function shareActive(f, k) {
  let share = 0;
  for (let i = 0; i <= 10; i++) share += choose(10, i) * f ** i * (1 - f) ** (10 - i) * (i >= k ? 1 : i / 10);
  return share;
}

/** Ten points: x, share of first members and model of each by its number, 1 to 10. */
export function tenPoints(core, caseOf) {
  const population = separateGroups(core, MEMBERS, 10);
  return pointsAt(wholeNumbers(1, 10), (seed) => {
    const { x, fraction, model } = caseOf(seed);
    const seedSet = { kind: 'random', fraction };
    return point(core, x, { population, model, seedSet, runs: 30, of: MEMBERS, seed });
  });
}
