import { GENERATORS, type PopulationGenerator } from '@grapevine/core';
import { type Command, Option } from 'commander';
import { addCommand, type ProgramContext } from '../command/addCommand.js';
import { type GenerateFlags, generateOptions } from '../command/generateCommand.js';
import { parameterFlags } from './parameterFlags.js';

/** Adds `grapevine generate KIND` for each generator of the engine, with one flag for each of its parameters. */
export function addGenerateKinds(generate: Command, context: ProgramContext): void {
  generate.commandsGroup(context.terminal.messages.help.kinds).helpCommand(false);
  for (const generator of GENERATORS) addKind(generate, generator, context);
}

function addKind(generate: Command, generator: PopulationGenerator, context: ProgramContext): void {
  const { terminal } = context;
  const { language, messages, numbers } = terminal;
  const flags = parameterFlags(generator, language, messages, numbers);
  const { kind } = generator;
  addCommand(
    generate,
    {
      name: kind,
      summary: messages.typeset(generator.label[language]),
      description: `${messages.typeset(generator.label[language])}.`,
      usage: messages.generate.usage,
      args: [],
      options: [
        ...flags.map(({ flags: syntax, description, parse }) => {
          const option = new Option(syntax, description).argParser(parse);
          return option.helpGroup(messages.help.parameters);
        }),
        ...generateOptions(
          { set: messages.options.setParameter, rngSeed: messages.options.rngSeedOfKind },
          terminal,
        ),
      ],
      examples: [
        [
          `grapevine generate ${kind} ${exampleFlags(kind)}--out ${messages.generate.exampleFile}`,
          messages.generate.example,
        ],
      ],
      async action(_args, given) {
        const values = given as Readonly<Record<string, unknown>>;
        const named = flags.map(({ parameter }) => [parameter, values[parameter]] as const);
        const parameters = Object.fromEntries(named.filter(([, value]) => value !== undefined));
        const { generateOfKind } = await import('./generatePeople.js');
        return generateOfKind(kind, parameters, given as GenerateFlags, terminal);
      },
    },
    context,
  );
}

function exampleFlags(kind: string): string {
  return kind === 'graph' ? '--graph watts-strogatz --members 1000 ' : '--members 10000 ';
}
