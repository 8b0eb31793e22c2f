import * as z from 'zod/mini';
import { tableSchema } from './parameterSchema.js';
import type { ParameterTable } from './parameters.js';
import { expecting, expectingKeys } from './schemaProblems.js';

/** An object of exactly these keys. */
export function object<S extends Record<string, z.ZodMiniType>>(shape: S) {
  return z.strictObject(shape, { error: expectingKeys(Object.keys(shape)) });
}

/** The key that tells objects apart. */
export function kind(name: string) {
  return z.literal(name);
}

/** One of several objects, told apart by `kind`. `others` are kinds that are known, but not here. */
export function kinds(options: Readonly<Record<string, z.ZodMiniType>>, others: readonly string[] = []) {
  const names = [...others, ...Object.keys(options)].join(', ');
  const schemas = Object.values(options) as unknown as [z.ZodMiniObject<{ kind: z.ZodMiniLiteral }>];
  return z.discriminatedUnion('kind', schemas, {
    error: (issue) =>
      issue.code === 'invalid_union' ? expecting('one-of', { values: names }) : expecting('an-object'),
  });
}

/** One of several catalogue entries with its parameters, told apart by `kind`. */
export function tables(entries: readonly CatalogueEntry[]) {
  return kinds(tablesByKind(entries));
}

interface CatalogueEntry {
  readonly kind: string;
  readonly parameters: object;
}

/** The schema of each catalogue entry's parameters, by kind. */
export function tablesByKind(entries: readonly CatalogueEntry[]) {
  return Object.fromEntries(
    entries.map((entry) => [
      entry.kind,
      tableSchema(entry.parameters as ParameterTable<Record<string, unknown>>, { kind: kind(entry.kind) }),
    ]),
  );
}
