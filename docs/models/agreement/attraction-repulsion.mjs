const RUNS = 4000;
const WEIGHT = 0.5;
const OTHER = 0.9;
const FIRST = 0.2;

/** The mean of both after `time`: the one who listens has had a Poisson number of ticks, each the same step towards 0.9. */
function meanAfter(time) {
  let opinion = FIRST;
  let share = Math.exp(-time);
  let mean = 0;
  for (let ticks = 0; ticks < 60; ticks++) {
    mean += share * opinion;
    share *= time / (ticks + 1);
    const size = (Math.abs(opinion + WEIGHT * OTHER) / 2) * (1 - Math.abs(opinion));
    opinion += Math.sign(OTHER - opinion) * size;
  }
  return (mean + OTHER) / 2;
}

export const agreement = {
  title: 'Mean opinion of two: one of 0.2 listens to one of 0.9',
  x: 'steps',
  y: 'mean opinion',
  curve: Array.from({ length: 51 }, (_, i) => [i / 10, meanAfter(i / 10)]),
  points: async (core) => {
    const { population } = core.buildPopulation({
      memberCount: 2,
      ties: { sources: [1], targets: [0] },
      traits: { opinion: [FIRST, OTHER] },
    });
    const model = {
      kind: 'attraction-repulsion',
      epsilon: 2,
      contactWeight: WEIGHT,
      opinion: { trait: 'opinion' },
    };
    const points = [];
    for (let step = 1; step <= 5; step++) {
      const seedSet = { kind: 'random', fraction: 0 };
      const experiment = { population, model, seedSet, stop: { step: `>= ${step}` } };
      const { contents } = await core.runEnsemble(experiment, { runs: RUNS, rngSeed: `agreement ${step}` });
      points.push([step, contents.content.figures.mean.mean, contents.content.figures.mean.standardError]);
    }
    return points;
  },
};
