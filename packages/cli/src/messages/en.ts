import type { Numbers } from '../terminal/numbers.js';
import { comparisonEn } from './comparisonEn.js';
import { helpEn } from './helpEn.js';
import { inspectEn } from './inspectEn.js';
import type { Counts, ProgressMessages, RunMessages } from './parts.js';
import { passOnEn } from './passOnEn.js';
import { responseCurveEn } from './responseCurveEn.js';
import { viewEn } from './viewEn.js';

const some = (count: number, one: string, more: string, numbers: Numbers) =>
  `${numbers.whole(count)} ${count === 1 ? one : more}`;

const population = ({ members, groups, memberships, ties }: Counts, numbers: Numbers): string =>
  [
    `${some(members, 'member', 'members', numbers)} in ${some(groups, 'group', 'groups', numbers)}`,
    some(memberships, 'membership', 'memberships', numbers),
    some(ties, 'tie', 'ties', numbers),
  ].join(' · ');

const run: RunMessages = {
  head: ['', 'mean', '95% interval', 'median', '5–95% of runs'],
  metrics: { reach: 'members reached', cascadeSize: 'active at the end', steps: 'steps' },
  population,
  verdict: ({ mean, quantiles, runs }, members, numbers) => {
    const low = numbers.whole(quantiles['0.05']!);
    const high = numbers.whole(quantiles['0.95']!);
    const share = members > 0 ? ` (${numbers.percent(mean / members)})` : '';
    const reached = `It reaches ${numbers.short(mean)} of ${some(members, 'member', 'members', numbers)}`;
    if (runs < 2) return `${reached}${share}.`;
    const range = low === high ? `always about ${low}` : `in 9 runs out of 10, from ${low} to ${high}`;
    return `${reached} on average${share}; ${range}.`;
  },
  got: (value) => `(got ${value})`,
  unmet: (count) => (count === 1 ? '1 expectation is not met.' : `${count} expectations are not met.`),
  origin: (runs, rngSeed, precision, numbers) => {
    const parts = [some(runs, 'run', 'runs', numbers), `rng seed ${rngSeed}`];
    if (precision) {
      const more = precision.runsForOnePercent;
      const advice = more === undefined ? '' : ` (${numbers.whole(more)} runs would give ±1%)`;
      parts.push(`mean known to ±${numbers.percent(precision.share)}${advice}`);
    }
    return parts.join(' · ');
  },
  timing: ({ loadSeconds, simulateSeconds, runsPerSecond, workers }, numbers) =>
    `loaded in ${numbers.seconds(loadSeconds)}, simulated in ${numbers.seconds(simulateSeconds)}: ${some(runsPerSecond, 'run', 'runs', numbers)}/s on ${some(workers, 'worker', 'workers', numbers)}`,
};

const progress: ProgressMessages = {
  line: ({ kind, done, total, elapsedSeconds }, numbers) => {
    const amount = kind === 'read' ? numbers.bytes : numbers.whole;
    const what = kind === 'read' ? 'read' : (total ?? done) === 1 ? 'run' : 'runs';
    const of = total === undefined ? '' : ` of ${amount(total)}`;
    const left = total && done > 0 && done < total ? (elapsedSeconds * (total - done)) / done : undefined;
    return `${amount(done)}${of} ${what}${left === undefined ? '' : `, ${numbers.seconds(Math.ceil(left))} left`}`;
  },
};

