import * as z from 'zod/mini';

/** A whole number, not negative. */
export const wholeNumber = () => z.int().check(z.minimum(0));
/** What a single run does not tell is null. */
const told = () => z.nullable(z.number());
/** A 95 % interval. */
export const interval = () => z.tuple([told(), told()]);

/** Schema of an `Estimate`. */
export type EstimateSchema = ReturnType<typeof estimateSchema>;

/** `Estimate`, as results have it. Made once for a schema, so that it can be named there. */
export function estimateSchema() {
  return z.object({
    mean: z.number(),
    standardDeviation: told(),
    standardError: told(),
    ci95: interval(),
    quantiles: z.record(z.string(), z.number()),
    runs: wholeNumber(),
  });
}

/** `PairedDifference`, as results have it. */
export function pairedDifferenceSchema(estimate: EstimateSchema) {
  const share = () => z.number().check(z.minimum(0), z.maximum(1));
  return z.object({
    ...estimate.shape,
    varianceRatio: told(),
    shares: z.object({ above: share(), equal: share(), below: share() }),
  });
}
