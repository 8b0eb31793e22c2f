import type { ParameterSpec, ParameterTable } from '../base/parameters.js';
import { type MemberValue, memberValues } from '../engine/memberValues.js';
import type { Population } from '../population/population.js';
import { type Law, lawSampler, type Sampler } from '../random/law.js';
import type { RngKey } from '../random/rngKey.js';
import { type TraitLaw, traitSampler } from '../random/traitLaw.js';

/** Reads what a transition says, a number or the name of a parameter, as the run will use it. In steps no rate is above 1. */
export interface QuantityReader {
  /** Probabilities (in steps) or rates: one for all or one for each member. */
  rates(quantity: number | string): number | Float64Array;
  /** One probability or rate for all. */
  rate(quantity: number | string): number;
  /** Levels of thresholds: one for all or one for each member. */
  levels(quantity: number | string): number | Float64Array;
  /** A moment or a length of time. */
  time(quantity: number | string): number;
  /** A length of time, or what draws one. */
  duration(quantity: number | string | TraitLaw): number | Sampler;
}

/** Reads the quantities of a model by what its parameters are given as, defaults filled in. */
export function quantityReader(
  table: ParameterTable<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
  played: 'steps' | 'continuous',
  population: Population,
  key: RngKey,
): QuantityReader {
  const most = played === 'steps' ? 1 : Number.MAX_VALUE;
  const givenFor = (quantity: unknown) => (typeof quantity === 'string' ? given[quantity] : quantity);
  const ofMembers = (quantity: number | string, max: number): number | Float64Array => {
    const spec = typeof quantity === 'string' ? table[quantity] : undefined;
    if (spec?.kind !== 'member-value') return Number(givenFor(quantity));
    const range = [spec.range[0], Math.min(spec.range[1], max)] as const;
    const name = quantity as string;
    return memberValues(givenFor(quantity) as MemberValue, { name, range }, population, key);
  };
  const rates = (quantity: number | string) => {
    const value = ofMembers(quantity, most);
    return typeof value === 'number' ? Math.min(value, most) : value;
  };
  return {
    rates,
    rate: (quantity) => rates(quantity) as number,
    levels: (quantity) => ofMembers(quantity, Number.MAX_VALUE),
    time: (quantity) => Number(givenFor(quantity)),
    duration: (quantity) => {
      const spec = typeof quantity === 'string' ? table[quantity] : undefined;
      return durationOf(givenFor(quantity), spec);
    },
  };
}

function durationOf(value: unknown, spec: ParameterSpec | undefined): number | Sampler {
  if (typeof value === 'number') return value;
  return spec?.kind === 'law' ? lawSampler(value as Law) : traitSampler(value as TraitLaw);
}
