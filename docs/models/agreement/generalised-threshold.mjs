const MEMBERS = 500;
const STEPS = 30;
const TAU = 5;
const MU = 0.05;

const shareBy = (t) => 1 - Math.exp((-MU * t * t) / (2 * TAU));

export const agreement = {
  title: 'Pressure from outside on members without contacts',
  x: 'step',
  y: 'share that has acted',
  curve: Array.from({ length: STEPS + 1 }, (_, t) => [t, shareBy(t)]),
  points: async (core) => {
    const { population } = core.buildPopulation({ memberCount: MEMBERS });
    const { contents } = await core.runEnsemble(
      {
        population,
        model: { kind: 'generalised-threshold', threshold: 1, tau: TAU, mu: MU },
        seedSet: { kind: 'random', count: 1 },
        stop: { step: `>= ${STEPS}` },
      },
      { runs: 50, rngSeed: 'agreement' },
    );
    return contents.content.series.reach
      .map(({ mean, standardError }, t) => [t, (mean - 1) / (MEMBERS - 1), standardError / (MEMBERS - 1)])
      .filter((_, t) => t % 3 === 0);
  },
};
