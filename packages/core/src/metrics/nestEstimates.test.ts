import { expect, it } from 'vitest';
import { estimate } from './estimate.js';
import { nestEstimates } from './nestEstimates.js';

it('puts the estimate of each column at its path, whatever keys are called', () => {
  const paths = [
    ['a', 'x'],
    ['a', '__proto__', 'y.z'],
    ['b', 'x'],
  ];
  const rows = Float64Array.of(1, 10, 100, -1, 3, 30, 300, -1);
  const nested = nestEstimates(paths, rows, 4, 2);
  expect(JSON.parse(JSON.stringify(nested))).toEqual(
    JSON.parse(`{"a":{"x":${json(1, 3)},"__proto__":{"y.z":${json(10, 30)}}},"b":{"x":${json(100, 300)}}}`),
  );
  expect(Object.keys(nested.a!)).toEqual(['x', '__proto__']);
});

const json = (...values: number[]): string => JSON.stringify(estimate(Float64Array.from(values)));
