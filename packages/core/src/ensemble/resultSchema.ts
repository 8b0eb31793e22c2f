import * as z from 'zod/mini';
import { estimateSchema, wholeNumber } from './estimateSchema.js';
import { passOnResultSchema } from './passOnResultSchema.js';

/** JSON Schema (2020-12) of `grapevine-result/1`. Figures that a single run does not tell are null. */
export function resultJsonSchema(): object {
  const { schema, named } = resultSchema();
  const names = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(named)) names.add(part, { id });
  return z.toJSONSchema(schema, { metadata: names });
}

/** `grapevine-result/1`, of a classical model or of pass-on, as zod knows it, and what its parts are called. */
export function resultSchema() {
  const count = wholeNumber;
  const estimate = estimateSchema();
  const passOn = passOnResultSchema(estimate);
  const classical = z.object({
    cascadeSize: estimate,
    reach: estimate,
    steps: estimate,
    states: z.optional(z.record(z.string(), estimate)),
    figures: z.optional(z.record(z.string(), estimate)),
    series: z.object({
      step: z.array(count()),
      reach: z.array(estimate),
      states: z.optional(z.record(z.string(), z.array(estimate))),
    }),
  });
  const schema = z.object({
    format: z.literal('grapevine-result/1'),
    scenario: z.object({
      name: z.string(),
      titles: z.optional(z.object({ en: z.string(), fr: z.string() })),
      digest: z.string(),
      resolved: z.record(z.string(), z.unknown()),
    }),
    rngSeed: z.union([z.string(), z.int()]),
    runs: count(),
    population: z.object({ members: count(), groups: count(), memberships: count(), ties: count() }),
    contents: z.record(z.string(), z.union([classical, passOn.content])),
    ...passOn.shape,
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
  return { schema, named: { estimate, ...passOn.named } };
}
