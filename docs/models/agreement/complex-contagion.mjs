const MEMBERS = 20_000;

/** Separate groups of ten. */
function separateGroups(core) {
  const members = Array.from({ length: MEMBERS }, (_, i) => i);
  const memberships = { members, groups: members.map((i) => Math.floor(i / 10)) };
  return core.buildPopulation({ memberCount: MEMBERS, groupCount: MEMBERS / 10, memberships }).population;
}

const choose = (a, b) => Array.from({ length: b }, (_, i) => (a - i) / (b - i)).reduce((x, y) => x * y, 1);

/** Share active at the end where a share f of all begins and it takes k: groups with k first members go over whole. */
function shareActive(f, k) {
  let share = 0;
  for (let i = 0; i <= 10; i++) share += choose(10, i) * f ** i * (1 - f) ** (10 - i) * (i >= k ? 1 : i / 10);
  return share;
}

export const agreement = {
  title: 'Complex contagion with a threshold of 2, in separate groups of ten',
  x: 'share of first members',
  y: 'share active at the end',
  curve: Array.from({ length: 41 }, (_, i) => [i / 80, shareActive(i / 80, 2)]),
  points: async (core) => {
    const population = separateGroups(core);
    const points = [];
    for (let i = 1; i <= 10; i++) {
      const fraction = i / 20;
      const { contents } = await core.runEnsemble(
        {
          population,
          model: { kind: 'complex-contagion', threshold: 2 },
          seedSet: { kind: 'random', fraction },
        },
        { runs: 30, rngSeed: `agreement ${i}` },
      );
      const { mean, standardError } = contents.content.cascadeSize;
      points.push([fraction, mean / MEMBERS, standardError / MEMBERS]);
    }
    return points;
  },
};
