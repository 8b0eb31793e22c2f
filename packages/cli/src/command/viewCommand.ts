import { type Command, Option } from 'commander';
import type { ScenarioOverrides } from '../scenario/readScenario.js';
import type { ProgressMode } from '../terminal/progress.js';
import { addCommand, type ProgramContext } from './addCommand.js';
import { sharedOptions } from './options.js';

/** Flags of `grapevine view`. */
export interface ViewFlags extends ScenarioOverrides {
  readonly port?: number | undefined;
  readonly open: boolean;
  readonly export?: string | undefined;
  readonly scorm?: string | undefined;
  /** Where the data of the page go. */
  readonly data?: string | undefined;
  /** A script of beats. */
  readonly script?: string | undefined;
  /** A permalink at which the page opens. */
  readonly link?: string | undefined;
  /** Origins whose pages may speak with the page in a frame. */
  readonly allowOrigins?: string | undefined;
  readonly maxMemory?: number | undefined;
  readonly progress: ProgressMode;
  readonly quiet: boolean;
}

/** `grapevine view SCENARIO [OTHERS...]`. */
export function addViewCommand(program: Command, context: ProgramContext): void {
  const { terminal } = context;
  const { messages } = terminal;
  const { view, placeholders } = messages;
  const options = sharedOptions(terminal);
  addCommand(
    program,
    {
      name: 'view',
      ...view.help,
      options: [
        new Option('--open', view.options.open).default(false),
        options.port(),
        options.out(view.options.export, placeholders.file, '--export'),
        options.out(view.options.scorm, placeholders.file, '--scorm'),
        options.out(view.options.data, placeholders.file, '--data'),
        options.out(view.options.script, placeholders.file, '--script'),
        new Option(`--link <${placeholders.link}>`, view.options.link),
        new Option(`--allow-origins <${placeholders.origins}>`, view.options.allowOrigins),
        options.runs(),
        options.rngSeed(),
        options.set(messages.options.setEach),
        options.maxMemory(),
        options.progress(),
        options.quiet(),
        options.lang(),
      ],
      async action(scenarios, flags) {
        const { viewScenarios } = await import('../view/viewScenarios.js');
        return viewScenarios(scenarios, flags as ViewFlags, terminal);
      },
    },
    context,
  );
}
