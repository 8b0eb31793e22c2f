import { describe, expect, it } from 'vitest';
import { overlappingGroups } from '../population/generators/overlappingGroups.js';
import { labelOf } from '../population/labels.js';
import { loadPopulation } from './loadPopulation.js';
import { parseScenario } from './parseScenario.js';

const rest = {
  format: 'grapevine-scenario/1',
  rngSeed: 'load',
  model: { kind: 'independent-cascade' },
  seedSet: { kind: 'random', count: 1 },
};
const texts: Record<string, string> = {
  'ego/b.one.circles': 'c0\tann bob\n',
  'ego/a.circles': 'c0\tbob\tcid\n',
  'ego/b.two.circles': 'c0\tdan ann\n',
};
const open = async (name: string) => new TextEncoder().encode(texts[name] ?? 'c0\tx\u0000y\n');
const circles = parseScenario({ ...rest, population: { file: 'ego', as: 'memberships' } });

describe('a folder of circles', () => {
  it('gives the same population in whatever order its files are listed', async () => {
    const names = ['b.two.circles', 'notes.txt', 'a.circles', 'b.one.circles'];
    const [one, other] = await Promise.all(
      [names, names.toReversed()].map((listed) =>
        loadPopulation(circles, { open, list: async () => listed }),
      ),
    );
    expect(new Uint8Array(one!.population.buffer)).toEqual(new Uint8Array(other!.population.buffer));
    const { groupLabels, groupCount } = one!.population;
    expect(Array.from({ length: groupCount }, (_, group) => labelOf(groupLabels, group))).toEqual([
      'a/c0',
      'b.one/c0',
      'b.two/c0',
    ]);
  });

  it('names the file in which something is wrong', async () => {
    const loading = loadPopulation(circles, { open, list: async () => ['bad.circles'] });
    await expect(loading).rejects.toMatchObject({ problems: [{ path: 'ego/bad.circles' }] });
  });
});

it('a scenario generates the population that the library makes from the same seed', async () => {
  const parameters = { members: 200, groupsPerMember: 2, groupSize: 5 };
  const scenario = parseScenario({
    ...rest,
    population: { generate: { kind: 'overlapping-groups', ...parameters } },
  });
  const { population } = await loadPopulation(scenario, { open });
  expect(new Uint8Array(population.buffer)).toEqual(
    new Uint8Array(overlappingGroups(parameters, { rngSeed: 'load' }).buffer),
  );
});

it('a scenario adds the traits of its members’ file to its population', async () => {
  const scenario = parseScenario({
    format: 'grapevine-scenario/1',
    population: { file: 'people', as: 'memberships' },
    members: { file: 'traits.csv' },
    contents: [{ id: 'a' }],
    timeline: [{ at: '0h', post: 'a', by: { kind: 'random', count: 1 } }],
  });
  const files: Record<string, string> = {
    people: 'ann g\nbob g\ncid g\n',
    'traits.csv': 'member,threshold\nbob,0.5\nann,0.25\n',
  };
  const read = async (name: string) => new TextEncoder().encode(files[name]);
  const { population, notes } = await loadPopulation(scenario, { open: read });
  expect(Array.from(population.traits.threshold!)).toEqual([0.25, 0.5, Number.NaN]);
  expect(notes).toEqual([{ code: 'unlisted-members', path: 'traits.csv', count: 1 }]);
  files['traits.csv'] = 'member,threshold\ndan,0.5\n';
  await expect(loadPopulation(scenario, { open: read })).rejects.toMatchObject({
    problems: [{ path: 'traits.csv:2' }],
  });
});
