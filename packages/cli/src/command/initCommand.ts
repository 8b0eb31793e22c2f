import type { Command } from 'commander';
import { Option } from 'commander';
import { addCommand, type ProgramContext } from './addCommand.js';
import { sharedOptions } from './options.js';

/** Flags of `grapevine init`. */
export interface InitFlags {
  readonly preset: string;
  readonly force: boolean;
  readonly list: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

const DEFAULT_PRESET = 'launch';
const DEFAULT_FILE = 'scenario.yaml';

/** `grapevine init [FILE]`. */
export function addInitCommand(program: Command, context: ProgramContext): void {
  const { terminal } = context;
  const { help, options: text, placeholders } = terminal.messages;
  const options = sharedOptions(terminal);
  addCommand(
    program,
    {
      name: 'init',
      ...help.init,
      options: [
        new Option(`--preset <${placeholders.name}>`, text.preset).default(DEFAULT_PRESET),
        new Option('--list', text.list).default(false),
        new Option('--force', text.force).default(false),
        options.json(),
        options.quiet(),
        options.lang(),
      ],
      async action([file = DEFAULT_FILE], flags) {
        const { initScenario } = await import('../init/initScenario.js');
        return initScenario(file, flags as InitFlags, terminal);
      },
    },
    context,
  );
}
