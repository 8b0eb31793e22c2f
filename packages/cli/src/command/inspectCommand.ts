import type { PopulationFormat } from '@grapevine/core';
import type { Command } from 'commander';
import type { PeopleFlags } from '../files/readPeople.js';
import type { ScenarioOverrides } from '../scenario/readScenario.js';
import { addCommand, type ProgramContext } from './addCommand.js';
import { READ, sharedOptions } from './options.js';

/** Flags of `grapevine inspect`. */
export interface InspectFlags extends PeopleFlags, ScenarioOverrides {
  readonly as?: PopulationFormat | undefined;
  readonly top: number;
  readonly json: boolean;
}

/** `grapevine inspect FILE|SCENARIO`. */
export function addInspectCommand(program: Command, context: ProgramContext): void {
  const { terminal } = context;
  const { help, options: text } = terminal.messages;
  const options = sharedOptions(terminal);
  addCommand(
    program,
    {
      name: 'inspect',
      ...help.inspect,
      options: [
        options.format('--as', text.as, READ),
        options.directed(),
        options.groupAttribute(),
        options.top(),
        options.rngSeed(),
        options.set(),
        options.json(),
        options.maxMemory(),
        options.progress(),
        options.quiet(),
        options.lang(),
      ],
      async action([source], flags) {
        const { inspectSource } = await import('../inspect/inspectSource.js');
        return inspectSource(source!, flags as InspectFlags, terminal);
      },
    },
    context,
  );
}
