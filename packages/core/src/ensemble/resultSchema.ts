import * as z from 'zod/mini';

/** JSON Schema (2020-12) of `grapevine-result/1`. Figures that a single run does not tell are null. */
export function resultJsonSchema(): object {
  const count = () => z.int().check(z.minimum(0));
  const figure = () => z.nullable(z.number());
  const estimate = z.object({
    mean: z.number(),
    standardDeviation: figure(),
    standardError: figure(),
    ci95: z.tuple([figure(), figure()]),
    quantiles: z.record(z.string(), z.number()),
    runs: count(),
  });
  const content = z.object({
    cascadeSize: estimate,
    reach: estimate,
    steps: estimate,
    series: z.object({ step: z.array(count()), reach: z.array(estimate) }),
  });
  const result = z.object({
    format: z.literal('grapevine-result/1'),
    scenario: z.object({ name: z.string(), digest: z.string(), resolved: z.record(z.string(), z.unknown()) }),
    rngSeed: z.union([z.string(), z.int()]),
    runs: count(),
    population: z.object({ members: count(), groups: count(), memberships: count(), ties: count() }),
    contents: z.record(z.string(), content),
    digest: z.string(),
    timing: z.optional(
      z.object({
        loadSeconds: z.number(),
        simulateSeconds: z.number(),
        runsPerSecond: z.number(),
        workers: count(),
      }),
    ),
  });
  return z.toJSONSchema(result);
}
