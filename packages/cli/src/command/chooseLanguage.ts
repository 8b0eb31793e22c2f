import type { Language } from '@grapevine/core';

/**
 * The language to speak: that of `--lang`, else that of the environment (LC_ALL, then LC_MESSAGES, then LANG), else
 * English. It is needed before arguments are parsed, because help and errors are told in it.
 */
export function chooseLanguage(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const wanted = languageFlag(argv) ?? [LC_ALL, LC_MESSAGES, LANG].find((value) => value) ?? '';
  return /^fr(?![a-z])/i.test(wanted) ? 'fr' : 'en';
}

function languageFlag(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const flags = end < 0 ? argv : argv.slice(0, end);
  const at = flags.findLastIndex((flag) => flag === '--lang' || flag.startsWith('--lang='));
  if (at < 0) return undefined;
  const flag = flags[at]!;
  return flag === '--lang' ? flags[at + 1] : flag.slice('--lang='.length);
}
