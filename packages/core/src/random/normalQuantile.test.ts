import { expect, test } from 'vitest';
import { normalQuantile } from './normalQuantile.js';

test('gives the tabulated quantiles, on both sides', () => {
  const known = [
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
    [1 - 1e-9, 5.997807015],
    [1e-12, -7.034483825301132],
  ] as const;
  for (const [p, z] of known) expect(normalQuantile(p)).toBeCloseTo(z, 6);
  expect(normalQuantile(0.025)).toBeCloseTo(-1.959963984540054, 14);
});

test('never falls as p rises', () => {
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < 100_000; i++) {
    const z = normalQuantile(i / 100_000);
    expect(z).toBeGreaterThan(last);
    last = z;
  }
});
