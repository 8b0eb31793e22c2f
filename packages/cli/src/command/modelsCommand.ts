import type { Command } from 'commander';
import { addCommand, type ProgramContext } from './addCommand.js';
import { sharedOptions } from './options.js';

/** Flags of `grapevine models`. */
export interface ModelsFlags {
  readonly module?: readonly string[];
  readonly json: boolean;
}

/** `grapevine models [KIND]`. */
export function addModelsCommand(program: Command, context: ProgramContext): void {
  const { terminal } = context;
  const { help, options: text } = terminal.messages;
  const options = sharedOptions(terminal);
  addCommand(
    program,
    {
      name: 'models',
      ...help.models,
      options: [options.module(), options.json(text.jsonModels), options.lang()],
      async action([kind], flags) {
        const { showModels } = await import('../models/showModels.js');
        return showModels(kind, flags as ModelsFlags, terminal);
      },
    },
    context,
  );
}
