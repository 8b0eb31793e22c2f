import { expect, test } from 'vitest';
import { CHART_COLOURS, SERIES_DASHES } from './chartColours.js';

type Triple = readonly [number, number, number];

/** How colours look without one kind of cones. Source: Machado, Oliveira & Fernandes 2009, full severity. */
const SIGHT: Readonly<Record<string, readonly Triple[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Red, green and blue as light, 0 to 1. */
function lightOf(colour: string): Triple {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return [linear(red!), linear(green!), linear(blue!)];
}

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const luminance = (light: Triple) => dot([0.2126, 0.7152, 0.0722], light);

/** CIE L*a*b*, in which equal distances look about equally far apart. */
function labOf(light: Triple): Triple {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f(dot([0.4124, 0.3576, 0.1805], light) / 0.95047);
  const y = f(luminance(light));
  const z = f(dot([0.0193, 0.1192, 0.9505], light) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seenLab(colour: string, sight: string): Triple {
  const light = lightOf(colour);
  const seen = SIGHT[sight]!.map((row) => Math.min(1, Math.max(0, dot(row, light))));
  return labOf(seen as unknown as Triple);
}

function contrast(a: string, b: string): number {
  const [low, high] = [a, b].map((colour) => luminance(lightOf(colour))).sort((p, q) => p - q);
  return (high! + 0.05) / (low! + 0.05);
}

const looks = Object.entries(CHART_COLOURS);

test.each(
  looks.flatMap(([look, { series }]) => Object.keys(SIGHT).map((sight) => [look, sight, series] as const)),
)('in the %s look, any two series differ for %s sight', (_, sight, series) => {
  const labs = series.map((colour) => seenLab(colour, sight));
  const distances = labs.flatMap((a, i) =>
    labs.slice(0, i).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
  );
  // two colours of the same name are less than 15 apart
  expect(Math.min(...distances)).toBeGreaterThan(30);
});

test.each(looks)(
  'in the %s look, series stand out from the paper and texts are easy to read',
  (_, colours) => {
    const { paper, ink, muted, series } = colours;
    for (const colour of series) expect(contrast(colour, paper)).toBeGreaterThan(3);
    for (const colour of [ink, muted]) expect(contrast(colour, paper)).toBeGreaterThan(4.5);
  },
);

test('twenty lines differ in colour or dashes', () => {
  const { series } = CHART_COLOURS.light;
  const signs = Array.from(
    { length: 20 },
    (_, i) => `${series[i % series.length]} ${SERIES_DASHES[i % SERIES_DASHES.length]}`,
  );
  expect(new Set(signs).size).toBe(20);
});
