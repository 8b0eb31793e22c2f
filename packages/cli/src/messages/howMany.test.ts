import { expect, test } from 'vitest';
import { numbersOf } from '../terminal/numbers.js';
import { howMany } from './howMany.js';

test('means are whole from ten on, and have two digits below', () => {
  const numbers = numbersOf('en');
  const shown = [0, 0.0234, 1, 4.26, 9.94, 9.96, 41.5, 4250.4, -7.31, -4585.2].map((value) =>
    howMany(value, numbers),
  );
  expect(shown).toEqual(['0', '0.023', '1', '4.3', '9.9', '10', '42', '4,250', '-7.3', '-4,585']);
});
