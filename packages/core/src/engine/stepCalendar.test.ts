import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_DUE, stepCalendar } from './stepCalendar.js';

describe('a calendar of steps', () => {
  it('hands out in each step those who are due in it, near and far, and forgets those who were taken off', () => {
    const plan = fc.array(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.boolean()), { maxLength: 60 });
    fc.assert(
      fc.property(plan, (members) => {
        const calendar = stepCalendar(members.length);
        members.forEach(([step], member) => {
          calendar.add(member, step);
        });
        members.forEach(([, off], member) => {
          if (off) calendar.remove(member);
        });
        expect(calendar.count).toBe(members.filter(([, off]) => !off).length);
        const target = new Int32Array(members.length);
        for (let step = 0; step <= 5000; step++) {
          const length = calendar.take(step, target);
          const expected = members.flatMap(([due, off], member) => (due === step && !off ? [member] : []));
          expect([...target.subarray(0, length)].sort((a, b) => a - b)).toEqual(expected);
        }
        expect(calendar.count).toBe(0);
        expect(calendar.due.every((due) => due === NOT_DUE)).toBe(true);
      }),
      { numRuns: 20, seed: 3 },
    );
  });

  it('can be cleared', () => {
    const calendar = stepCalendar(2);
    calendar.add(1, 7);
    calendar.clear();
    expect([calendar.count, calendar.take(7, new Int32Array(2))]).toEqual([0, 0]);
  });
});
