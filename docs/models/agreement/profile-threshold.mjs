const PAIRS = 500;
const BLOCKED = 0.25;

const adopted = (profile) => (1 - profile) / (1 - profile * (1 - BLOCKED));

export const agreement = {
  title: 'Who adopts before a refusal is for good',
  x: 'profile',
  y: 'share that adopts',
  curve: Array.from({ length: 101 }, (_, i) => [i / 100, adopted(i / 100)]),
  points: async (core) => {
    const members = Array.from({ length: 2 * PAIRS }, (_, i) => i);
    const memberships = { members, groups: members.map((i) => i >>> 1) };
    const { population } = core.buildPopulation({ memberCount: 2 * PAIRS, groupCount: PAIRS, memberships });
    const first = members.filter((i) => i % 2 === 0).map(String);
    const points = [];
    for (let i = 0; i <= 9; i++) {
      const profile = i / 10;
      const { contents } = await core.runEnsemble(
        {
          population,
          model: { kind: 'profile-threshold', threshold: 0.5, profile, blocked: BLOCKED, adopterRate: 0 },
          seedSet: { kind: 'members', members: first },
        },
        { runs: 50, rngSeed: `agreement ${i}` },
      );
      const { mean, standardError } = contents.content.cascadeSize;
      points.push([profile, (mean - PAIRS) / PAIRS, standardError / PAIRS]);
    }
    return points;
  },
};
