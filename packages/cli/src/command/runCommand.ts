import type { Command } from 'commander';
import type { ScenarioOverrides } from '../scenario/readScenario.js';
import type { ProgressMode } from '../terminal/progress.js';
import { addCommand, type ProgramContext } from './addCommand.js';
import { playOptions } from './options.js';

/** Flags of `grapevine run` and `grapevine compare`. */
export interface RunFlags extends ScenarioOverrides {
  readonly workers?: number | undefined;
  /** Modules with models of the user's own. */
  readonly module?: readonly string[] | undefined;
  readonly out?: string | undefined;
  readonly maxMemory?: number | undefined;
  readonly progress: ProgressMode;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** `grapevine run SCENARIO`. */
export function addRunCommand(program: Command, context: ProgramContext): void {
  const { terminal } = context;
  const { help, options: text } = terminal.messages;
  addCommand(
    program,
    {
      name: 'run',
      ...help.run,
      options: playOptions(terminal, { set: text.set, out: text.outFolder, json: text.jsonResult }),
      async action([scenario], flags) {
        const { runScenario } = await import('../run/runScenario.js');
        return runScenario(scenario!, flags as RunFlags, terminal);
      },
    },
    context,
  );
}
