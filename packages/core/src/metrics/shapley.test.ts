import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shapley } from './shapley.js';

it('shares what only both together bring about in halves', () => {
  const credit = shapley({
    together: Float64Array.of(100, 120),
    broadcastAlone: Float64Array.of(30, 30),
    wordOfMouthAlone: Float64Array.of(50, 70),
  });
  expect(credit.synergy.mean).toBe(20);
  expect(credit.broadcast.mean).toBe(40);
  expect(credit.wordOfMouth.mean).toBe(70);
  expect(credit.together.mean).toBe(110);
});

it('is the mean of what each adds when it comes first and when it comes second, and sums to the whole', () => {
  const count = fc.nat(100_000);
  fc.assert(
    fc.property(count, count, count, (both, broadcast, word) => {
      const credit = shapley({
        together: Float64Array.of(both),
        broadcastAlone: Float64Array.of(broadcast),
        wordOfMouthAlone: Float64Array.of(word),
      });
      expect(credit.broadcast.mean).toBe((broadcast + (both - word)) / 2);
      expect(credit.wordOfMouth.mean).toBe((word + (both - broadcast)) / 2);
      expect(credit.broadcast.mean + credit.wordOfMouth.mean).toBe(both);
    }),
    { seed: 3 },
  );
});