/** Everything that the command says, in English. */
export const en = {
  error: 'error:',
  semicolon: '; ',
  /** A text of the engine, with the spaces that the language's typography asks for. */
  typeset: (text: string) => text,
  /** A key of a file. */
  inFile: (file: string, key: string) => `${file}: ${key}`,
  columnsLeftOut: (names: string) => `No room here for: ${names}.`,
  interval: (low: string, high: string) => `${low} – ${high}`,
  note: (text: string) => `note: ${text}`,
  wrote: (path: string) => `wrote ${path}`,
  saved: (path: string, format: string, counts: Counts, numbers: Numbers) =>
    `${path} (${format}): ${population(counts, numbers)}`,
  interrupted: 'Interrupted; nothing was written.',
  pictureOtherModel: (models: string) =>
    `no picture: pages play the models ${models}, on contacts that last; the charts show the others`,
  pictureTooLarge: (most: string) => `no picture: it is drawn for at most ${most} members`,
  pictureOtherPeople: 'no picture: the worlds do not have the same population',
  pictureSamePeople: 'the picture leaves out worlds on another population than the first',
  pictureFirstWorlds: (most: string) => `the picture shows the first ${most} worlds`,
  run,
  progress,
  passOn: passOnEn,
  comparison: comparisonEn,
  responseCurve: responseCurveEn,
  view: viewEn,
  inspect: inspectEn,
  ...helpEn,
  errors: {
    seeHelp: 'Add --help to see what it takes.',
    choice: (flag: string, value: string, values: readonly string[]) =>
      `${flag}: expected one of ${values.join(', ')}, received "${value}"`,
    count: (flag: string, value: string, most: number) =>
      `${flag}: expected a whole number from 1 to ${most}, received "${value}"`,
    bytes: (value: string) => `--max-memory: expected a size such as 512MB or 2GB, received "${value}"`,
    delays: (text: string, most: number) =>
      `--delay: expected a range such as 0h..72h or 0h..72h/13, or a list such as 0h,1h,6h,2d (2 to ${most} delays that rise), received "${text}"`,
    setting: (text: string) =>
      `--set: expected path=value, such as model.activationProbability=0.05, received "${text}"`,
    settingIndex: (index: string, length: number) =>
      `--set: expected an index from 0 to ${length} in a list of ${length}, received "${index}"`,
    notAFolder: (path: string) => `--out: expected a folder; ${path} is something else`,
    noFolderThere: (path: string) => `--out: no folder can be made at ${path}`,
    emptyName: (where: string) => `${where}: expected the name of a file or folder, received ""`,
    oneWay: '--brief and --strategies each take one scenario, with no others beside it, and not both at once',
    stdinOnce: 'only one file can be read from standard input (-)',
    outRequired: 'required option --out is missing: a file to write, or - for standard output',
    inAndOut: 'expected at least one file to read and one to write',
    severalInputs: 'several files can only be read together when they are circles (--from circles)',
    unknownFormat: (path: string, flag: string, endings: readonly string[]) =>
      `the format of ${path} does not show from its name; add ${flag} (known endings: ${endings.join(', ')})`,
    unknownKind: (name: string, kinds: readonly string[], suggestion: string | undefined) =>
      `expected one of ${kinds.join(', ')}, or a scenario file; received "${name}"${suggestion ? ` (did you mean "${suggestion}"?)` : ''}`,
    exists: (path: string) => `${path} exists already; add --force to replace it`,
    noMemory: 'not enough memory; try a smaller population, or --max-memory to be told beforehand',
    file: (path: string, code: string) => `${path === '' ? 'file' : path}: ${fileProblems[code] ?? code}`,
    unexpected: (message: string) => `unexpected: ${message}`,
    debug: 'Run with GRAPEVINE_DEBUG=1 for details.',
  },
  usage: {
    unknownOption: (flag: string) => `unknown option ${flag}`,
    unknownCommand: (name: string) => `unknown command ${name}`,
    missingArgument: (name: string) => `missing argument <${name}>`,
    missingValue: (flags: string) => `option ${flags} needs a value`,
    tooMany: (most: number, given: number) =>
      `at most ${most} ${most === 1 ? 'argument' : 'arguments'} expected, received ${given}`,
    hint: (names: string) => `(did you mean ${names}?)`,
  },
  models: {
    more: 'grapevine models KIND tells what one of them takes.',
    parameters: 'Parameters',
    states: 'States',
    active: 'counts in the cascade size',
    figures: 'Figures',
    inScenario: 'In a scenario',
  },
  init: {
    wrote: (path: string) => `wrote ${path}\nrun it with: grapevine run ${path}`,
    comments: {
      rngSeed: 'Equal seeds give equal results, to the last digit.',
      population:
        'Who there is: generated here, or read from a file:\n  file: circles.tsv\n  as: memberships',
      model: 'How content passes from one member to the next.',
      seedSet: 'Who has it first: random, members, groups, highest-degree or bridges.',
      runs: 'How often the story is played; more runs, narrower intervals.',
    },
    expectations:
      ' What must come out; the command fails where it does not:\n expect:\n   contents.content.reach.mean: "> 100"',
  },
  generate: {
    usage: '--out <file> [options]',
    placeholder: {
      number: 'number',
      choice: 'choice',
      boolean: 'true|false',
      law: 'law',
      'trait-law': 'law',
      'member-value': 'law',
      'group-value': 'law',
      duration: 'duration',
      text: 'text',
      names: 'names',
    },
    default: (value: string) => `default ${value}`,
    required: 'required',
    atLeast: (least: string) => `from ${least}`,
    exampleFile: 'people.grapevine',
    example: 'Make a population and keep it',
  },
};

const fileProblems: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ENOENT: 'no such file or folder',
  EMFILE: 'too many open files',
};
