import { expect, test } from 'vitest';
import { numbersOf } from '../../terminal/numbers.js';
import { roundPercent } from './roundPercent.js';

test('shares are whole per cent, and have one digit below 1 %', () => {
  const numbers = numbersOf('en');
  const shown = [0, 0.00042, 0.0063, 0.00996, 0.0149, 0.426, 1, 1.268, -0.034].map((share) =>
    roundPercent(share, numbers),
  );
  expect(shown).toEqual(['0%', '0.04%', '0.6%', '1%', '1%', '43%', '100%', '130%', '-3%']);
});
