const MEMBERS = 12;
const RUNS = 2000;
const CONVERGENCE = 0.3;

const opinions = Array.from({ length: MEMBERS }, (_, i) => 0.05 + (0.9 * i) / (MEMBERS - 1));
const mean = opinions.reduce((sum, x) => sum + x, 0) / MEMBERS;
const variance = opinions.reduce((sum, x) => sum + (x - mean) ** 2, 0) / MEMBERS;
const rate = (4 * CONVERGENCE * (1 - CONVERGENCE) * MEMBERS) / (MEMBERS - 1);

export const agreement = {
  title: 'Polarisation of a group of twelve in which everybody listens to everybody',
  x: 'steps',
  y: 'polarisation (4 x variance)',
  curve: Array.from({ length: 51 }, (_, i) => [i / 10, 4 * variance * Math.exp((-rate * i) / 10)]),
  points: async (core) => {
    const members = opinions.map((_, i) => i);
    const { population } = core.buildPopulation({
      memberCount: MEMBERS,
      groupCount: 1,
      memberships: { members, groups: members.map(() => 0) },
      traits: { opinion: opinions },
    });
    const model = { kind: 'deffuant', epsilon: 1, convergence: CONVERGENCE, opinion: { trait: 'opinion' } };
    const points = [];
    for (let step = 1; step <= 5; step++) {
      const seedSet = { kind: 'random', fraction: 0 };
      const experiment = { population, model, seedSet, stop: { step: `>= ${step}` } };
      const { contents } = await core.runEnsemble(experiment, { runs: RUNS, rngSeed: `agreement ${step}` });
      const { polarisation } = contents.content.figures;
      points.push([step, polarisation.mean, polarisation.standardError]);
    }
    return points;
  },
};
