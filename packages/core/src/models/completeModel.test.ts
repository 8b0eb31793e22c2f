import { expect, it } from 'vitest';
import type { ParameterTable } from '../base/parameters.js';
import type { Kernel } from '../engine/kernel.js';
import type { Population } from '../population/population.js';
import { rngKey } from '../random/rngKey.js';
import { completeModel, withDefaults } from './completeModel.js';

interface Parameters {
  readonly rate?: number;
  readonly word?: string;
  readonly perhaps?: number | undefined;
}

const label = { en: 'Thing', fr: 'Chose' };
const parameters: ParameterTable<Parameters> = {
  rate: { kind: 'number', default: 0.5, range: [0, 1], label },
  word: { kind: 'choice', default: 'one', values: ['one', 'two'], label },
  perhaps: { kind: 'number', optional: true, range: [0, 1], label },
};

it('what is left out or undefined has the default of the table, and only that', () => {
  expect(withDefaults(parameters, {})).toStrictEqual({ rate: 0.5, word: 'one', perhaps: undefined });
  const given = { rate: 0, word: undefined, perhaps: 0.1, other: 3 };
  expect(withDefaults(parameters, given as object as Parameters)).toStrictEqual({
    rate: 0,
    word: 'one',
    perhaps: 0.1,
  });
});

it('kernels and players are made from all parameters', () => {
  const made: unknown[] = [];
  const model = completeModel<Parameters>({
    kind: 'thing',
    label,
    parameters,
    createKernel: (all) => {
      made.push(all);
      return {} as Kernel;
    },
    createPlayer: (all) => {
      made.push(all);
      return undefined;
    },
  });
  const people = {} as Population;
  model.createKernel({ rate: 1 }, people, rngKey(0));
  model.createPlayer!({ word: 'two' }, people, rngKey(0), { fixed: true, largest: 0, write: () => 0 });
  expect(made).toStrictEqual([
    { rate: 1, word: 'one', perhaps: undefined },
    { rate: 0.5, word: 'two', perhaps: undefined },
  ]);
});

it('a model without player has none', () => {
  const model = completeModel<Parameters>({
    kind: 'x',
    label,
    parameters,
    createKernel: () => ({}) as Kernel,
  });
  expect('createPlayer' in model).toBe(false);
});
