import { expect, it } from 'vitest';
import { rngKey } from './rngKey.js';
import { openStream } from './stream.js';
import { uniformAt } from './uniformAt.js';

it('is what the stream hands out after as many words', () => {
  const key = rngKey('at');
  const stream = openStream(key, 3, 9);
  const uniforms = Array.from({ length: 4 }, () => stream.uniform());
  expect([0, 2, 4, 6].map((from) => uniformAt(key, 3, 9, from))).toEqual(uniforms);
});
