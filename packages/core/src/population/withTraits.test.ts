import { expect, it } from 'vitest';
import { buildPopulation } from './buildPopulation.js';
import { labelOf, packLabels } from './labels.js';
import { openPopulation } from './openPopulation.js';
import { withTraits } from './withTraits.js';

const { population } = buildPopulation({
  memberCount: 3,
  groupCount: 2,
  memberships: { members: [0, 1, 2], groups: [0, 0, 1] },
  ties: { sources: [0, 2], targets: [1, 0], weights: [0.5, 2] },
  platforms: ['facebook', 'twitter'],
  groupPlatform: [1, 0],
  traits: { attitude: [0.1, 0.2, 0.3], threshold: [1, 2, 3] },
  memberLabels: packLabels(['ann', 'bob', 'cid']),
  groupLabels: packLabels(['g', 'h']),
});

it('withTraits adds columns, and puts new values before old ones but where there are none', () => {
  const attitude = Float32Array.of(-1, Number.NaN, 0);
  const more = withTraits(population, { attitude, activity: Float32Array.of(Number.NaN, 1, 2) });
  expect(Array.from(more.traits.attitude!)).toEqual([-1, Math.fround(0.2), 0]);
  expect(Array.from(more.traits.activity!)).toEqual([Number.NaN, 1, 2]);
  expect(Array.from(more.traits.threshold!)).toEqual([1, 2, 3]);
  const { buffer, traits, ...rest } = more;
  const { buffer: _, traits: __, ...before } = population;
  expect(rest).toEqual(before);
  expect(labelOf(more.memberLabels, 2)).toBe('cid');
  expect(openPopulation(new Uint8Array(buffer)).traits).toEqual(traits);
});

it('withTraits keeps a population without ties, labels and groups as it is', () => {
  const { population: bare } = buildPopulation({ memberCount: 2 });
  const { traits, ...rest } = withTraits(bare, { a: Float32Array.of(1, 2) });
  expect(rest.tieOffsets).toEqual(bare.tieOffsets);
  expect(Object.keys(traits)).toEqual(['a']);
});

it('withTraits takes no more memory than it may', () => {
  expect(() => withTraits(population, {}, 100)).toThrow(/memory/);
});
