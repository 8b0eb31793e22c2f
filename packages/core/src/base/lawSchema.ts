import * as z from 'zod/mini';
import { numberSchema } from './numberSchema.js';
import { expecting, expectingKeys } from './schemaProblems.js';

/** A number, or a distribution by one of its keys; values must lie within `range`. */
export function lawSchema(range: readonly [number, number]) {
  const [min, max] = range;
  const fromOne = [Math.max(min, 1), max] as const;
  const powerLaw = object({
    exponent: numberSchema([-10, 100]),
    min: numberSchema(fromOne, true),
    max: numberSchema(fromOne, true),
  });
  const logNormal = object({ median: numberSchema([1e-9, max]), sigma: numberSchema([0, 10]) });
  const shares = z
    .record(frequencyKey(range), numberSchema([0, Number.POSITIVE_INFINITY]), {
      error: expecting('an-object'),
    })
    .check(
      z.refine((record) => Object.values(record).some((share) => share > 0), {
        error: expecting('positive-shares'),
      }),
    );
  return z.union(
    [
      numberSchema(range),
      object({ poisson: numberSchema([0, max]) }),
      object({
        powerLaw: powerLaw.check(
          z.refine(
            (law) => (law as { min: number; max: number }).min <= (law as { min: number; max: number }).max,
            {
              error: expecting('min-not-above-max'),
              path: ['min'],
            },
          ),
        ),
      }),
      object({ logNormal }),
      object({ frequencies: shares }),
    ],
    { error: expecting('a-law') },
  );
}

function object<S extends Record<string, z.ZodMiniType>>(shape: S) {
  return z.strictObject(shape, { error: expectingKeys(Object.keys(shape)) });
}

function frequencyKey([min, max]: readonly [number, number]) {
  const error = expecting('whole-number-between', { min, max });
  const inRange = (key: string) => /^\d+$/.test(key) && Number(key) >= min && Number(key) <= max;
  return z.string().check(z.refine(inRange, { error }));
}
