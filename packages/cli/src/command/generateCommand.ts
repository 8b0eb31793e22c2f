import type { WritableFormat } from '@grapevine/core';
import type { Command, Option } from 'commander';
import type { ScenarioOverrides } from '../scenario/readScenario.js';
import type { ProgressMode } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { addCommand, type ProgramContext } from './addCommand.js';
import { sharedOptions, WRITTEN } from './options.js';

/** Flags of `grapevine generate`, beside the parameters of the generator. */
export interface GenerateFlags extends ScenarioOverrides {
  readonly out?: string | undefined;
  readonly to?: WritableFormat | undefined;
  readonly maxMemory?: number | undefined;
  readonly progress: ProgressMode;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** `grapevine generate SCENARIO`; the kinds are added to it where the command line asks for them. */
export function addGenerateCommand(program: Command, context: ProgramContext): Command {
  const { terminal } = context;
  return addCommand(
    program,
    {
      name: 'generate',
      ...terminal.messages.help.generate,
      options: generateOptions(terminal.messages.options, terminal),
      async action([scenario], flags) {
        const { generateOfScenario } = await import('../generate/generatePeople.js');
        return generateOfScenario(scenario!, flags as GenerateFlags, terminal);
      },
    },
    context,
  );
}

/** The options of every form of `generate`, with what two of them mean there. */
export function generateOptions(
  meaning: { readonly set: string; readonly rngSeed: string },
  terminal: Terminal,
): Option[] {
  const { options: text, placeholders } = terminal.messages;
  const options = sharedOptions(terminal);
  return [
    options.out(text.outFile, placeholders.file),
    options.format('--to', text.to, WRITTEN),
    options.rngSeed(meaning.rngSeed),
    options.set(meaning.set),
    options.json(),
    options.maxMemory(),
    options.progress(),
    options.quiet(),
    options.lang(),
  ];
}
