import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventQueue } from './eventQueue.js';
import { incoming, MOST_INCOMING } from './incomingEvents.js';

/** Takes events out, pushing for each what `follow` says, and compares with a list that is sorted anew each time. */
function playBoth(
  lastKey: number,
  first: readonly number[],
  follow: (key: number, serial: number) => readonly number[],
) {
  const queue = new EventQueue(lastKey);
  queue.clear();
  const plain: { key: number; serial: number }[] = [];
  let serial = 0;
  const push = (key: number) => {
    queue.push(key, serial, ~serial);
    plain.push({ key, serial: serial++ });
  };
  first.forEach(push);
  const taken: number[] = [];
  while (queue.next()) {
    plain.sort((a, b) => a.key - b.key || a.serial - b.serial);
    const expected = plain.shift()!;
    expect([queue.key, queue.a, queue.b]).toEqual([expected.key, expected.serial, ~expected.serial]);
    taken.push(queue.a);
    for (const key of follow(queue.key, queue.a)) if (serial < 400) push(Math.min(key, lastKey));
  }
  expect(plain).toEqual([]);
  return taken;
}

const keys = (lastKey: number) => fc.array(fc.integer({ min: 0, max: lastKey }), { maxLength: 60 });

test('events come in order of key, then of arrival, whatever is pushed meanwhile', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(0, 5, 3000, 100_000, 50_000_000, 0x7ffffffe).chain((lastKey) =>
        fc.record({
          lastKey: fc.constant(lastKey),
          first: keys(lastKey),
          gaps: fc.array(fc.integer({ min: 0, max: Math.max(1, lastKey >> 3) }), { minLength: 1 }),
        }),
      ),
      ({ lastKey, first, gaps }) => {
        playBoth(lastKey, first, (key, serial) =>
          serial % 3 === 0 ? [] : [key + gaps[serial % gaps.length]!, key + (serial & 1)],
        );
      },
    ),
    { seed: 1, numRuns: 200 },
  );
});

test('many events of one key come in the order of their arrival', () => {
  const taken = playBoth(10, [4, 4, 4], (key, serial) => (serial < 100 ? [key, key] : []));
  expect(taken).toEqual(taken.map((_, i) => i));
});

test('an event may be pushed below the present key, within its bucket, and comes next', () => {
  const queue = new EventQueue(1_000_000);
  queue.clear();
  queue.push(101, 1, 0);
  queue.push(101, 2, 0);
  const order: number[] = [];
  while (queue.next()) {
    order.push(queue.a);
    if (queue.a === 1) {
      queue.push(101, 3, 0);
      queue.push(100, 4, 0);
    }
    if (queue.a === 4) queue.push(100, 5, 0);
  }
  expect(order).toEqual([1, 4, 5, 2, 3]);
});

test('many thousands of events of one instant, and of one bucket, are all served', () => {
  const queue = new EventQueue(1_000_000);
  queue.clear();
  queue.push(7, 0, 0);
  let served = 0;
  for (let pushed = 1; queue.next(); served++) {
    for (let i = 0; i < 3 && pushed < 30_000; i++, pushed += 2) {
      queue.push(queue.key, pushed, 0);
      queue.push(queue.key + 1 + (pushed % 50), pushed + 1, 0);
    }
  }
  expect(served).toBe(30_001);
});

test('clear forgets what was pending, and what is pushed after it is served as if new', () => {
  const queue = new EventQueue(1000);
  for (let run = 0; run < 3; run++) {
    queue.clear();
    for (let i = 0; i < 500; i++) queue.push((i * 7) % 900, i, 0);
    for (let i = 0; i < 100; i++) expect(queue.next()).toBe(true);
  }
  queue.clear();
  queue.push(5, 1, 2);
  expect([queue.next(), queue.key, queue.a, queue.b, queue.next()]).toEqual([true, 5, 1, 2, false]);
});

test('events crowded into one part of a bucket, and spread over all of it, come in order', () => {
  for (const spread of [2, 3, 40, 1 << 18])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: spread }), { maxLength: 800 }), (places) => {
        playBoth(
          0x7ffffffe,
          places.map((place) => (1 << 30) + place),
          () => [],
        );
      }),
      { seed: 1, numRuns: 20 },
    );
});

test('events pushed together come as if pushed one by one, and who looks ahead meets them in the same order', () => {
  const lastKey = 3_000_000;
  fc.assert(
    fc.property(fc.array(keys(lastKey), { minLength: 1, maxLength: 8 }), (batches) => {
      const [single, together] = [new EventQueue(lastKey), new EventQueue(lastKey)];
      const order: number[] = [];
      const expected: number[] = [];
      let serial = 0;
      const push = (batch: readonly number[], from: number) => {
        const late = batch.map((key) => Math.max(key, from));
        for (const [i, key] of late.entries()) single.push(key, serial + i, 1);
        incoming.keys.set(late);
        incoming.a.set(late.map((_, i) => serial + i));
        incoming.b.fill(1);
        together.pushAll(late.length);
        serial += late.length;
      };
      const play = (key: number, event: number) => {
        order.push(event);
        expect(single.next()).toBe(true);
        expected.push(single.a);
        const batch = batches[1 + (event % 20)];
        if (batch && serial < MOST_INCOMING)
          push([...batch.map((gap) => Math.min(lastKey, key + (gap >> 8))), key], key);
      };
      push(batches[0]!, 0);
      do {
        for (; together.place < together.end; together.skip(1)) {
          const [key, event] = together.sorted.subarray(together.place, together.place + 2);
          while (together.otherKey < key!) {
            together.takeOther();
            play(together.key, together.a);
          }
          together.key = key!;
          play(key!, event!);
        }
        while (together.otherKey <= lastKey) {
          together.takeOther();
          play(together.key, together.a);
        }
      } while (together.open());
      expect(order).toEqual(expected);
      expect(order).toHaveLength(serial);
    }),
    { seed: 1, numRuns: 200 },
  );
});
