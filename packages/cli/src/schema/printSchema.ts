import {
  comparisonJsonSchema,
  responseCurveJsonSchema,
  resultJsonSchema,
  scenarioJsonSchema,
  scriptJsonSchema,
} from '@grapevine/core';
import { messagesJsonSchema } from '@grapevine/viz';
import { EXIT } from '../command/exitCodes.js';
import type { SchemaName } from '../command/schemaCommand.js';
import type { Terminal } from '../terminal/terminal.js';

const SCHEMAS: Readonly<Record<SchemaName, () => object>> = {
  scenario: scenarioJsonSchema,
  script: scriptJsonSchema,
  result: resultJsonSchema,
  comparison: comparisonJsonSchema,
  'response-curve': responseCurveJsonSchema,
  messages: messagesJsonSchema,
};

/** `grapevine schema`: the JSON Schema of files that commands read, of what they print, and of the messages of embedded players. */
export function printSchema(what: SchemaName, { print }: Terminal): number {
  print(JSON.stringify(SCHEMAS[what](), undefined, 2));
  return EXIT.done;
}
