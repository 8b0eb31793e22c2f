import type { Command } from 'commander';
import { addCommand, type ProgramContext } from './addCommand.js';
import { playOptions, sharedOptions } from './options.js';
import type { RunFlags } from './runCommand.js';

/** Flags of `grapevine compare`. */
export interface CompareFlags extends RunFlags {
  /** How many members are told an answer first, in each way to choose them. */
  readonly brief?: number | undefined;
  readonly strategies?: string | undefined;
}

/** `grapevine compare SCENARIO OTHERS...`, or ways to answer the crisis of one scenario. */
export function addCompareCommand(program: Command, context: ProgramContext): void {
  const { terminal } = context;
  const { help, options: text } = terminal.messages;
  const options = sharedOptions(terminal);
  addCommand(
    program,
    {
      name: 'compare',
      ...help.compare,
      options: [
        options.brief(),
        options.strategies(text.comparedStrategies),
        ...playOptions(terminal, {
          set: text.setEach,
          out: text.outComparison,
          json: text.jsonComparison,
        }),
      ],
      async action(scenarios, flags) {
        const { compareScenarios } = await import('../compare/compareScenarios.js');
        return compareScenarios(scenarios, flags as CompareFlags, terminal);
      },
    },
    context,
  );
}
