import { expect, it } from 'vitest';
import { ReopenedStream } from './reopenedStream.js';
import { rngKey } from './rngKey.js';
import { openStream } from './stream.js';

it('a stream opened again gives the draws of a stream opened anew, skipped ones left out', () => {
  const key = rngKey('again');
  const reused = new ReopenedStream();
  for (let member = 0; member < 50; member++) {
    const fresh = openStream(key, member, 7);
    fresh.uint32();
    fresh.uint32();
    reused.open(key, 0, member, 7, 2);
    expect([reused.uint32(), reused.uniform(), reused.below(10)]).toEqual([
      fresh.uint32(),
      fresh.uniform(),
      fresh.below(10),
    ]);
  }
});
