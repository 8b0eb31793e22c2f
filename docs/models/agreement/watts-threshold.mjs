const MEMBERS = 20_000;
const FIRST = 0.2;

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

/** Of nine contacts, the fewest whose share reaches the threshold. */
const needed = (threshold) => Math.max(1, Math.ceil(9 * threshold - 1e-9));

export const agreement = {
  title: 'Watts threshold in separate groups of ten, a fifth of all first',
  x: 'threshold',
  y: 'share active at the end',
  curve: Array.from({ length: 201 }, (_, i) => [(i + 1) / 402, shareActive(FIRST, needed((i + 1) / 402))]),
  points: async (core) => {
    const population = separateGroups(core);
    const points = [];
    for (let i = 1; i <= 10; i++) {
      const threshold = i / 20 - 0.01;
      const { contents } = await core.runEnsemble(
        {
          population,
          model: { kind: 'watts-threshold', threshold },
          seedSet: { kind: 'random', fraction: FIRST },
        },
        { runs: 30, rngSeed: `agreement ${i}` },
      );
      const { mean, standardError } = contents.content.cascadeSize;
      points.push([threshold, mean / MEMBERS, standardError / MEMBERS]);
    }
    return points;
  },
};
