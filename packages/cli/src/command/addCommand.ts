import type { Command, Option } from 'commander';
import type { Terminal } from '../terminal/terminal.js';

/** Does what a command is for and returns the exit code. */
export type Action = (args: readonly string[], flags: object) => Promise<number>;

/** A command as the program lists it. */
export interface CommandPlan {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly usage: string;
  /** As commander takes them: `<scenario>`, `[file]`, `<in...>`; each with what it means. */
  readonly args: readonly (readonly [string, string])[];
  readonly options: readonly Option[];
  /** Command lines, each with what it does. */
  readonly examples: readonly (readonly [string, string])[];
  readonly action: Action;
}

/** What all commands of a program need. */
export interface ProgramContext {
  readonly terminal: Terminal;
  /** Told the exit code of the command that ran. */
  readonly finish: (exitCode: number) => void;
}

/** Adds a command to a program, or to another command. */
export function addCommand(
  parent: Command,
  plan: CommandPlan,
  { terminal, finish }: ProgramContext,
): Command {
  const command = parent
    .command(plan.name)
    .summary(plan.summary)
    .description(plan.description)
    .usage(plan.usage);
  for (const [name, description] of plan.args) command.argument(name, description);
  for (const option of plan.options) command.addOption(option);
  command.addHelpText('after', examplesText(plan.examples, terminal));
  command.action(async (...received: unknown[]) => {
    const self = received.pop() as Command;
    const flags = received.pop() as object;
    const args = received.flat().filter((arg): arg is string => typeof arg === 'string');
    finish(await plan.action(args, { ...flags, ...givenTo(parent), ...givenTo(self) }));
  });
  return command;
}

/** The options that the command line gave to a command, without defaults. */
function givenTo(command: Command): object {
  const given = Object.entries(command.opts()).filter(
    ([name]) => command.getOptionValueSource(name) === 'cli',
  );
  return Object.fromEntries(given);
}

/** Examples below a command's help: what it does, then the line to type. */
export function examplesText(examples: CommandPlan['examples'], { messages, colors }: Terminal): string {
  const shown = examples.map(([line, what]) => `  ${colors.dim(`# ${what}`)}\n  ${line}`);
  return `\n${colors.bold(messages.help.examples)}\n${shown.join('\n\n')}\n`;
}
