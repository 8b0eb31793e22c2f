import * as z from 'zod/mini';
import { durationSchema } from './durationSchema.js';
import { lawSchema } from './lawSchema.js';
import { numberOrWordSchema, numberSchema } from './numberSchema.js';
import type { ParameterSpec, ParameterTable } from './parameters.js';
import { expecting, expectingKeys } from './schemaProblems.js';
import { traitLawSchema } from './traitLawSchema.js';
import { valueLawSchema } from './valueLawSchema.js';

/** A schema that checks an object against a parameter table, fills in defaults and refuses unknown keys. */
export function tableSchema(
  table: ParameterTable<Record<string, unknown>>,
  extra: Readonly<Record<string, z.ZodMiniType>> = {},
) {
  const shape: Record<string, z.ZodMiniType> = { ...extra };
  for (const [name, spec] of Object.entries(table)) shape[name] = parameterSchema(spec);
  return z.strictObject(shape, { error: expectingKeys(Object.keys(shape)) });
}

function parameterSchema(spec: ParameterSpec): z.ZodMiniType {
  const described = valueSchema(spec).register(z.globalRegistry, {
    title: spec.label.en,
    ...(spec.help && { description: spec.help.en }),
    ...(spec.unit && { unit: spec.unit }),
  });
  if (spec.default !== undefined) return z._default(described, () => spec.default);
  return spec.optional ? z.optional(described) : described;
}

function valueSchema(spec: ParameterSpec): z.ZodMiniType {
  switch (spec.kind) {
    case 'number':
      return spec.words
        ? numberOrWordSchema(spec.range, spec.whole ?? false, spec.words)
        : numberSchema(spec.range, spec.whole ?? false);
    case 'choice':
      return z.enum(spec.values as [string, ...string[]], {
        error: expecting('one-of', { values: spec.values.join(', ') }),
      });
    case 'boolean':
      return z.boolean({ error: expecting('true-or-false') });
    case 'law':
      return lawSchema(spec.range);
    case 'trait-law':
      return traitLawSchema(spec.range, spec.words);
    case 'member-value':
    case 'group-value':
      return valueLawSchema(spec.range, spec.kind);
    case 'duration':
      return durationSchema(spec.range, spec.words);
    case 'text':
      return nameSchema();
    case 'names':
      // where nothing is the default, nothing may be given
      return spec.default?.length === 0
        ? z.array(nameSchema(), { error: expecting('a-list') })
        : namesSchema();
  }
}

/** A list of at least one text, none empty. */
export function namesSchema() {
  return z
    .array(nameSchema(), { error: expecting('a-non-empty-list') })
    .check(z.minLength(1, { error: expecting('a-non-empty-list') }));
}

function nameSchema() {
  return z.string({ error: expecting('text') }).check(z.minLength(1, { error: expecting('non-empty-text') }));
}
