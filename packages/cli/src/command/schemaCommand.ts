import type { Command } from 'commander';
import { addCommand, type ProgramContext } from './addCommand.js';
import { CommandError } from './commandError.js';
import { sharedOptions } from './options.js';

const SCHEMAS = ['scenario', 'script', 'result', 'comparison', 'response-curve', 'messages'] as const;
/** What there is a schema of. */
export type SchemaName = (typeof SCHEMAS)[number];

/** `grapevine schema [scenario|script|result|comparison|response-curve|messages]`. */
export function addSchemaCommand(program: Command, context: ProgramContext): void {
  const { terminal } = context;
  const { help, errors, options: text } = terminal.messages;
  const options = sharedOptions(terminal);
  addCommand(
    program,
    {
      name: 'schema',
      ...help.schema,
      options: [options.json(text.jsonSchema), options.lang()],
      async action([what = 'scenario']) {
        if (!isSchemaName(what))
          throw new CommandError('wrong-usage', errors.choice('schema', what, SCHEMAS));
        const { printSchema } = await import('../schema/printSchema.js');
        return printSchema(what, terminal);
      },
    },
    context,
  );
}

function isSchemaName(name: string): name is SchemaName {
  return (SCHEMAS as readonly string[]).includes(name);
}
