import { expect, test } from 'vitest';
import { tableSchema } from '../base/parameterSchema.js';
import { normalQuantile } from '../random/normalQuantile.js';
import { memberParameters } from './memberParameters.js';

test('every trait has a default, which is valid and says where it comes from', () => {
  expect(tableSchema(memberParameters).safeParse({}).success).toBe(true);
  for (const [name, spec] of Object.entries(memberParameters)) {
    expect(spec.default, name).toBeDefined();
    expect(spec.source, name).toMatch(/\S/);
  }
});

/** Values of a normal law at the middles of 10,000 equal parts of its probability. */
function normalValues({ normal }: { normal: { mean: number; deviation: number } }): number[] {
  return Array.from(
    { length: 10_000 },
    (_, i) => normal.mean + normal.deviation * normalQuantile((i + 0.5) / 10_000),
  );
}

function shareOf(values: readonly number[], probability: (value: number) => number): number {
  return values.reduce((sum, value) => sum + probability(value), 0) / values.length;
}

test('few readers pass on everyday content, most what appeals very much, as the source of the threshold says', () => {
  const thresholds = normalValues(memberParameters.threshold.default as never);
  const temperature = 0.1;
  const passedOn = (appeal: number) =>
    shareOf(thresholds, (threshold) => 1 / (1 + Math.exp((threshold - appeal) / temperature)));
  expect(passedOn(0.3)).toBeCloseTo(0.03, 2);
  expect(passedOn(0.8)).toBeCloseTo(0.6, 1);
});

test('favourable opinions outnumber unfavourable ones about three to one', () => {
  const attitudes = normalValues(memberParameters.attitude.default as never);
  const favourable = shareOf(attitudes, (attitude) => (attitude > 0.3 ? 1 : 0));
  const unfavourable = shareOf(attitudes, (attitude) => (attitude < -0.3 ? 1 : 0));
  expect(favourable).toBeCloseTo(0.25, 2);
  expect(unfavourable).toBeCloseTo(0.09, 2);
  expect(favourable / unfavourable).toBeGreaterThan(2.5);
  expect(favourable / unfavourable).toBeLessThan(3.5);
});
