import {
  comparisonJsonSchema,
  responseCurveJsonSchema,
  resultJsonSchema,
  scenarioJsonSchema,
} from '@grapevine/core';
import { EXIT } from '../command/exitCodes.js';
import type { SchemaName } from '../command/schemaCommand.js';
import type { Terminal } from '../terminal/terminal.js';

const SCHEMAS: Readonly<Record<SchemaName, () => object>> = {
  scenario: scenarioJsonSchema,
  result: resultJsonSchema,
  comparison: comparisonJsonSchema,
  'response-curve': responseCurveJsonSchema,
};

/** `grapevine schema`: the JSON Schema of scenario files and of what commands print. */
export function printSchema(what: SchemaName, { print }: Terminal): number {
  print(JSON.stringify(SCHEMAS[what](), undefined, 2));
  return EXIT.done;
}
