const MEMBERS = 500;
const STEPS = 30;
const RATE = 0.08;
const BLOCKED = 0.2;

const shareBy = (t) => (1 - BLOCKED) * (1 - (1 - RATE) ** t);

export const agreement = {
  title: 'Adoption by oneself where a fifth is blocked',
  x: 'step',
  y: 'share that has acted',
  curve: Array.from({ length: STEPS + 1 }, (_, t) => [t, shareBy(t)]),
  points: async (core) => {
    const { population } = core.buildPopulation({ memberCount: MEMBERS });
    const { contents } = await core.runEnsemble(
      {
        population,
        model: { kind: 'kertesz-threshold', threshold: 1, adopterRate: RATE, blocked: BLOCKED },
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
