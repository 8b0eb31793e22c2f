const MEMBERS = 12;
const RUNS = 4000;

/** The first pair that agrees decides: k (k - 1) pairs of opinion 1 against (n - k) (n - k - 1) of opinion 0. */
const winning = (k) => {
  const pairs = k * (k - 1);
  return pairs / (pairs + (MEMBERS - k) * (MEMBERS - k - 1));
};

export const agreement = {
  title: 'Runs that opinion 1 wins, one group of twelve',
  x: 'first members',
  y: 'share of runs',
  curve: Array.from({ length: MEMBERS + 1 }, (_, k) => [k, winning(k)]),
  points: async (core) => {
    const members = Array.from({ length: MEMBERS }, (_, i) => i);
    const memberships = { members, groups: members.map(() => 0) };
    const { population } = core.buildPopulation({ memberCount: MEMBERS, groupCount: 1, memberships });
    const points = [];
    for (let k = 1; k < MEMBERS; k++) {
      const seedSet = { kind: 'random', count: k };
      const experiment = { population, model: { kind: 'sznajd' }, seedSet };
      const { contents } = await core.runEnsemble(experiment, { runs: RUNS, rngSeed: `agreement ${k}` });
      const { mean, standardError } = contents.content.cascadeSize;
      points.push([k, mean / MEMBERS, standardError / MEMBERS]);
    }
    return points;
  },
};
