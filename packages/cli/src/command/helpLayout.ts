import type { HelpConfiguration, Option } from 'commander';
import type { Terminal } from '../terminal/terminal.js';

const WIDEST = 100;

/** How help looks: headings in the user's language, no more than 100 columns, nothing added to descriptions. */
export function helpLayout({ messages, colors, columns }: Terminal): HelpConfiguration {
  const titles: Readonly<Record<string, string>> = messages.help.titles;
  return {
    helpWidth: Math.min(WIDEST, columns),
    styleTitle: (title) => colors.bold(titles[title] ?? title),
    subcommandTerm: (command) => command.name(),
    optionDescription: (option: Option) => option.description,
  };
}
