import * as z from 'zod/mini';
import { object, tables } from '../base/kindSchema.js';
import { numberSchema } from '../base/numberSchema.js';
import { expecting } from '../base/schemaProblems.js';
import { GENERATORS } from '../population/generators/generatorCatalogue.js';
import { classicalShape, rngSeedSchema, runsSchema } from './experimentSchema.js';
import { withDefinitions } from './jsonSchema/withDefinitions.js';
import { HAPPENINGS, passOnShape, seededShape } from './passOn/passOnSchema.js';
import { FILE_KINDS, SCENARIO_FORMAT } from './scenario.js';
import { conditionSchema, filledText, text } from './textSchema.js';

/**
 * The schemas of the three forms of a scenario file, made from the tables of the catalogues: `pass-on` with contents and
 * what happens to them, `pass-on` with first members alone, and a classical model. Each is made when it is asked for.
 */
export const scenarioSchemas = {
  passOn: () =>
    object({ ...headShape(), ...passOnShape() }).register(z.globalRegistry, {
      anyOf: HAPPENINGS.map((key) => ({ required: [key] })),
    }),
  seeded: () => object({ ...headShape(), ...seededShape() }),
  classical: () => object({ ...headShape(), ...classicalShape() }),
} as const;

/** JSON Schema (2020-12) of a scenario file: one of the three forms, what they have in common in `$defs`. */
export function scenarioJsonSchema(): object {
  const { passOn, seeded, classical } = scenarioSchemas;
  return withDefinitions(z.toJSONSchema(z.union([passOn(), seeded(), classical()]), { io: 'input' }));
}

function headShape() {
  return {
    format: z.literal(SCENARIO_FORMAT, { error: expecting('one-of', { values: SCENARIO_FORMAT }) }),
    name: z._default(text(), 'Scenario'),
    rngSeed: z._default(rngSeedSchema(), 0),
    runs: z._default(runsSchema(), 100),
    population: populationSchema(),
    expect: z.optional(z.record(text(), conditionSchema(), { error: expecting('an-object') })),
  };
}

function populationSchema() {
  const file = object({
    file: filledText(),
    as: z.enum(FILE_KINDS, { error: expecting('one-of', { values: FILE_KINDS.join(', ') }) }),
    directed: z.optional(z.boolean({ error: expecting('true-or-false') })),
    groupAttribute: z.optional(filledText()),
    timeStep: z.optional(numberSchema([1e-9, 1e15])),
  });
  const generated = object({
    generate: tables(GENERATORS),
  });
  return z.union([file, generated], { error: expecting('either-key', { values: 'file, generate' }) });
}
