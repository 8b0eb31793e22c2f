import { expect, test } from 'vitest';
import { visible } from './visible.js';

test('control characters are shown, everything else stays', () => {
  expect(visible('a\nb\u001b[31mc\u007f\u009b')).toBe('a\\nb\\u001b[31mc\\u007f\\u009b');
  expect(visible('é « x » 日本')).toBe('é « x » 日本');
});
