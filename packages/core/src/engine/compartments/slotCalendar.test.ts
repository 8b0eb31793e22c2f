import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventWidth, SlotCalendar } from './slotCalendar.js';

const WORDS = 5;

/** Events taken slot by slot while others are pushed, by the calendar; `resume` goes over to another one now and then. */
function taken(pushes: readonly (readonly number[])[][], width: EventWidth, resume: boolean): number[][] {
  let calendar = new SlotCalendar(width);
  calendar.clear(0);
  return pushes.map((now, slot) => {
    for (const [ahead, ...words] of now) {
      const [member, rule, tick, owner, stay] = words as [number, number, number, number, number];
      calendar.push(slot + ahead!, member, rule, tick, owner, stay);
    }
    if (resume) {
      const pending = calendar.pending();
      calendar = new SlotCalendar(width);
      calendar.clear(slot);
      calendar.refill(pending);
    }
    const length = calendar.take();
    return [...calendar.due.subarray(0, length)];
  });
}

/** The same by filtering all events for each slot. */
function plainly(pushes: readonly (readonly number[])[][], width: EventWidth): number[][] {
  return pushes.map((_, slot) =>
    pushes
      .slice(0, slot + 1)
      .flatMap((now, from) => now.filter(([ahead]) => from + ahead! === slot))
      .flatMap((event) => event.slice(1, 1 + width)),
  );
}

const event = fc.tuple(
  fc.oneof(fc.nat(4), fc.nat(1500)),
  ...Array.from({ length: WORDS }, () => fc.nat(1000)),
);

describe('the calendar of slots', () => {
  it('gives each slot its events, however far ahead they were pushed, and goes on from what was pending', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(event, { maxLength: 20 }), { maxLength: 30 }),
        fc.constantFrom<EventWidth>(2, 3, 5),
        (first, width) => {
          const pushes = [...first, ...Array.from({ length: 1540 }, () => [])];
          const sorted = (slots: number[][]) => slots.map((words) => [...words].sort((a, b) => a - b));
          const expected = sorted(plainly(first.concat(pushes.slice(first.length, 60)), width));
          const seen = taken(pushes, width, false);
          expect(sorted(seen.slice(0, expected.length))).toEqual(expected);
          expect(taken(pushes.slice(0, 60), width, true)).toEqual(seen.slice(0, 60));
          const all = first.flat().flatMap((words) => words.slice(1, 1 + width));
          expect(sorted([seen.flat()])[0]).toEqual(sorted([all])[0]);
        },
      ),
      { numRuns: 60, seed: 3 },
    );
  });
});
