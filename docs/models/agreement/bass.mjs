const MEMBERS = 10_000;
const RUNS = 20;
const P = 0.03;
const Q = 0.38;
const TIMES = 20;

const share = (t) => (1 - Math.exp(-(P + Q) * t)) / (1 + (Q / P) * Math.exp(-(P + Q) * t));

export const agreement = {
  title: 'Share adopted in one group of 10,000, p 0.03 and q 0.38',
  x: 'time',
  y: 'share adopted',
  curve: Array.from({ length: 4 * TIMES + 1 }, (_, i) => [i / 4, share(i / 4)]),
  points: async (core) => {
    const members = Array.from({ length: MEMBERS }, (_, i) => i);
    const memberships = { members, groups: members.map(() => 0) };
    const { population } = core.buildPopulation({ memberCount: MEMBERS, groupCount: 1, memberships });
    const { contents } = await core.runEnsemble(
      {
        population,
        model: { kind: 'bass', p: P, q: Q },
        seedSet: { kind: 'random', fraction: 0 },
        stop: { step: `>= ${TIMES}` },
      },
      { runs: RUNS, rngSeed: 'agreement' },
    );
    return contents.content.series.reach
      .slice(1, TIMES + 1)
      .map(({ mean, standardError }, i) => [i + 1, mean / MEMBERS, standardError / MEMBERS]);
  },
};
