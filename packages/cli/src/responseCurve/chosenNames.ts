import { CommandError } from '../command/commandError.js';
import type { Messages } from '../messages/messagesOf.js';

const ALL = 'all';

/** The names in a list such as `deny,rebuild`, each once, or all that there are. */
export function chosenNames<Name extends string>(
  flag: string,
  text: string | undefined,
  known: readonly Name[],
  { errors }: Messages,
): readonly Name[] {
  if (text === undefined) return [];
  if (text === ALL) return known;
  const names = text.split(',').map((part) => part.trim());
  for (const name of names)
    if (!known.some((one) => one === name))
      throw new CommandError('wrong-usage', errors.choice(flag, name, [...known, ALL]));
  return [...new Set(names as Name[])];
}
