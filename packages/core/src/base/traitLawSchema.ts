import * as z from 'zod/mini';
import { expectingNumber, numberSchema } from './numberSchema.js';
import { expecting, expectingKeys } from './schemaProblems.js';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/**
 * A number, or a distribution of numbers that need not be whole by one of its keys, or one of some words. Fixed values
 * and those that a distribution names must lie within `range`; what it draws beyond is for the sampler to cut.
 */
export function traitLawSchema(range: readonly [number, number], words: readonly string[] = []) {
  const laws = lawSchemas(range);
  const error = ({ input }: { readonly input?: unknown }) => {
    if (typeof input === 'number') return expectingNumber(range);
    return words.length > 0
      ? expecting('trait-law-or-word', { words: words.join(', ') })
      : expecting('a-trait-law');
  };
  return words.length > 0
    ? z.union([z.enum(words as [string, ...string[]]), ...laws], { error })
    : z.union(laws, { error });
}

/** A fixed number, and the distributions. */
export function lawSchemas(range: readonly [number, number]) {
  const [min, max] = range;
  const spread = numberSchema([0, Number.POSITIVE_INFINITY]);
  const uniform = object({ min: numberSchema(range), max: numberSchema(range) }).check(
    z.refine((law) => law.min <= law.max, { error: expecting('min-not-above-max'), path: ['min'] }),
  );
  const normal = object({ mean: numberSchema(range), deviation: spread });
  const logNormal = object({
    median: numberSchema([Math.max(min, 1e-9), max]),
    sigma: numberSchema([0, 10]),
  });
  const shares = z.record(frequencyKey(range), spread, { error: expecting('an-object') }).check(
    z.refine((record) => Object.values(record).some((share) => share > 0), {
      error: expecting('positive-shares'),
    }),
  );
  return [
    numberSchema(range),
    object({ uniform }),
    object({ normal }),
    object({ logNormal }),
    object({ frequencies: shares }),
  ] as const;
}

function object<S extends Record<string, z.ZodMiniType>>(shape: S) {
  return z.strictObject(shape, { error: expectingKeys(Object.keys(shape)) });
}

function frequencyKey(range: readonly [number, number]) {
  const inRange = (key: string) => DECIMAL.test(key) && Number(key) >= range[0] && Number(key) <= range[1];
  return z.string().check(z.refine(inRange, { error: expectingNumber(range) }));
}
