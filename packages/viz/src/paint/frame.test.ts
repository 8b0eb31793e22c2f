import { expect, test } from 'vitest';
import { dab, type Frame, stamp } from './frame.js';

function blank(width: number, height: number): Frame {
  return { width, height, bytes: new Uint8ClampedArray(4 * width * height).fill(0) };
}
const total = ({ bytes }: Frame) => bytes.reduce((sum, value) => sum + value, 0);

test('a disc covers about its area, wherever it stands between pixels', () => {
  for (const offset of [0, 0.25, 0.5, 0.75]) {
    const frame = blank(40, 40);
    stamp(frame, 'disc', 8, 20 + offset, 20 + offset, [255, 0, 0]);
    expect(total(frame) / 255).toBeGreaterThan(0.97 * Math.PI * 64);
    expect(total(frame) / 255).toBeLessThan(1.04 * Math.PI * 64);
  }
});

test.each(['disc', 'ring', 'diamond', 'glow'] as const)('a %s may hang over any rim', (shape) => {
  const frame = blank(10, 10);
  for (const [x, y] of [
    [-3, 5],
    [12, 5],
    [5, -3],
    [5, 12],
    [-50, -50],
    [500, 3],
  ] as const)
    stamp(frame, shape, 6, x, y, [200, 100, 50], 0.5);
  dab(frame, -1, 4, [255, 255, 255], 1);
  dab(frame, 9.5, 9.5, [255, 255, 255], 1);
  expect(frame.bytes).toHaveLength(400);
});

test('a dab adds the same light wherever it falls', () => {
  for (const offset of [0, 0.3, 0.5, 0.9]) {
    const frame = blank(8, 8);
    dab(frame, 3 + offset, 3 + offset, [200, 0, 0], 1);
    expect(Math.abs(total(frame) - 200)).toBeLessThanOrEqual(3);
  }
});
