import { buildPopulation } from '../src/population/buildPopulation.js';
import { packLabels } from '../src/population/labels.js';
import type { Population } from '../src/population/population.js';
import { rngKey } from '../src/random/rngKey.js';
import { type CompiledPassOn, compilePassOn } from '../src/scenario/compilePassOn.js';
import { passOnScenario } from '../src/scenario/parsePassOn.js';

const key = rngKey('compile');

/** Four members; ann and bob work together on linkedin, bob and cid are a household, dan has a tie to ann. */
export const { population: four } = buildPopulation({
  memberCount: 4,
  groupCount: 3,
  memberships: { members: [0, 1, 1, 2, 2], groups: [0, 0, 1, 1, 2] },
  ties: { sources: [3], targets: [0] },
  platforms: ['linkedin', 'facebook', 'twitter'],
  groupPlatform: [0, 1, 1],
  traits: { 'topic.tech': [0.1, 0.6, 0.9, 0.3], age: [20, 30, 40, 50] },
  memberLabels: packLabels(['ann', 'bob', 'cid', 'dan']),
  groupLabels: packLabels(['work-1', 'household-1', 'chess']),
});

export const post = { at: '0h', post: 'a', by: { kind: 'random', count: 1 } };
export const flight = { content: 'a', channel: 'radio', reach: 0.5 };

/** A scenario for them with one content and one post, unless `given` says otherwise. */
export function compiled(given: object = {}, population: Population = four): CompiledPassOn {
  return compilePassOn(
    passOnScenario({ contents: [{ id: 'a' }], timeline: [post], ...given }),
    population,
    key,
  );
}
