import type { CommandHelp } from './parts.js';

const inspect: CommandHelp = {
  summary: 'tell what a population is like',
  description:
    'Tells how large groups are, how they overlap, who links them, and whether everybody hangs together: of a population file, or of the population of a scenario.',
  usage: '[options] <file|scenario>',
  args: [
    ['<file|scenario>', 'a population file, a scenario, - for a scenario on standard input, or preset:NAME'],
  ],
  examples: [
    ['grapevine inspect people.grapevine', 'Look at a population file'],
    ['grapevine inspect circles.tsv --as memberships', 'Say the format where the name does not show it'],
    ['grapevine inspect preset:launch --json', 'The population of a preset, for another program'],
  ],
};

const generate: CommandHelp = {
  summary: 'make a population and write it to a file',
  description:
    'Makes a population, either of a kind with flags for its parameters, or as a scenario says. “grapevine generate KIND --help” lists the parameters of a kind.',
  usage: '<kind|scenario> --out <file> [options]',
  args: [['<kind|scenario>', 'one of the kinds below, a scenario file, or preset:NAME']],
  examples: [
    [
      'grapevine generate everyday-life --members 5000 --out people.grapevine',
      'Families, work and interests',
    ],
    [
      'grapevine generate overlapping-groups --members 1000 --group-size \'{"poisson":8}\' --out people.hif.json',
      'A law as JSON; the ending says the format',
    ],
    ['grapevine generate launch.yaml --out people.gexf', 'The population of a scenario, for Gephi'],
  ],
};

const convert: CommandHelp = {
  summary: 'convert a population file from one format to another',
  description:
    'Reads people in one format and writes them in another. Formats are told from the endings of names, or by --from and --to; .gz is read and written as it is. What a format cannot hold is left out, and told.',
  usage: '[options] <in...> <out>',
  args: [['<files...>', 'what to read, then what to write; - for standard input or output']],
  examples: [
    ['grapevine convert friends.edges friends.graphml', 'An edge list to GraphML'],
    ['grapevine convert circles.tsv people.grapevine --from memberships', 'To the format that loads at once'],
    ['grapevine convert facebook/*.circles people.hif.json', 'Several files of circles into one population'],
  ],
};

/** Help of the commands that make, read and write people, in English. */
export const peopleHelpEn = { inspect, generate, convert };
