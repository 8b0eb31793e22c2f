import type { CommandHelp, Example } from './parts.js';
import { peopleHelpEn } from './peopleHelpEn.js';

const run: CommandHelp = {
  summary: 'simulate a scenario and tell what comes out, with intervals',
  description:
    'Simulates a scenario as often as it says, and tells how many members are reached: the mean, the interval that holds it, and the range of most runs. Equal seeds give equal results, whatever the number of workers.',
  usage: '[options] <scenario>',
  args: [['<scenario>', 'a JSON or YAML file, - for standard input, or preset:NAME']],
  examples: [
    ['grapevine run preset:launch', 'Run a preset'],
    ['grapevine run launch.yaml --runs 5000 --out results', 'More runs; keep figures, tables and a picture'],
    ['grapevine run launch.yaml --set model.activationProbability=0.05', 'Change one value'],
    [
      'grapevine run launch.yaml --json | jq .contents.content.reach.mean',
      'Give the result to another program',
    ],
  ],
};

const compare: CommandHelp = {
  summary: 'simulate scenarios on the same luck and tell how they differ',
  description:
    'Simulates scenarios with the same seed and the same runs, those of the first, so that they differ only where what is decided differs. Tells the figures of each, the difference of each later one from the first with its interval, and who fares differently. What scenarios expect is not checked.',
  usage: '[options] <scenario> [others...]',
  args: [
    ['<scenario>', 'the first world: a JSON or YAML file, - for standard input, or preset:NAME'],
    ['[others...]', 'what is compared with it; none with --brief or --strategies'],
  ],
  examples: [
    ['grapevine compare silence.yaml answer.yaml', 'What an answer changes'],
    ['grapevine compare crisis.yaml --brief 50', 'Which 50 members to tell first'],
    ['grapevine compare crisis.yaml --strategies all', 'Which strategy loses fewest members'],
    [
      'grapevine compare after-2h.yaml after-6h.yaml after-24h.yaml --runs 500 --out results',
      'Three delays; keep figures and tables',
    ],
    [
      'grapevine compare a.yaml b.yaml --json | jq \'.differences[0]["contents.complaint.reach"].ci95\'',
      'Give the differences to another program',
    ],
  ],
};

const responseCurve: CommandHelp = {
  summary: 'tell what each hour of silence costs in a crisis',
  description:
    'Simulates a crisis without an answer, and with its answer after each of several delays, on the same people and the same luck. Tells what waiting costs, when half of what an answer can still save is gone, and up to when an answer is of use; for other strategies and channels too.',
  usage: '[options] <scenario>',
  args: [
    [
      '<scenario>',
      'a scenario with a crisis that is answered after a delay: a JSON or YAML file, - for standard input, or preset:NAME',
    ],
  ],
  examples: [
    ['grapevine response-curve crisis.yaml', 'How long do we have?'],
    [
      'grapevine response-curve crisis.yaml --delay 0h..2d/9 --metric lost --out results',
      'Members lost, every six hours; keep figures, table and picture',
    ],
    ['grapevine response-curve crisis.yaml --strategies all', 'Which strategy leaves most time'],
    [
      "grapevine response-curve crisis.yaml --json | jq '.points[] | [.delayHours, .metrics.reach.mean]'",
      'Give the points to another program',
    ],
  ],
};

const init: CommandHelp = {
  summary: 'write a scenario to start from',
  description:
    'Writes a scenario with a comment at each key, made from a preset. Never replaces a file unless told to.',
  usage: '[options] [file]',
  args: [['[file]', 'where to write it: .yaml or .json, - for standard output (default scenario.yaml)']],
  examples: [
    ['grapevine init', 'Write scenario.yaml'],
    ['grapevine init launch.json --preset launch', 'From a preset, as JSON'],
    ['grapevine init --list', 'Which presets there are'],
  ],
};

const models: CommandHelp = {
  summary: 'list the models, or tell what one of them takes',
  description:
    'Lists the models that a scenario can name. With a kind, tells its parameters with their ranges and defaults, its states, its figures, and how a scenario names it.',
  usage: '[options] [kind]',
  args: [['[kind]', 'a kind of the list']],
  examples: [
    ['grapevine models', 'Which models there are'],
    ['grapevine models sir', 'What one of them takes'],
    ['grapevine models --module earworm.js', 'With models of your own'],
    ['grapevine models sir --json | jq .parameters', 'Give it to another program'],
  ],
};

