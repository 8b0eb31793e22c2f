import { resultJsonSchema, scenarioJsonSchema } from '@grapevine/core';
import { EXIT } from '../command/exitCodes.js';
import type { Terminal } from '../terminal/terminal.js';

/** `grapevine schema`: the JSON Schema of scenario or result files. */
export function printSchema(what: 'scenario' | 'result', { print }: Terminal): number {
  const schema = what === 'scenario' ? scenarioJsonSchema() : resultJsonSchema();
  print(JSON.stringify(schema, undefined, 2));
  return EXIT.done;
}
