import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_ABSENT, dataIsThere, readDataColumn } from '../../testkit/referenceData.js';
import { rngKey } from '../random/rngKey.js';
import { openStream } from '../random/stream.js';
import { bassPoint } from './bassCurve.js';
import { fitBass } from './fitBass.js';

/** New adopters in intervals that end at `ends`. */
function curve(p: number, q: number, m: number, ends: readonly number[]): number[] {
  const point = { share: 0, byP: 0, byQ: 0 };
  let before = 0;
  return ends.map((end) => {
    bassPoint({ p, q }, end, point);
    const gain = m * (point.share - before);
    before = point.share;
    return gain;
  });
}

const years = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

function fitOf(adopters: readonly number[]) {
  const fit = fitBass(years(adopters.length), adopters);
  if (fit.kind === 'none') throw new Error(fit.reason);
  return fit;
}

describe('fitBass', () => {
  it('finds the curve that made the counts, in any unit of time, with intervals of any length', () => {
    const logUniform = (low: number, high: number) =>
      fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);
    fc.assert(
      fc.property(logUniform(0.002, 0.1), logUniform(0.15, 0.9), logUniform(1e-3, 1e3), (p, q, unit) => {
        const ends = years(40).map((year) => (year + (year % 3) / 4) * unit);
        const fit = fitBass(ends, curve(p / unit, q / unit, 5000, ends));
        expect(fit.kind).toBe('fitted');
        if (fit.kind === 'none') return;
        expect((fit.p * unit) / p).toBeCloseTo(1, 6);
        expect((fit.q * unit) / q).toBeCloseTo(1, 6);
        expect(fit.m / 5000).toBeCloseTo(1, 6);
        expect(fit.rSquared).toBeCloseTo(1, 9);
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it('fits the doctors who took up tetracycline as another program does', () => {
    const doctors = [11, 9, 9, 11, 11, 11, 13, 7, 4, 1, 5, 3, 3, 4, 4, 2, 1];
    const { p, q, m, rSquared } = fitOf(doctors);
    expect(p).toBeCloseTo(0.08123425, 6);
    expect(q).toBeCloseTo(0.20666229, 6);
    expect(m).toBeCloseTo(109.537117, 4);
    expect(rSquared).toBeCloseTo(0.76174428, 6);
  });

  it('says why it does not fit', () => {
    expect(fitBass(years(9), new Array(9).fill(0))).toEqual({ kind: 'none', reason: 'nobody' });
    expect(fitBass(years(4), [1, 5, 5, 1])).toEqual({ kind: 'none', reason: 'too-few' });
    expect(fitBass(years(6), [1, 2, 4, 8, 16, 32])).toEqual({ kind: 'none', reason: 'no-end-in-sight' });
    expect(fitBass(years(9), [5, 5, 5, 5, 5, 5, 5, 5, 5])).toMatchObject({ kind: 'none' });
    const heaped = [0, 0, 0, 0, 90, 0, 0, 0, 0, 110, 0, 0, 0, 0, 70];
    expect(fitBass(years(15), heaped)).toEqual({ kind: 'none', reason: 'poor' });
    // family planning in Korean villages: a curve explains 56 % of the variance only
    const villages = [69, 94, 81, 86, 65, 62, 53, 53, 73, 37];
    expect(fitBass(years(10), villages)).toEqual({ kind: 'none', reason: 'poor' });
  });

  it('comes to an end for any counts, with numbers or a reason', () => {
    const counts = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e9, noNaN: true })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(counts, (adopters) => {
        const fit = fitBass(years(adopters.length), adopters);
        if (fit.kind === 'fitted') {
          expect([fit.p, fit.q, fit.m].every((value) => Number.isFinite(value) && value > 0)).toBe(true);
          expect(fit.rSquared).toBeGreaterThanOrEqual(0.6);
        }
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('finds all that adopted in the first of many intervals, and a curve of pure innovation', () => {
    const sudden = fitOf([1000, 40, 2, 0, 0, 0, 0, 0, 0, 0, ...new Array(90).fill(0)]);
    expect(sudden.m).toBeGreaterThan(990);
    const stream = openStream(rngKey('innovation'));
    const noisy = fitOf(
      curve(0.3, 1e-9, 1000, years(20)).map((count) => count * (0.98 + 0.04 * stream.uniform())),
    );
    expect(noisy.p).toBeCloseTo(0.3, 1);
    expect(noisy.q).toBeLessThan(0.05);
  });
});

describe.skipIf(!dataIsThere)(`fitBass on published series (else ${DATA_ABSENT})`, () => {
  // from scipy.optimize.least_squares on the same increments
  it.each([
    ['SIU1', 0.0151864189815444, 0.6579236473214515, 15682.01199723086, 0.9932567000021877],
    ['SIU2', 0.015391187349215895, 0.5931307675424989, 84079.45435554581, 0.9550711997710545],
    ['SIU3', 0.02181842566359376, 0.48394135463109766, 164047.83621932182, 0.881871905948207],
    ['SIU4', 0.01561989082115838, 0.4928932550185662, 268565.0948149269, 0.9357746486417309],
  ] as const)('computers in use, generation %s', (generation, p, q, m, rSquared) => {
    const all = readDataColumn('bass-timeseries/tsIbm.csv', generation);
    const fit = fitOf(all.slice(all.findIndex((count) => count > 0)));
    expect(fit.p / p).toBeCloseTo(1, 5);
    expect(fit.q / q).toBeCloseTo(1, 5);
    expect(fit.m / m).toBeCloseTo(1, 5);
    expect(fit.rSquared).toBeCloseTo(rSquared, 7);
  });

  it.each([
    ['ac1', 0.17271029683245684, 6292836.589838753, 0.879837022086963],
    ['ac5', 0.33053382729128056, 8675235.312645143, 0.818018084312842],
    ['ac8', 0.2220620778740258, 6222909.229376614, 0.7598023284548463],
  ] as const)('players of the game %s came without word of mouth', (game, p, m, rSquared) => {
    const all = readDataColumn('bass-timeseries/tsAc.csv', game);
    const fit = fitOf(all.slice(all.findIndex((count) => count > 0)));
    expect(fit.q).toBeLessThan(1e-6 * fit.p);
    expect(fit.p / p).toBeCloseTo(1, 6);
    expect(fit.m / m).toBeCloseTo(1, 6);
    expect(fit.rSquared).toBeCloseTo(rSquared, 9);
  });
});
