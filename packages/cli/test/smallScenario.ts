/** A scenario that runs in a moment. */
export const smallScenario = {
  format: 'grapevine-scenario/1',
  name: 'Small',
  rngSeed: 'small',
  population: { generate: { kind: 'overlapping-groups', members: 300, groupsPerMember: 2, groupSize: 6 } },
  model: { kind: 'independent-cascade', activationProbability: 0.08 },
  seedSet: { kind: 'random', count: 3 },
  runs: 60,
} as const;

/** The same in YAML. */
export const smallYaml = `format: grapevine-scenario/1
name: Small
rngSeed: small
population:
  generate: { kind: overlapping-groups, members: 300, groupsPerMember: 2, groupSize: 6 }
model: { kind: independent-cascade, activationProbability: 0.08 }
seedSet: { kind: random, count: 3 }
runs: 60
`;
