const MEMBERS = 20;

const first = Array.from({ length: MEMBERS }, (_, i) => i / (MEMBERS - 1));
const mean = 0.5;
const variance = first.reduce((sum, x) => sum + (x - mean) ** 2, 0) / MEMBERS;

/** In one group the fixed point keeps each difference from the mean, times s / (1 + (1 - s) / (n - 1)). */
const polarisation = (s) => 4 * variance * (s / (1 + (1 - s) / (MEMBERS - 1))) ** 2;

export const agreement = {
  title: 'Polarisation in the end, one group of twenty',
  x: 'stubbornness',
  y: 'polarisation (4 x variance)',
  curve: Array.from({ length: 51 }, (_, i) => [i / 50, polarisation(i / 50)]),
  points: async (core) => {
    const members = first.map((_, i) => i);
    const { population } = core.buildPopulation({
      memberCount: MEMBERS,
      groupCount: 1,
      memberships: { members, groups: members.map(() => 0) },
      traits: { opinion: first },
    });
    const points = [];
    for (let i = 0; i <= 10; i++) {
      const model = { kind: 'friedkin-johnsen', stubbornness: i / 10, opinion: { trait: 'opinion' } };
      const experiment = { population, model, seedSet: { kind: 'random', fraction: 0 } };
      const { contents } = await core.runEnsemble(experiment, { runs: 2 });
      points.push([i / 10, contents.content.figures.polarisation.mean, 0]);
    }
    return points;
  },
};
