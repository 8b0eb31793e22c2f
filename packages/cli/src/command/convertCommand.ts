import type { PopulationFormat, WritableFormat } from '@grapevine/core';
import type { Command } from 'commander';
import type { PeopleFlags } from '../files/readPeople.js';
import { addCommand, type ProgramContext } from './addCommand.js';
import { READ, sharedOptions, WRITTEN } from './options.js';

/** Flags of `grapevine convert`. */
export interface ConvertFlags extends PeopleFlags {
  readonly from?: PopulationFormat | undefined;
  readonly to?: WritableFormat | undefined;
  readonly json: boolean;
}

/** `grapevine convert IN… OUT`. */
export function addConvertCommand(program: Command, context: ProgramContext): void {
  const { terminal } = context;
  const { help, options: text } = terminal.messages;
  const options = sharedOptions(terminal);
  addCommand(
    program,
    {
      name: 'convert',
      ...help.convert,
      options: [
        options.format('--from', text.from, READ),
        options.format('--to', text.to, WRITTEN),
        options.directed(),
        options.groupAttribute(),
        options.json(),
        options.maxMemory(),
        options.progress(),
        options.quiet(),
        options.lang(),
      ],
      async action(paths, flags) {
        const { convertPeople } = await import('../convert/convertPeople.js');
        return convertPeople(paths, flags as ConvertFlags, terminal);
      },
    },
    context,
  );
}