const schema: CommandHelp = {
  summary: 'print the JSON Schema of files that are read, or of what is printed',
  description:
    'Prints the JSON Schema with which editors and programs check scenarios and scripts of beats, results, comparisons and response curves, or the messages between a page and a player that it embeds.',
  usage: '[options] [what]',
  args: [['[what]', 'scenario (the default), script, result, comparison, response-curve or messages']],
  examples: [
    ['grapevine schema > scenario.schema.json', 'For an editor that completes scenario files'],
    ['grapevine schema result', 'What run --json prints'],
    ['grapevine schema script', 'What view --script reads'],
  ],
};

const programExamples: readonly Example[] = [
  ['grapevine run preset:launch', 'A first look'],
  ['grapevine init launch.yaml', 'A scenario of your own'],
  ['grapevine run launch.yaml --out results', 'Figures, tables and a picture'],
];

/** Help and options, in English. */
export const helpEn = {
  help: {
    program: 'Simulates word of mouth: how content passes through people and the groups they share.',
    programUsage: '<command> [options]',
    version: 'print the version',
    help: 'print this help',
    helpCommand: 'print the help of a command',
    examples: 'Examples:',
    kinds: 'Kinds:',
    parameters: 'Parameters:',
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
    },
    programExamples,
    run,
    compare,
    responseCurve,
    ...peopleHelpEn,
    init,
    models,
    schema,
  },
  placeholders: {
    number: 'n',
    seed: 'seed',
    setting: 'path=value',
    folder: 'folder',
    file: 'file',
    format: 'format',
    size: 'size',
    mode: 'mode',
    delays: 'delays',
    names: 'names',
    metric: 'figure',
    name: 'name',
    link: 'link',
    origins: 'origins',
  },
  options: {
    runs: 'how many runs, instead of what the scenario says',
    rngSeed: 'seed of the randomness, instead of what the scenario says',
    rngSeedOfKind: 'seed of the randomness; equal seeds give equal populations (default 0)',
    workers: 'how many workers compute at once (default: all cores)',
    module: 'load models of your own from a JavaScript module, which is run as a program; may be repeated',
    setEach: 'override a key of every scenario, such as seedSet.count=20; may be repeated',
    set: 'override a key of the scenario, such as seedSet.count=20; may be repeated',
    setParameter: 'set a parameter of the generator, such as groupSize.poisson=8; may be repeated',
    outFolder:
      'write result.json, runs.csv, series.csv, ledger.csv, charts (SVG) and picture.html into a folder',
    outComparison: 'write comparison.json, differences.csv, runs.csv and picture.html into a folder',
    outResponseCurve: 'write response-curve.json, response-curve.csv and response-curve.svg into a folder',
    delay:
      'hours between knowing and answering: 0h..72h, 0h..72h/13 for 13 points, or 0h,1h,6h,2d (default 0h..72h)',
    strategies: 'also with each of these strategies: deny,rebuild, or all',
    comparedStrategies: 'compare these strategies for one scenario with silence: deny,rebuild, or all',
    brief: 'compare whom to tell first, for one scenario: so many members, chosen in each way',
    channels: 'also on each of these channels: account,press, or all',
    metric: 'what sentences and pictures speak of, reach by default',
    outFile: 'file to write, or - for standard output (required)',
    as: 'format of the file',
    from: 'format of what is read',
    to: 'format of what is written',
    directed: 'edge lists: a line “u v” is one tie from u to v',
    groupAttribute: 'GEXF and GraphML: the attribute that names a member’s groups',
    top: 'how many of the largest overlaps and strongest bridges to list (default 5)',
    maxMemory:
      'most memory, such as 512MB, for the population and for the values of all runs; what needs more is refused before it is taken',
    progress: 'how to tell progress on standard error',
    json: 'print JSON',
    jsonResult: 'print the result as JSON (grapevine-result/1) and nothing else',
    jsonComparison: 'print the comparison as JSON (grapevine-comparison/1) and nothing else',
    jsonResponseCurve: 'print the curve as JSON (grapevine-response-curve/1) and nothing else',
    jsonModels: 'print JSON',
    jsonSchema: 'print JSON, as it always does',
    quiet: 'tell neither progress nor notes',
    lang: 'language, instead of that of the environment',
    preset: 'preset to start from (default launch)',
    list: 'list the presets',
    force: 'replace the file if it exists',
  },
};
