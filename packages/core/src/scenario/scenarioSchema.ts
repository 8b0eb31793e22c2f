import * as z from 'zod/mini';
import { numberSchema } from '../base/numberSchema.js';
import { namesSchema, tableSchema } from '../base/parameterSchema.js';
import type { ParameterTable } from '../base/parameters.js';
import { expecting, expectingKeys } from '../base/schemaProblems.js';
import { MODELS } from '../models/catalogue.js';
import { GENERATORS } from '../population/generators/generatorCatalogue.js';
import { FILE_KINDS, SCENARIO_FORMAT } from './scenario.js';

const MOST_RUNS = 100_000_000;
const MOST_MEMBERS = 0x3fffffff;

const text = () => z.string({ error: expecting('text') });
const filledText = () => text().check(z.minLength(1, { error: expecting('non-empty-text') }));

/** The schema of a scenario file, made from the tables of the catalogues. */
export function scenarioSchema() {
  return object({
    format: z.literal(SCENARIO_FORMAT, { error: expecting('one-of', { values: SCENARIO_FORMAT }) }),
    name: z._default(text(), 'Scenario'),
    rngSeed: z._default(rngSeedSchema(), 0),
    runs: z._default(numberSchema([1, MOST_RUNS], true), 100),
    population: populationSchema(),
    model: tables(MODELS),
    seedSet: seedSetSchema(),
    expect: z.optional(z.record(text(), expectationSchema(), { error: expecting('an-object') })),
  });
}

/** JSON Schema (2020-12) of a scenario file. */
export function scenarioJsonSchema(): object {
  return z.toJSONSchema(scenarioSchema(), { io: 'input' });
}

function rngSeedSchema() {
  const whole = numberSchema([Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER], true);
  return z.union([whole, filledText()], { error: expecting('a-seed') });
}

function populationSchema() {
  const file = object({
    file: filledText(),
    as: z.enum(FILE_KINDS, { error: expecting('one-of', { values: FILE_KINDS.join(', ') }) }),
    directed: z.optional(z.boolean({ error: expecting('true-or-false') })),
    groupAttribute: z.optional(filledText()),
  });
  const generated = object({
    generate: tables(GENERATORS),
  });
  return z.union([file, generated], { error: expecting('either-key', { values: 'file, generate' }) });
}

function seedSetSchema() {
  const count = () => numberSchema([1, MOST_MEMBERS], true);
  const fraction = numberSchema([0, 1]);
  const random = object({ kind: kind('random'), count: z.optional(count()), fraction: z.optional(fraction) });
  const oneOfBoth = z.refine((set) => hasOneOf(set as object, 'count', 'fraction'), {
    error: expecting('either-key', { values: 'count, fraction' }),
  });
  return kinds({
    members: object({ kind: kind('members'), members: namesSchema() }),
    random: random.check(oneOfBoth),
    'highest-degree': object({ kind: kind('highest-degree'), count: count() }),
    bridges: object({ kind: kind('bridges'), count: count() }),
    groups: object({ kind: kind('groups'), groups: namesSchema() }),
  });
}

function expectationSchema() {
  return text().check(
    z.regex(/^\s*(<=?|>=?|==?)\s*-?\d+(\.\d+)?([eE][-+]?\d+)?\s*$/, { error: expecting('a-condition') }),
  );
}

function object<S extends Record<string, z.ZodMiniType>>(shape: S) {
  return z.strictObject(shape, { error: expectingKeys(Object.keys(shape)) });
}

function kind(name: string) {
  return z.literal(name);
}

function hasOneOf(value: object, a: string, b: string): boolean {
  return a in value !== b in value;
}

/** One of several objects, told apart by `kind`. */
function kinds(options: Readonly<Record<string, z.ZodMiniType>>) {
  const names = Object.keys(options).join(', ');
  const schemas = Object.values(options) as unknown as [z.ZodMiniObject<{ kind: z.ZodMiniLiteral }>];
  return z.discriminatedUnion('kind', schemas, {
    error: (issue) =>
      issue.code === 'invalid_union' ? expecting('one-of', { values: names }) : expecting('an-object'),
  });
}

/** The schema of each catalogue entry's parameters, by kind. */
function tables(entries: readonly { readonly kind: string; readonly parameters: object }[]) {
  return kinds(
    Object.fromEntries(
      entries.map((entry) => [
        entry.kind,
        tableSchema(entry.parameters as ParameterTable<Record<string, unknown>>, { kind: kind(entry.kind) }),
      ]),
    ),
  );
}
