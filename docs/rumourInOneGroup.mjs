import { group, point, pointsAt } from './agreementPoints.mjs';

const RUNS = 4000;
const MOST_IGNORANTS = 60;
const POINTS = [1, 2, 3, 5, 8, 12, 20, 30, 45, 60];

/** The agreement of a rumour with its chain in one group: the share that never hears, by the number of ignorants. */
export function rumourInOneGroup(kind, title) {
  const inPairs = kind === 'daley-kendall';
  return {
    title,
    x: 'ignorants beside the first spreader',
    y: 'share who never hear',
    curve: Array.from({ length: MOST_IGNORANTS }, (_, i) => [i + 1, shareLeft(i + 1, inPairs)]),
    points: (core) =>
      pointsAt(POINTS, async (ignorants) => {
        const population = group(core, ignorants + 1);
        const [x, mean, error] = await point(core, ignorants, { population, model: { kind }, runs: RUNS });
        return [x, (ignorants + 1 - mean) / ignorants, error / ignorants];
      }),
  };
}

/** The mean share left by the chain: probabilities of (ignorants x, spreaders y), followed from change to change. */
function shareLeft(n, inPairs) {
  const chance = Array.from({ length: n + 1 }, () => new Array(n + 2).fill(0));
  chance[n][1] = 1;
  let left = 0;
  for (let x = n; x >= 0; x--) {
    for (let y = n + 1 - x; y > 0; y--) {
      const told = x * y;
      const both = inPairs ? (y * (y - 1)) / 2 : 0;
      const one = y * (inPairs ? n + 1 - x - y : n - x);
      const share = chance[x][y] / (told + both + one);
      if (told > 0) chance[x - 1][y + 1] += share * told;
      if (both > 0) chance[x][y - 2] += share * both;
      if (one > 0) chance[x][y - 1] += share * one;
    }
    left += chance[x][0] * x;
  }
  return left / n;
}
