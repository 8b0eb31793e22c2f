import { expect, it } from 'vitest';
import { writtenOut } from '../../testkit/writtenOut.js';
import { PARAMETER_TABLES } from './parameterTables.js';
import { scenarioJsonSchema } from './scenarioSchema.js';

interface Schema {
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
}

/** Every schema that a value at a path of the tables may have. */
function schemasAt(schema: Schema, steps: readonly string[]): readonly Schema[] {
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((each) =>
    schemasAt(each, steps),
  );
  const [step, ...rest] = steps;
  if (step === undefined) return [schema, ...branches];
  const next =
    step === '[]' ? schema.items : step === '*' ? schema.additionalProperties : schema.properties?.[step];
  return [...branches, ...(typeof next === 'object' ? schemasAt(next, rest) : [])];
}

it('every table stands at the path at which the schema has its keys', () => {
  const schema = writtenOut(scenarioJsonSchema()) as Schema;
  for (const { path, kind, parameters } of PARAMETER_TABLES) {
    const steps = path
      .replace('crisis.strategies.*', 'crisis.strategies.deny')
      .replace(/\[\]/g, '.[]')
      .split('.');
    const keys = Object.keys(parameters);
    const fitting = schemasAt(schema, steps).filter(({ properties }) => {
      const said = properties?.kind;
      return (
        properties !== undefined &&
        keys.every((key) => key in properties) &&
        (kind === undefined || said?.const === kind || said?.enum?.includes(kind))
      );
    });
    expect([path, kind, fitting.length > 0]).toEqual([path, kind, true]);
  }
});
