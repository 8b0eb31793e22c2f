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
  points: async (core) => {
    const members = Array.from({ length: MEMBERS }, (_, i) => i);
    const memberships = { members, groups: members.map(() => 0) };
    const { population } = core.buildPopulation({ memberCount: MEMBERS, groupCount: 1, memberships });
    const points = [];
    for (let i = 0; i <= 10; i++) {
      const lambda = (3 * i) / 100;
      const model = {
        kind: 'group-contagion',
        lambda,
        nu: NU,
        mu: 1,
        afterRecovery: 'immune',
        time: 'continuous',
      };
      const { contents } = await core.runEnsemble(
        { population, model, seedSet: { kind: 'members', members: ['0'] } },
        { runs: RUNS, rngSeed: `agreement ${i}` },
      );
      const { mean, standardError } = contents.content.cascadeSize;
      points.push([lambda, mean, standardError]);
    }
    return points;
  },
};
