import { Option } from 'commander';
import { parseSetting, type Setting } from '../scenario/setting.js';
import type { Terminal } from '../terminal/terminal.js';
import { CommandError } from './commandError.js';
import { parseBytes } from './parseBytes.js';
import { parseRngSeed } from './parseRngSeed.js';

const PROGRESS = ['auto', 'json', 'none'] as const;
const FORMATS = ['edge-list', 'memberships', 'hyperedges', 'hif', 'gexf', 'graphml', 'grapevine'] as const;
const MOST_RUNS = 1_000_000_000;
const MOST_WORKERS = 1024;

/** The options that several commands share, in the words of the terminal's language. */
export function sharedOptions({ messages }: Terminal) {
  const { options: text, errors, placeholders: name } = messages;
  const option = (flags: string, description: string) => new Option(flags, description);
  const oneOf = (flags: string, description: string, values: readonly string[]) =>
    option(flags, `${description} (${values.join(', ')})`).argParser((value) => {
      if (!values.includes(value))
        throw new CommandError('wrong-usage', errors.choice(nameOf(flags), value, values));
      return value;
    });
  const count = (flags: string, description: string, most = MOST_RUNS) =>
    option(flags, description).argParser((value) => {
      if (!/^\d{1,15}$/.test(value) || Number(value) < 1 || Number(value) > most)
        throw new CommandError('wrong-usage', errors.count(nameOf(flags), value, most));
      return Number(value);
    });
  return {
    runs: () => count(`--runs <${name.number}>`, text.runs),
    rngSeed: (description = text.rngSeed) =>
      option(`--rng-seed <${name.seed}>`, description).argParser(parseRngSeed),
    workers: () => count(`--workers <${name.number}>`, text.workers, MOST_WORKERS),
    top: () => count(`--top <${name.number}>`, text.top).default(5),
    set: (description = text.set) =>
      option(`--set <${name.setting}>`, description).argParser((value, previous: Setting[] | undefined) => [
        ...(previous ?? []),
        parseSetting(value, messages),
      ]),
    out: (description: string, placeholder: string) => option(`--out <${placeholder}>`, description),
    format: (flag: string, description: string, readable: boolean) =>
      oneOf(`${flag} <${name.format}>`, description, readable ? [...FORMATS, 'circles'] : FORMATS),
    directed: () => option('--directed', text.directed),
    groupAttribute: () => option(`--group-attribute <${name.name}>`, text.groupAttribute),
    maxMemory: () =>
      option(`--max-memory <${name.size}>`, text.maxMemory).argParser((value) => {
        const bytes = parseBytes(value);
        if (bytes === undefined) throw new CommandError('wrong-usage', errors.bytes(value));
        return bytes;
      }),
    progress: () => oneOf(`--progress <${name.mode}>`, text.progress, PROGRESS).default('auto'),
    json: (description = text.json) => option('--json', description).default(false),
    quiet: () => option('--quiet', text.quiet).default(false),
    lang: () => oneOf('--lang <en|fr>', text.lang, ['en', 'fr']),
  };
}

function nameOf(flags: string): string {
  return flags.replace(/ .*$/, '');
}
