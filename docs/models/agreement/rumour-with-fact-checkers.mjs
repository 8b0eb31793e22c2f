const MEMBERS = 6;
const STEPS = 20;
const RUNS = 4000;
const [BETA, ALPHA, PHI] = [0.5, 0.3, 0.1];

/** P(k of n) when each does with probability p. */
function binomial(n, p) {
  let law = [1];
  for (let i = 0; i < n; i++)
    law = Array.from({ length: i + 2 }, (_, k) => (law[k] ?? 0) * (1 - p) + (law[k - 1] ?? 0) * p);
  return law;
}

/** Mean number of believers in one group after the steps: the chain of (believers, fact-checkers), step by step. */
function meanBelievers(verify) {
  let law = new Map([['1 0', 1]]);
  for (let step = 0; step < STEPS; step++) {
    const next = new Map();
    const add = (b, f, chance) => next.set(`${b} ${f}`, (next.get(`${b} ${f}`) ?? 0) + chance);
    for (const [state, chance] of law) {
      const [b, f] = state.split(' ').map(Number);
      const weight = b * (1 + ALPHA) + f * (1 - ALPHA);
      const share = weight > 0 ? (b * (1 + ALPHA)) / weight : 0;
      binomial(MEMBERS - b - f, weight > 0 ? BETA : 0).forEach((p1, sided) => {
        binomial(sided, share).forEach((p2, newBelievers) => {
          binomial(b, 1 - PHI).forEach((p3, keep) => {
            binomial(keep, verify).forEach((p4, checked) => {
              binomial(f, 1 - PHI).forEach((p5, checkers) => {
                const believers = keep - checked + newBelievers;
                add(believers, checkers + checked + sided - newBelievers, chance * p1 * p2 * p3 * p4 * p5);
              });
            });
          });
        });
      });
    }
    law = next;
  }
  let mean = 0;
  for (const [state, chance] of law) mean += Number(state.split(' ')[0]) * chance;
  return mean;
}

export const agreement = {
  title: 'Believers among six after twenty steps',
  x: 'verifying probability',
  y: 'believers',
  curve: Array.from({ length: 31 }, (_, i) => [i / 100, meanBelievers(i / 100)]),
  points: async (core) => {
    const members = Array.from({ length: MEMBERS }, (_, i) => i);
    const memberships = { members, groups: members.map(() => 0) };
    const { population } = core.buildPopulation({ memberCount: MEMBERS, groupCount: 1, memberships });
    const points = [];
    for (let i = 0; i <= 10; i++) {
      const model = { kind: 'rumour-with-fact-checkers', verifyingProbability: (3 * i) / 100 };
      const seedSet = { kind: 'members', members: ['0'] };
      const experiment = { population, model, seedSet, stop: { step: `>= ${STEPS}` } };
      const { contents } = await core.runEnsemble(experiment, { runs: RUNS, rngSeed: `agreement ${i}` });
      const { mean, standardError } = contents.content.cascadeSize;
      points.push([(3 * i) / 100, mean, standardError]);
    }
    return points;
  },
};
