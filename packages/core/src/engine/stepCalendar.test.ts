import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortMembers } from './sortMembers.js';
import { NOT_DUE, stepCalendar } from './stepCalendar.js';

const MEMBERS = 3000;

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

  it('hands out who is due in each step, also years ahead, after being cleared or resumed', () => {
    const waits = fc.array(fc.tuple(fc.nat(MEMBERS - 1), fc.oneof(fc.nat(5), fc.nat(4000))), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(waits, fc.nat(30), (given, resumedAt) => {
        let calendar = stepCalendar(MEMBERS);
        calendar.add(5, 3);
        calendar.clear();
        const expected = new Map<number, number>();
        const taken = new Int32Array(MEMBERS);
        const spare = new Int32Array(MEMBERS);
        for (let step = 1; step <= 4030; step++) {
          for (const [member, wait] of given) {
            // one may be appointed anew as soon as he has none
            if (step > 30 || calendar.due[member] !== NOT_DUE) continue;
            calendar.add(member, step + wait);
            expected.set(member, step + wait);
          }
          if (step === resumedAt) {
            const resumed = stepCalendar(MEMBERS);
            resumed.resume(calendar.due);
            calendar = resumed;
          }
          expect(calendar.count).toBe(expected.size);
          const due = [...expected].filter(([, when]) => when === step).map(([member]) => member);
          const count = calendar.take(step, taken);
          sortMembers(taken, 0, count, MEMBERS, spare);
          expect([...taken.subarray(0, count)]).toEqual(due.sort((a, b) => a - b));
          for (const member of due) expected.delete(member);
        }
        expect(expected.size).toBe(0);
      }),
      { numRuns: 20, seed: 1 },
    );
  });

  it('hands out many of a step', () => {
    const calendar = stepCalendar(MEMBERS);
    for (let i = 0; i < MEMBERS; i++) calendar.add((i * 1001) % MEMBERS, 9);
    const taken = new Int32Array(MEMBERS);
    expect(calendar.take(9, taken)).toBe(MEMBERS);
    sortMembers(taken, 0, MEMBERS, MEMBERS, new Int32Array(MEMBERS));
    expect([...taken]).toEqual(Array.from({ length: MEMBERS }, (_, i) => i));
  });
});
