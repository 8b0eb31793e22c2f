import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rngKey } from '../random/rngKey.js';
import { openStream } from '../random/stream.js';
import { INSTANTS, StepQueue } from './stepQueue.js';

type Event = [key: number, a: number, b: number];
const inOrder = (events: Event[]) => events.sort((x, y) => x[0] - y[0] || x[1] - y[1] || x[2] - y[2]);

describe('the queue of a step', () => {
  it('hands out in order of key, a and b what was pushed before and meanwhile, for any expectation', () => {
    const key = fc.oneof(fc.integer({ min: 0, max: INSTANTS - 1 }), fc.integer({ min: 0, max: 9 }));
    const event = fc.tuple(key, fc.nat(5), fc.integer({ min: -1, max: 3 }));
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 300 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(5)), { maxLength: 300 }),
        fc.nat(200),
        (first, later, expected) => {
          const queue = new StepQueue();
          for (let round = 0; round < 2; round++) {
            queue.begin(expected);
            const pending: Event[] = first.map((each) => [...each]);
            for (const each of pending) queue.push(...each);
            const waiting = [...later];
            for (let before = -1; queue.next(); before = queue.key) {
              inOrder(pending);
              expect([queue.key, queue.a, queue.b]).toEqual(pending.shift());
              expect(queue.key).toBeGreaterThanOrEqual(before);
              const next = waiting.pop();
              if (!next) continue;
              const pushed: Event = [queue.key + (next[0] % (INSTANTS - queue.key)), next[1], 7];
              queue.push(...pushed);
              pending.push(pushed);
            }
            expect(pending).toEqual([]);
          }
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });

  it('takes a thousand times the events that were expected, in order', () => {
    const stream = openStream(rngKey('queue'));
    const queue = new StepQueue();
    queue.begin(10);
    queue.push(0, 0, 0);
    let taken = 0;
    for (let before = -1; queue.next(); taken++) {
      expect(queue.key >= before).toBe(true);
      before = queue.key;
      // each of the first brings ten more
      if (taken < 1000)
        for (let i = 0; i < 10; i++) queue.push(before + stream.below(INSTANTS - before), i, taken);
    }
    expect(taken).toBe(10_001);
  });
});
