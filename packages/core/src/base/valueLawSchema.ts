import * as z from 'zod/mini';
import { expectingNumber, numberSchema } from './numberSchema.js';
import { expecting, expectingKeys } from './schemaProblems.js';
import { lawSchemas } from './traitLawSchema.js';

/** A number, a distribution, or an object of one more key: `{ trait }` for members, `{ platforms }` for groups. */
export function valueLawSchema(range: readonly [number, number], kind: 'member-value' | 'group-value') {
  const [key, value] =
    kind === 'member-value'
      ? (['trait', name()] as const)
      : (['platforms', z.record(name(), numberSchema(range), { error: expecting('an-object') })] as const);
  const other = z.strictObject({ [key]: value }, { error: expectingKeys([key]) });
  return z.union([...lawSchemas(range), other], {
    error: ({ input }) =>
      typeof input === 'number' ? expectingNumber(range) : expecting('a-value-law', { values: key }),
  });
}

function name() {
  return z.string({ error: expecting('text') }).check(z.minLength(1, { error: expecting('non-empty-text') }));
}
