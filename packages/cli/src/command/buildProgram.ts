import { Command } from 'commander';
import { examplesText, type ProgramContext } from './addCommand.js';
import { addCompareCommand } from './compareCommand.js';
import { addConvertCommand } from './convertCommand.js';
import { addGenerateCommand } from './generateCommand.js';
import { helpLayout } from './helpLayout.js';
import { addInitCommand } from './initCommand.js';
import { addInspectCommand } from './inspectCommand.js';
import { addModelsCommand } from './modelsCommand.js';
import { sharedOptions } from './options.js';
import { addResponseCurveCommand } from './responseCurveCommand.js';
import { addRunCommand } from './runCommand.js';
import { addSchemaCommand } from './schemaCommand.js';
import { tellUsageError } from './tellUsageError.js';
import { version } from './version.js';
import { addViewCommand } from './viewCommand.js';

/** The whole command line. Parameters of generators are loaded only where `argv` speaks of `generate`. */
export async function buildProgram(argv: readonly string[], context: ProgramContext): Promise<Command> {
  const { terminal } = context;
  const { help, errors } = terminal.messages;
  const program = new Command('grapevine')
    .description(help.program)
    .usage(help.programUsage)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand('help [command]', help.helpCommand)
    .addOption(sharedOptions(terminal).lang())
    .enablePositionalOptions()
    .exitOverride()
    .configureHelp(helpLayout(terminal))
    .configureOutput({ outputError: (text, write) => write(tellUsageError(text, terminal)) })
    .showHelpAfterError(errors.seeHelp);
  addInitCommand(program, context);
  addRunCommand(program, context);
  addCompareCommand(program, context);
  addResponseCurveCommand(program, context);
  addViewCommand(program, context);
  addInspectCommand(program, context);
  const generate = addGenerateCommand(program, context);
  addConvertCommand(program, context);
  addModelsCommand(program, context);
  addSchemaCommand(program, context);
  program.addHelpText('after', examplesText(help.programExamples, terminal));
  if (argv.includes('generate')) {
    const { addGenerateKinds } = await import('../generate/addGenerateKinds.js');
    addGenerateKinds(generate, context);
    const word = wordAfterGenerate(argv);
    if (word !== undefined) {
      const { requireKindOrFile } = await import('../generate/requireKindOrFile.js');
      await requireKindOrFile(word, terminal.messages);
    }
  }
  return program;
}

/** What directly follows `generate`, so that a slip in a kind is told before its flags are called unknown. */
function wordAfterGenerate(argv: readonly string[]): string | undefined {
  const at = argv.indexOf('generate');
  const isCommand = argv.slice(0, at).every((word, i) => word.startsWith('-') || argv[i - 1] === '--lang');
  const word = argv[at + 1];
  return isCommand && word !== undefined && !word.startsWith('-') ? word : undefined;
}
