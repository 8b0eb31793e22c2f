import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemberCalendar } from './memberCalendar.js';

const MEMBERS = 3000;

describe('a calendar of members', () => {
  it('hands out who is due in each step, ascending, also years ahead, after being cleared or resumed', () => {
    const waits = fc.array(fc.tuple(fc.nat(MEMBERS - 1), fc.oneof(fc.nat(5), fc.nat(4000))), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(waits, fc.nat(30), (given, resumedAt) => {
        let calendar = new MemberCalendar(MEMBERS);
        calendar.put(5, 3);
        calendar.clear();
        const expected = new Map<number, number>();
        const taken = new Int32Array(MEMBERS);
        for (let step = 1; step <= 4030; step++) {
          for (const [member, wait] of given) {
            // one may be appointed anew as soon as he has none
            if (step > 30 || calendar.has(member)) continue;
            calendar.put(member, step + wait);
            expected.set(member, step + wait);
          }
          if (step === resumedAt) {
            const resumed = new MemberCalendar(MEMBERS);
            resumed.resume(calendar.due);
            calendar = resumed;
          }
          expect(calendar.count).toBe(expected.size);
          const due = [...expected].filter(([, when]) => when === step).map(([member]) => member);
          const count = calendar.take(step, taken);
          expect([...taken.subarray(0, count)]).toEqual(due.sort((a, b) => a - b));
          for (const member of due) expected.delete(member);
        }
        expect(expected.size).toBe(0);
      }),
      { numRuns: 20, seed: 1 },
    );
  });

  it('sorts many of a step', () => {
    const calendar = new MemberCalendar(MEMBERS);
    for (let i = 0; i < MEMBERS; i++) calendar.put((i * 1001) % MEMBERS, 9);
    const taken = new Int32Array(MEMBERS);
    expect(calendar.take(9, taken)).toBe(MEMBERS);
    expect([...taken]).toEqual(Array.from({ length: MEMBERS }, (_, i) => i));
  });
});
