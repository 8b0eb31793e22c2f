import type { Command } from 'commander';
import { addCommand, type ProgramContext } from './addCommand.js';
import { playOptions } from './options.js';
import type { RunFlags } from './runCommand.js';

/** `grapevine compare SCENARIO OTHERS...`. */
export function addCompareCommand(program: Command, context: ProgramContext): void {
  const { terminal } = context;
  const { help, options: text } = terminal.messages;
  addCommand(
    program,
    {
      name: 'compare',
      ...help.compare,
      options: playOptions(terminal, {
        set: text.setEach,
        out: text.outComparison,
        json: text.jsonComparison,
      }),
      async action(scenarios, flags) {
        const { compareScenarios } = await import('../compare/compareScenarios.js');
        return compareScenarios(scenarios, flags as RunFlags, terminal);
      },
    },
    context,
  );
}
