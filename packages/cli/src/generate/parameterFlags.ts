import type { Language, ParameterSpec, ParameterTable, PopulationGenerator } from '@grapevine/core';
import type { Messages } from '../messages/messagesOf.js';
import { describeParameter } from '../scenario/describeParameter.js';
import { parseValue } from '../scenario/setting.js';
import type { Numbers } from '../terminal/numbers.js';

/** A flag of the command made from a generator's parameter. */
export interface ParameterFlag {
  readonly parameter: string;
  /** As commander takes it: `--groups-per-member <law>`. */
  readonly flags: string;
  readonly description: string;
  readonly parse: (text: string) => unknown;
}

/** One flag for each parameter of a generator, in the order of its table. */
export function parameterFlags(
  generator: PopulationGenerator,
  language: Language,
  messages: Messages,
  numbers: Numbers,
): ParameterFlag[] {
  return Object.entries(generator.parameters as ParameterTable<Record<string, unknown>>).map(
    ([parameter, spec]) => ({
      parameter,
      flags: `${flagName(parameter)} <${messages.generate.placeholder[spec.kind]}>`,
      description: describeParameter(spec, language, messages, numbers),
      parse: (text) => parseTyped(text, spec.kind),
    }),
  );
}

/** What was typed for a parameter of a kind. */
function parseTyped(text: string, kind: ParameterSpec['kind']): unknown {
  if (kind === 'text') return text;
  return kind === 'names' ? namesOf(text) : parseValue(text);
}

/** A list as JSON or separated by commas. */
function namesOf(text: string): unknown {
  const value = parseValue(text);
  return Array.isArray(value) ? value : text.split(',').map((name) => name.trim());
}

/** The flag of a parameter: `--group-size` for `groupSize`. */
export function flagName(parameter: string): string {
  return `--${parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
