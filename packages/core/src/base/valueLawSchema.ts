import * as z from 'zod/mini';
import { expectingNumber } from './numberSchema.js';
import { expecting, expectingKeys } from './schemaProblems.js';
import { lawSchemas } from './traitLawSchema.js';

/** A number, such a distribution, or an object of one more key: `{ trait }` for members, `{ platforms }` for groups. */
export function valueLawSchema(
  range: readonly [number, number],
  other: Readonly<Record<string, z.ZodMiniType>>,
) {
  const values = Object.keys(other).join(', ');
  return z.union(
    [...lawSchemas(range), z.strictObject(other, { error: expectingKeys(Object.keys(other)) })],
    {
      error: ({ input }) =>
        typeof input === 'number' ? expectingNumber(range) : expecting('a-value-law', { values }),
    },
  );
}
