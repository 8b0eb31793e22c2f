import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayClock, toClockHours, toLivedHours } from '../dayClock.js';
import { delayTable } from '../delayLaw.js';
import { TICKS_PER_HOUR } from '../ticks.js';
import { drawnEntries } from './drawnEntries.js';
import { clockGuide, drawDelays, lookUpReaders, NEVER_READ, readByClock, readings } from './readingTimes.js';

const rhythm = fc.array(fc.double({ min: 0.01, max: 5, noNaN: true }), { minLength: 24, maxLength: 24 });

test('by the clock, a delay ends when clockHours says, to a tick, and after the lifetime or the horizon never', () => {
  const lastTick = 100 * TICKS_PER_HOUR;
  fc.assert(
    fc.property(
      rhythm,
      fc.double({ min: 0, max: 23.9, noNaN: true }),
      fc.integer({ min: 0, max: lastTick }),
      fc.integer(),
      (activity, startHour, tick, bits) => {
        const clock = dayClock(activity, startHour);
        const table = delayTable({ law: 'log-normal', median: 4, sigma: 1 });
        drawnEntries.entries[0] = 1;
        drawnEntries.delayBits[0] = bits;
        lookUpReaders(Int32Array.of(5, 2), Float32Array.of(1, 1, 0.5), 1, true);
        drawDelays(table, Float64Array.of(0, 40), 1, 0, 1);
        readByClock(clock, clockGuide(clock), tick, lastTick, 1);
        const hours = new Float64Array(1);
        table.drawInto(bits, hours, 0);
        const delay = hours[0]! * 0.5;
        hours[0] = tick / TICKS_PER_HOUR;
        toLivedHours(clock, hours, 0);
        hours[0] += delay;
        toClockHours(clock, hours, 0);
        const expected = Math.max(tick, Math.floor(hours[0] * TICKS_PER_HOUR));
        expect(readings.readers[0]).toBe(2);
        if (delay > 40 || expected > lastTick + 1) expect(readings.ticks[0]).toBe(NEVER_READ);
        else if (expected < lastTick - 1) expect(Math.abs(readings.ticks[0]! - expected)).toBeLessThan(2);
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});
