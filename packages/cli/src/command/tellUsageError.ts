import type { Messages } from '../messages/messagesOf.js';
import type { Terminal } from '../terminal/terminal.js';

type UsageMessages = Messages['usage'];

/** What commander says, and the message of the catalogue that says it in the user's language. */
const KNOWN: readonly (readonly [RegExp, (usage: UsageMessages, parts: readonly string[]) => string])[] = [
  [/^unknown option '(.+)'$/, (usage, [flag]) => usage.unknownOption(flag!)],
  [/^unknown command '(.+)'$/, (usage, [name]) => usage.unknownCommand(name!)],
  [/^missing required argument '(.+)'$/, (usage, [name]) => usage.missingArgument(name!)],
  [/^option '(.+)' argument missing$/, (usage, [flags]) => usage.missingValue(flags!)],
  [
    /^too many arguments(?: for '.+')?\. Expected (\d+) arguments? but got (\d+)\.$/,
    (usage, [most, given]) => usage.tooMany(Number(most), Number(given)),
  ],
];
const HINT = /\n\(Did you mean (?:one of )?(.+)\?\)$/;

/** A usage error of commander's in the language of the terminal, with its suggestion; as it is where it is not known. */
export function tellUsageError(text: string, { messages, errorColors }: Terminal): string {
  const said = text.trim().replace(/^error: /, '');
  const hint = HINT.exec(said);
  const plain = said.replace(HINT, '');
  for (const [pattern, tell] of KNOWN) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const suggestion = hint ? ` ${messages.usage.hint(hint[1]!)}` : '';
    return `${errorColors.red(messages.error)} ${tell(messages.usage, match.slice(1))}${suggestion}\n`;
  }
  return text;
}
