const P = 0.8;

const mean = (x) => 1 + P * x + (P * x) ** 2;

export const agreement = {
  title: 'Two groups of two that share a member, from the other of one',
  x: 'embeddedness',
  y: 'members',
  curve: Array.from({ length: 51 }, (_, i) => [i / 50, mean(i / 50)]),
  points: async (core) => {
    const memberships = { members: [0, 1, 1, 2], groups: [0, 0, 1, 1] };
    const { population } = core.buildPopulation({ memberCount: 3, groupCount: 2, memberships });
    const points = [];
    for (let i = 0; i <= 10; i++) {
      const x = i / 10;
      const { contents } = await core.runEnsemble(
        {
          population,
          model: { kind: 'cascade-embeddedness', activationProbability: P, embeddedness: x },
          seedSet: { kind: 'members', members: ['0'] },
        },
        { runs: 4000, rngSeed: `agreement ${i}` },
      );
      const { mean: size, standardError } = contents.content.cascadeSize;
      points.push([x, size, standardError]);
    }
    return points;
  },
};
