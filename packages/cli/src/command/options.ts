import type { PopulationFormat, WritableFormat } from '@grapevine/core';
import { Option } from 'commander';
import type { Messages } from '../messages/messagesOf.js';
import { parseSetting, type Setting } from '../scenario/setting.js';
import type { Terminal } from '../terminal/terminal.js';
import { CommandError } from './commandError.js';
import { parseBytes } from './parseBytes.js';
import { parseRngSeed } from './parseRngSeed.js';

const PROGRESS = ['auto', 'json', 'none'] as const;
const LANGUAGES = ['en', 'fr'] as const;
/** The engine's own limit, written down again so that help need not load it. */
export const MOST_RUNS = 100_000_000;
const MOST_WORKERS = 1024;
const MOST_LISTED = 1_000_000;
const MOST_PORT = 65_535;
const MOST_BRIEFED = 0x3fffffff;

/** Formats that are written, and those that are read; named here so that help need not load the engine. */
export const WRITTEN = [
  'edge-list',
  'memberships',
  'hyperedges',
  'hif',
  'gexf',
  'graphml',
  'grapevine',
] as const satisfies readonly WritableFormat[];
export const READ = [
  ...WRITTEN,
  'circles',
  'contact-sequence',
  'membership-intervals',
] as const satisfies readonly PopulationFormat[];

/** The options that several commands share, in the words of the terminal's language. */
export function sharedOptions({ messages }: Terminal) {
  const { options: text, placeholders: name } = messages;
  return {
    runs: () => count(`--runs <${name.number}>`, text.runs, MOST_RUNS, messages),
    rngSeed: (description = text.rngSeed) =>
      new Option(`--rng-seed <${name.seed}>`, description).argParser(parseRngSeed),
    workers: () => count(`--workers <${name.number}>`, text.workers, MOST_WORKERS, messages),
    top: () => count(`--top <${name.number}>`, text.top, MOST_LISTED, messages).default(5),
    set: (description = text.set) =>
      new Option(`--set <${name.setting}>`, description).argParser(
        (value, previous: readonly Setting[] = []) => [...previous, parseSetting(value, messages)],
      ),
    out: (description: string, placeholder: string, flag = '--out') =>
      new Option(`${flag} <${placeholder}>`, description).argParser((path) => {
        if (path === '') throw new CommandError('wrong-usage', messages.errors.emptyName(flag));
        return path;
      }),
    format: (flag: string, description: string, values: readonly string[]) =>
      oneOf(`${flag} <${name.format}>`, description, values, messages),
    metric: (values: readonly string[]) =>
      oneOf(`--metric <${name.metric}>`, text.metric, values, messages).default(values[0]),
    delay: () => new Option(`--delay <${name.delays}>`, text.delay).default('0h..72h'),
    strategies: (description: string) => new Option(`--strategies <${name.names}>`, description),
    brief: () => count(`--brief <${name.number}>`, text.brief, MOST_BRIEFED, messages),
    channels: () => new Option(`--channels <${name.names}>`, text.channels),
    module: () =>
      new Option(`--module <${name.file}>`, text.module).argParser(
        (path, previous: readonly string[] = []) => [...previous, path],
      ),
    port: () => count(`--port <${name.number}>`, messages.view.options.port, MOST_PORT, messages),
    directed: () => new Option('--directed', text.directed),
    groupAttribute: () => new Option(`--group-attribute <${name.name}>`, text.groupAttribute),
    maxMemory: () => size(`--max-memory <${name.size}>`, text.maxMemory, messages),
    progress: () => oneOf(`--progress <${name.mode}>`, text.progress, PROGRESS, messages).default('auto'),
    json: (description = text.json) => new Option('--json', description).default(false),
    quiet: () => new Option('--quiet', text.quiet).default(false),
    lang: () => oneOf('--lang <en|fr>', text.lang, LANGUAGES, messages),
  };
}

/** The options of commands that simulate ensembles. */
export function playOptions(
  terminal: Terminal,
  { set, out, json }: Readonly<Record<'set' | 'out' | 'json', string>>,
): Option[] {
  const options = sharedOptions(terminal);
  return [
    options.runs(),
    options.rngSeed(),
    options.workers(),
    options.module(),
    options.set(set),
    options.out(out, terminal.messages.placeholders.folder),
    options.json(json),
    options.maxMemory(),
    options.progress(),
    options.quiet(),
    options.lang(),
  ];
}

function oneOf(flags: string, description: string, values: readonly string[], { errors }: Messages): Option {
  return new Option(flags, `${description} (${values.join(', ')})`).argParser((value) => {
    if (!values.includes(value))
      throw new CommandError('wrong-usage', errors.choice(nameOf(flags), value, values));
    return value;
  });
}

function count(flags: string, description: string, most: number, { errors }: Messages): Option {
  return new Option(flags, description).argParser((value) => {
    if (!/^\d{1,15}$/.test(value) || Number(value) < 1 || Number(value) > most)
      throw new CommandError('wrong-usage', errors.count(nameOf(flags), value, most));
    return Number(value);
  });
}

function size(flags: string, description: string, { errors }: Messages): Option {
  return new Option(flags, description).argParser((value) => {
    const bytes = parseBytes(value);
    if (bytes === undefined) throw new CommandError('wrong-usage', errors.bytes(value));
    return bytes;
  });
}

function nameOf(flags: string): string {
  return flags.replace(/ .*$/, '');
}
