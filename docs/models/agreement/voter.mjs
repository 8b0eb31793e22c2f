const MEMBERS = 10;
const RUNS = 4000;

export const agreement = {
  title: 'Runs that end with everybody at opinion 1, one group of ten',
  x: 'share of first members',
  y: 'share of runs',
  curve: [
    [0, 0],
    [1, 1],
  ],
  points: async (core) => {
    const members = Array.from({ length: MEMBERS }, (_, i) => i);
    const memberships = { members, groups: members.map(() => 0) };
    const { population } = core.buildPopulation({ memberCount: MEMBERS, groupCount: 1, memberships });
    const points = [];
    for (let k = 1; k < MEMBERS; k++) {
      const seedSet = { kind: 'random', count: k };
      const experiment = { population, model: { kind: 'voter' }, seedSet };
      const { contents } = await core.runEnsemble(experiment, { runs: RUNS, rngSeed: `agreement ${k}` });
      const { mean, standardError } = contents.content.cascadeSize;
      points.push([k / MEMBERS, mean / MEMBERS, standardError / MEMBERS]);
    }
    return points;
  },
};
