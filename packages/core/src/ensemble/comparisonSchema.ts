import * as z from 'zod/mini';
import { pairedDifferenceSchema, wholeNumber } from './estimateSchema.js';
import { resultSchema } from './resultSchema.js';

/** JSON Schema (2020-12) of `grapevine-comparison/1`. Figures that the runs do not tell are null. */
export function comparisonJsonSchema(): object {
  const { schema, named } = comparisonSchema();
  const names = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(named)) names.add(part, { id });
  return z.toJSONSchema(schema, { metadata: names });
}

/** `grapevine-comparison/1` as zod knows it, and what its parts are called. */
export function comparisonSchema() {
  const { schema: result, named } = resultSchema();
  const pairedDifference = pairedDifferenceSchema(named.estimate);
  const members = z.object({ count: wholeNumber(), members: z.array(z.string()) });
  const oneSided = z.object({ onlyFirst: members, onlyLater: members });
  const fate = z.object({ reached: oneSided, passedOn: oneSided });
  const run = wholeNumber();
  const schema = z.object({
    format: z.literal('grapevine-comparison/1'),
    worlds: z.array(z.string()),
    rngSeed: z.union([z.string(), z.int()]),
    runs: wholeNumber(),
    results: z.array(result),
    differences: z.array(z.record(z.string(), pairedDifference)),
    fates: z.array(
      z.union([
        z.object({ run, contents: z.record(z.string(), fate), any: fate }),
        z.object({ run, reason: z.enum(['other-size', 'other-people']) }),
      ]),
    ),
  });
  return { schema, named: { ...named, result, pairedDifference, fate } };
}
