import { group, point, pointsAt, wholeNumbers } from '../../agreementPoints.mjs';

const MEMBERS = 10;
const RUNS = 3000;
const NU = 2;

/** Mean number ever infected from one member with mu 1, by following the chain of (susceptible, infected). */
function meanInfected(lambda) {
  const chance = Array.from({ length: MEMBERS }, () => new Array(MEMBERS + 1).fill(0));
  chance[MEMBERS - 1][1] = 1;
  let mean = 0;
  for (let s = MEMBERS - 1; s >= 0; s--) {
    for (let i = MEMBERS - s; i > 0; i--) {
      const infection = s * lambda * i ** NU;
      const share = chance[s][i] / (infection + i);
      if (infection > 0) chance[s - 1][i + 1] += share * infection;
      chance[s][i - 1] += share * i;
    }
    mean += chance[s][0] * (MEMBERS - s);
  }
  return mean;
}

export const agreement = {
  title: 'Mean number ever infected in one group of ten, nu 2, mu 1, immune afterwards',
  x: 'lambda',
  y: 'members',
  curve: Array.from({ length: 61 }, (_, i) => [i / 200, meanInfected(i / 200)]),
  points: (core) =>
    pointsAt(wholeNumbers(0, 10), (i) => {
      const lambda = (3 * i) / 100;
      const kind = 'group-contagion';
      const model = { kind, lambda, nu: NU, mu: 1, afterRecovery: 'immune', time: 'continuous' };
      return point(core, lambda, { population: group(core, MEMBERS), model, runs: RUNS, seed: i });
    }),
};
