// One run, step by step: who told whom, and in which group.
import { independentCascade, labelOf, NO_GROUP, NOBODY, readPopulation, simulate } from '@grapevine/core';

const memberships = `
ann family
bob family
bob football
cem football
dana football
dana choir
eve choir
fay choir
`;

const { population } = await readPopulation(new TextEncoder().encode(memberships), 'memberships', {
  path: 'circles.txt',
});
const person = (member) => labelOf(population.memberLabels, member);
const circle = (group) => labelOf(population.groupLabels, group);

const run = simulate(
  {
    population,
    model: independentCascade({ activationProbability: 0.7 }),
    seedSet: { kind: 'members', members: ['ann'] },
  },
  { rngSeed: 2 },
);

for (const { step, members, informedBy, informedIn } of run) {
  for (const [i, member] of members.entries()) {
    const first = informedBy[i] === NOBODY;
    const where = informedIn[i] === NO_GROUP ? '' : ` (${circle(informedIn[i])})`;
    console.log(
      `step ${step}: ${person(member)} ${first ? 'has it first' : `is told by ${person(informedBy[i])}${where}`}`,
    );
  }
}
