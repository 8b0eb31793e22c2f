import fc from 'fast-check';
import { buildPopulation } from '../src/population/buildPopulation.js';
import { packLabels } from '../src/population/labels.js';
import type { Population } from '../src/population/population.js';

/** What a population may contain. */
export interface PopulationArbitraryOptions {
  /** Names of members and groups. Default: texts that XML can hold, also with spaces, commas and quotes. */
  readonly label?: fc.Arbitrary<string>;
}

const anyLabel = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...' ,|"\'\\&<>#\t\n[]'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 6,
  })
  .filter((text) => text.isWellFormed() && !/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/u.test(text));

/** Small populations of all kinds: with and without groups, ties, weights, traits and several platforms. */
export function populationArbitrary({
  label = anyLabel,
}: PopulationArbitraryOptions = {}): fc.Arbitrary<Population> {
  const labels = fc.uniqueArray(label, { minLength: 1, maxLength: 8 });
  return fc
    .record({
      members: labels,
      groups: labels,
      pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }),
      ties: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.float({ noNaN: true, noDefaultInfinity: true })), {
        maxLength: 20,
      }),
      weighted: fc.boolean(),
      mutual: fc.boolean(),
      traits: fc.boolean(),
    })
    .map(({ members, groups, pairs, ties, weighted, mutual, traits }) => {
      const known = ties.map(([u, v, w]) => [u % members.length, v % members.length, w] as const);
      const all = mutual
        ? known.flatMap(
            ([u, v, w]) =>
              [
                [u, v, w],
                [v, u, w],
              ] as const,
          )
        : known;
      return buildPopulation({
        memberCount: members.length,
        groupCount: groups.length,
        memberLabels: packLabels(members),
        groupLabels: packLabels(groups),
        memberships: {
          members: pairs.map(([m]) => m % members.length),
          groups: pairs.map(([, g]) => g % groups.length),
        },
        platforms: ['street', 'net'],
        groupPlatform: groups.map((_, g) => g % 2),
        traits: traits ? { 'taste.a': members.map((_, i) => i / 3), b: members.map((_, i) => -i) } : {},
        ties: {
          sources: all.map(([u]) => u),
          targets: all.map(([, v]) => v),
          weights: weighted ? all.map(([, , w]) => w) : undefined,
        },
      }).population;
    });
}
