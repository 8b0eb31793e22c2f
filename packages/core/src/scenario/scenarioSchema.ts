import * as z from 'zod/mini';
import { object, tables } from '../base/kindSchema.js';
import { expecting } from '../base/schemaProblems.js';
import { GENERATORS } from '../population/generators/generatorCatalogue.js';
import { modelSchema, rngSeedSchema, runsSchema, seedSetSchema } from './experimentSchema.js';
import { FILE_KINDS, SCENARIO_FORMAT } from './scenario.js';

const text = () => z.string({ error: expecting('text') });
const filledText = () => text().check(z.minLength(1, { error: expecting('non-empty-text') }));

/** The schema of a scenario file, made from the tables of the catalogues. */
export function scenarioSchema() {
  return object({
    format: z.literal(SCENARIO_FORMAT, { error: expecting('one-of', { values: SCENARIO_FORMAT }) }),
    name: z._default(text(), 'Scenario'),
    rngSeed: z._default(rngSeedSchema(), 0),
    runs: z._default(runsSchema(), 100),
    population: populationSchema(),
    model: modelSchema(),
    seedSet: seedSetSchema(),
    expect: z.optional(z.record(text(), expectationSchema(), { error: expecting('an-object') })),
  });
}

/** JSON Schema (2020-12) of a scenario file. */
export function scenarioJsonSchema(): object {
  return z.toJSONSchema(scenarioSchema(), { io: 'input' });
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

function expectationSchema() {
  return text().check(
    z.regex(/^\s*(<=?|>=?|==?)\s*-?\d+(\.\d+)?([eE][-+]?\d+)?\s*$/, { error: expecting('a-condition') }),
  );
}
