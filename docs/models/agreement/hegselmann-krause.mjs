const MEMBERS = 60;
const EPSILON = 0.15;
const ROUNDS = 10;

const first = Array.from({ length: MEMBERS }, (_, i) => (i + 0.5) / MEMBERS);

/** One round by plain sums over everybody. */
function round(opinions) {
  return opinions.map((own) => {
    const heard = opinions.filter((opinion) => Math.abs(opinion - own) <= EPSILON);
    return heard.reduce((sum, opinion) => sum + opinion, 0) / heard.length;
  });
}

function polarisation(opinions) {
  const mean = opinions.reduce((sum, x) => sum + x, 0) / opinions.length;
  return (4 * opinions.reduce((sum, x) => sum + (x - mean) ** 2, 0)) / opinions.length;
}

const course = [first];
for (let i = 0; i < ROUNDS; i++) course.push(round(course[i]));

export const agreement = {
  title: 'Polarisation of a group of sixty, epsilon 0.15, against plain sums',
  x: 'rounds',
  y: 'polarisation (4 x variance)',
  curve: course.map((opinions, i) => [i, polarisation(opinions)]),
  points: async (core) => {
    const members = first.map((_, i) => i);
    const { population } = core.buildPopulation({
      memberCount: MEMBERS,
      groupCount: 1,
      memberships: { members, groups: members.map(() => 0) },
      traits: { opinion: first },
    });
    const model = { kind: 'hegselmann-krause', epsilon: EPSILON, opinion: { trait: 'opinion' } };
    const points = [];
    for (let step = 1; step <= ROUNDS; step++) {
      const seedSet = { kind: 'random', fraction: 0 };
      const experiment = { population, model, seedSet, stop: { step: `>= ${step}` } };
      const { contents } = await core.runEnsemble(experiment, { runs: 2 });
      points.push([step, contents.content.figures.polarisation.mean, 0]);
    }
    return points;
  },
};
