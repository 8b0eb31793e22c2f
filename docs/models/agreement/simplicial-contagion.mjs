const MEMBERS = 996;
const PAIRS = 60;
const THREES = 30;
const LAMBDA_DELTA = 2.5;
const CRITICAL = 2 * Math.sqrt(LAMBDA_DELTA) - LAMBDA_DELTA;
const STEPS = 25;
const RUNS = 3;

/** The stable root of the mean field; 0 below the critical value. */
function upperRoot(lambda) {
  if (lambda < CRITICAL) return 0;
  const spread = Math.sqrt((lambda - LAMBDA_DELTA) ** 2 - 4 * LAMBDA_DELTA * (1 - lambda));
  return (LAMBDA_DELTA - lambda + spread) / (2 * LAMBDA_DELTA);
}

/** Every member in so many groups of two and of three: all members are shuffled and cut up, again and again. */
function wellMixed(core) {
  const members = [];
  const groups = [];
  let group = 0;
  let state = 12345;
  const below = (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  for (let round = 0; round < PAIRS + THREES; round++) {
    const size = round < PAIRS ? 2 : 3;
    const order = Array.from({ length: MEMBERS }, (_, i) => i);
    for (let i = MEMBERS - 1; i > 0; i--) {
      const j = below(i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (let i = 0; i < MEMBERS; i++) {
      members.push(order[i]);
      groups.push(group + Math.floor(i / size));
    }
    group += MEMBERS / size;
  }
  return core.buildPopulation({
    memberCount: MEMBERS,
    groupCount: group,
    memberships: { members, groups },
  }).population;
}

export const agreement = {
  title: 'Share infected in the long run, lambda_delta 2.5, well mixed',
  x: 'lambda',
  y: 'share infected',
  curve: Array.from({ length: 81 }, (_, i) => [0.4 + i / 80, upperRoot(0.4 + i / 80)]),
  points: async (core) => {
    const population = wellMixed(core);
    const points = [];
    for (const lambda of [0.5, 0.75, 0.85, 1, 1.2, 1.4]) {
      const model = {
        kind: 'simplicial-contagion',
        beta: lambda / PAIRS,
        betaDelta: LAMBDA_DELTA / THREES,
        mu: 1,
        time: 'continuous',
      };
      const { contents } = await core.runEnsemble(
        { population, model, seedSet: { kind: 'random', fraction: 0.9 }, stop: { step: `>= ${STEPS}` } },
        { runs: RUNS, rngSeed: `agreement ${lambda}` },
      );
      const { mean, standardError } = contents.content.cascadeSize;
      points.push([lambda, mean / MEMBERS, standardError / MEMBERS]);
    }
    return points;
  },
};
