import * as z from 'zod/mini';

/** JSON Schema (2020-12) of `grapevine-result/1`. Figures that a single run does not tell are null. */
export function resultJsonSchema(): object {
  const figure = () => z.nullable(z.number());
  const estimate = z.object({
    mean: z.number(),
    standardDeviation: figure(),
    standardError: figure(),
    ci95: z.tuple([figure(), figure()]),
    quantiles: z.record(z.string(), z.number()),
    runs: z.int(),
  });
  const content = z.object({
    cascadeSize: estimate,
    reach: estimate,
    steps: estimate,
    series: z.object({ step: z.array(z.int()), reach: z.array(estimate) }),
  });
  const result = z.object({
    format: z.literal('grapevine-result/1'),
    scenario: z.object({ name: z.string(), digest: z.string(), resolved: z.record(z.string(), z.unknown()) }),
    rngSeed: z.union([z.string(), z.int()]),
    runs: z.int(),
    population: z.object({ members: z.int(), groups: z.int(), memberships: z.int(), ties: z.int() }),
    contents: z.record(z.string(), content),
    digest: z.string(),
    timing: z.optional(
      z.object({
        loadSeconds: z.number(),
        simulateSeconds: z.number(),
        runsPerSecond: z.number(),
        workers: z.int(),
      }),
    ),
  });
  return z.toJSONSchema(result);
}
