import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortTies } from './sortTies.js';

const MEMBERS = 40;
const pair = fc.record({ source: fc.nat(MEMBERS - 1), target: fc.nat(MEMBERS - 1), weight: fc.nat(9) });
/** Members 0 and 1 know many, so that their rows are long enough for the platform's sort. */
const hub = fc.record({ source: fc.nat(1), target: fc.nat(MEMBERS - 1), weight: fc.nat(9) });
const given = fc.tuple(
  fc.array(fc.oneof(pair, hub), { maxLength: 250 }),
  fc.boolean(), // mutual
  fc.boolean(), // with weights
);

it('keeps each tie once with its first weight, in order, and counts pairs of one member', () => {
  fc.assert(
    fc.property(given, ([pairs, mutual, hasWeights]) => {
      const first = new Map<number, number>();
      for (const { source, target, weight } of pairs) {
        if (source === target) continue;
        for (const tie of [[source, target], ...(mutual ? [[target, source]] : [])] as [number, number][]) {
          const key = tie[0] * MEMBERS + tie[1];
          if (!first.has(key)) first.set(key, weight);
        }
      }
      const sorted = [...first].sort(([a], [b]) => a - b);
      const parts = {
        sources: pairs.map(({ source }) => source),
        targets: pairs.map(({ target }) => target),
        weights: hasWeights ? pairs.map(({ weight }) => weight) : undefined,
        mutual,
      };
      const { offsets, values, weights, loops } = sortTies(parts, MEMBERS);
      const keys = [...values].map((target, j) => offsets.findLastIndex((at) => at <= j) * MEMBERS + target);
      expect(keys).toEqual(sorted.map(([key]) => key));
      expect(weights && [...weights]).toEqual(hasWeights ? sorted.map(([, weight]) => weight) : undefined);
      expect(loops).toBe(pairs.filter(({ source, target }) => source === target).length);
    }),
  );
});
