const RUNS = 6000;

export const agreement = {
  title: 'Mean number of events of an avalanche',
  x: 'offspring of an event',
  y: 'events',
  curve: Array.from({ length: 46 }, (_, i) => [i / 50, 1 / (1 - i / 50)]),
  points: async (core) => {
    const memberships = { members: [0, 1, 2], groups: [0, 0, 0] };
    const { population } = core.buildPopulation({ memberCount: 3, groupCount: 1, memberships });
    const points = [];
    for (let i = 0; i <= 9; i++) {
      const { contents } = await core.runEnsemble(
        {
          population,
          model: { kind: 'hawkes', offspring: i / 10, memoryScale: 0.1 },
          seedSet: { kind: 'members', members: ['0'] },
        },
        { runs: RUNS, rngSeed: `agreement ${i}` },
      );
      const { mean, standardError } = contents.content.figures.events;
      points.push([i / 10, mean, standardError]);
    }
    return points;
  },
};
