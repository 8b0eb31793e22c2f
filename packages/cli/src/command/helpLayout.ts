import type { HelpConfiguration, Option } from 'commander';
import type { Terminal } from '../terminal/terminal.js';
import { wrapText } from '../terminal/wrapText.js';

/** How help looks: headings in the user's language, lines that keep no-break spaces, nothing added to descriptions. */
export function helpLayout({ messages, colors, columns }: Terminal): HelpConfiguration {
  const titles: Readonly<Record<string, string>> = messages.help.titles;
  return {
    helpWidth: columns,
    styleTitle: (title) => colors.bold(titles[title] ?? title),
    subcommandTerm: (command) => command.name(),
    optionDescription: (option: Option) => option.description,
    boxWrap: wrapText,
  };
}
