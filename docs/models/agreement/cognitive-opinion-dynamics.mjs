const RUNS = 4000;

/** After one step: whoever has a tick takes the opinion 0.5 of the other, if that one talks, with probability 0.5^(1 / B). */
const mean = (talkativeness) => 0.25 + 0.25 * (1 - Math.exp(-(0.5 ** (1 / talkativeness))));

export const agreement = {
  title: 'Mean opinion of two after one step: one of 0 listens to one of 0.5',
  x: 'readiness to talk B',
  y: 'mean opinion',
  curve: Array.from({ length: 50 }, (_, i) => [(i + 1) / 50, mean((i + 1) / 50)]),
  points: async (core) => {
    const { population } = core.buildPopulation({
      memberCount: 2,
      ties: { sources: [1], targets: [0] },
      traits: { opinion: [0, 0.5] },
    });
    const points = [];
    for (let i = 1; i <= 10; i++) {
      const model = {
        kind: 'cognitive-opinion-dynamics',
        trust: 0,
        riskSensitivity: 0,
        talkativeness: i / 10,
        opinion: { trait: 'opinion' },
      };
      const experiment = {
        population,
        model,
        seedSet: { kind: 'random', fraction: 0 },
        stop: { step: '>= 1' },
      };
      const { contents } = await core.runEnsemble(experiment, { runs: RUNS, rngSeed: `agreement ${i}` });
      points.push([i / 10, contents.content.figures.mean.mean, contents.content.figures.mean.standardError]);
    }
    return points;
  },
};
