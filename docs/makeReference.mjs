// Makes docs/scenario.md from the parameter tables and the schema, so that the page says what the program does.
//   npm run docs                    writes the page
//   node docs/makeReference.mjs     prints it
import { writeFileSync } from 'node:fs';
import { contentParameters } from '../packages/core/dist/content/contentParameters.js';
import { memberParameters } from '../packages/core/dist/content/memberParameters.js';
import { platformParameters } from '../packages/core/dist/content/platformParameters.js';
import { GENERATORS, MODELS, scenarioJsonSchema } from '../packages/core/dist/index.js';
import { passOnParameters } from '../packages/core/dist/models/passOnParameters.js';
import {
  crisisParameters,
  detectionParameters,
  incidentParameters,
} from '../packages/core/dist/scenario/passOn/crisisParameters.js';
import {
  boycottParameters,
  responsibilityParameters,
  salesParameters,
  strategyParameters,
} from '../packages/core/dist/scenario/passOn/harmParameters.js';
import {
  broadcastParameters,
  groupKindParameters,
  pollParameters,
} from '../packages/core/dist/scenario/passOn/mediaParameters.js';
import {
  briefParameters,
  preparationParameters,
  responseParameters,
} from '../packages/core/dist/scenario/passOn/responseParameters.js';
import { STRATEGY_FACTORS, STRATEGY_FIGURES } from '../packages/core/dist/scenario/passOn/strategyFigures.js';
import {
  brandPostParameters,
  interventionParameters,
  segmentPostParameters,
  whenParameters,
} from '../packages/core/dist/scenario/passOn/timelineParameters.js';
import { table } from './markdownTable.mjs';
import { code, parameterTable } from './parameterTable.mjs';
import { CLASSICAL_KEYS, CRISIS_KEYS, HEAD_KEYS, PASS_ON_KEYS } from './scenarioKeys.mjs';

const { anyOf, $defs } = scenarioJsonSchema();
const [passOn, , classical] = anyOf;

const FILE_KEYS = {
  file: ['Name of the file, relative to the scenario file. Read as it is when it ends in `.gz`.'],
  as: ['Format of the file, see [formats](#formats).'],
  directed: [
    'Edge lists: whether `u v` is one tie, from u to v, instead of one in each direction.',
    '`false`',
  ],
  groupAttribute: [
    'GEXF and GraphML: the node attribute that names the groups of a member.',
    '`groups`, if it is there',
  ],
  timeStep: [
    'Contact sequences and membership intervals: how long a step is, in the unit of the file, from its earliest time on.',
    '`1`',
  ],
};

const FORMATS = {
  'edge-list': 'One tie a line, `u v` or `u v weight`.',
  memberships: 'One membership a line, `member group`; also SNAP `.circles` files, or a folder of them.',
  hyperedges: 'One group a line, its members separated by spaces, tabs or commas.',
  hif: 'Hypergraph Interchange Format (JSON): nodes are members, edges are groups.',
  gexf: 'GEXF, as Gephi writes it: nodes are members, edges are ties.',
  graphml: 'GraphML: nodes are members, edges are ties.',
  grapevine: 'The population as it is in memory: opened without parsing. `grapevine convert` writes it.',
  'contact-sequence':
    'Contacts and their times, `time u v` a line, further columns left out: each is a tie during its step, and played as it was recorded.',
  'membership-intervals':
    'Memberships that begin and end, `member group from [to]` a line: members and groups appear, join and leave.',
};

const SEED_SETS = {
  members: ['`members`: a list of names', 'These members.'],
  random: ['`count`, or `fraction` of all members (0 to 1)', 'Members drawn at random, anew in each run.'],
  'highest-degree': ['`count`', 'The members with most others in their groups and at the end of their ties.'],
  bridges: [
    '`count`',
    'The members who hold most pairs of groups together; a pair that others link too counts less.',
  ],
  groups: ['`groups`: a list of names', 'All members of these groups.'],
  trait: [
    '`trait`: a column of the population, `is`: a condition such as `> 0.5`',
    'All members whose trait meets the condition.',
  ],
};

const page = [
  '# The scenario file',
  '<!-- Made by docs/makeReference.mjs from the parameter tables. Change those, then: npm run docs -->',
  'A scenario is a JSON or YAML file that says what is simulated. `grapevine schema scenario` prints its JSON Schema, ' +
    'which editors use for completion. Unknown keys are errors, and all problems of a file are reported at once.',
  '## Keys of every scenario',
  keyTable(HEAD_KEYS, only(passOn, Object.keys(HEAD_KEYS)), passOn.required),
  '## Keys of the model `pass-on`',
  'The model of Grapevine: [how it works](models/pass-on.md). Every key but `population` and `contents` has a default, but ' +
    'something must happen: there is `timeline`, `broadcast` or `crisis`.',
  keyTable(PASS_ON_KEYS, without(passOn, Object.keys(HEAD_KEYS)), passOn.required),
  'Instead of `contents` and `timeline`, `seedSet` says who has one content, named `content`, at 0h: see ' +
    '[first members](#first-members).',
  '## Keys of the other models',
  keyTable(CLASSICAL_KEYS, without(classical, Object.keys(HEAD_KEYS)), classical.required),
  '## Population from a file',
  '```yaml\npopulation:\n  file: circles.tsv\n  as: memberships\n```',
  keyTable(FILE_KEYS, fileSchema().properties, fileSchema().required),
  '### Formats',
  formatTable(),
  'In the first three, `#` and `%` start a comment line.',
  '## Population from a generator',
  '```yaml\npopulation:\n  generate:\n    kind: everyday-life\n    members: 10000\n```',
  ...GENERATORS.flatMap(catalogueEntry),
  '## Contents',
  '```yaml\ncontents:\n  - { id: launch, coolness: 0.9, valence: 0.8, format: video, speaker: brand }\n```',
  '`id` is what the rest of the file calls it.',
  parameterTable(contentParameters),
  '## Members',
  'What members are like, by law. A trait column of the population, or of `members.file` (CSV or TSV with a header: the ' +
    "member's name, then `threshold`, `attention`, `topic.tech` and so on), comes before the law.",
  parameterTable(memberParameters),
  '## Platforms of a scenario',
  'What is said here comes before the [presets](platforms.md). `fit` is a number for all formats, or one for each: ' +
    '`{ video: 0.9, text: 0.4 }`.',
  '```yaml\nplatforms:\n  twitter: { visibility: 0.08, delay: 30min }\n```',
  parameterTable(platformParameters),
  '## Kinds of groups',
  '```yaml\ngroupKinds:\n  club: { groups: ["club-*", "running-*"], cohesion: 0.8 }\n```',
  'Groups that no pattern fits are told by their names: `work-12` is of the kind `work`. `*` stands for any text.',
  parameterTable(groupKindParameters),
  '## Segments',
  '```yaml\nsegments:\n  engineers: { groups: ["work-*"], where: { topic.tech: "> 0.5" } }\n```',
  'Members who meet every condition given: in a group whose name fits one of `groups`, named in `members`, and with traits ' +
    '`where` says. Traits are the columns of the population, those of [members](#members), `topic.NAME` and `category` ' +
    '(0 innovators to 4 laggards). Posts and broadcasts can be targeted at segments, and the ledger tells them apart.',
  '## Broadcast',
  '```yaml\nbroadcast:\n  - { content: launch, channel: television, from: 0h, to: 48h, reach: 0.2, frequency: 3, cost: { amount: 50000, currency: EUR } }\n```',
  parameterTable(broadcastParameters),
  'Also `cost: { amount, currency }`, one currency a scenario, and `target`, as below.',
  '## Timeline',
  '```yaml\ntimeline:\n  - { at: 0h, post: launch, by: { kind: random, count: 20 } }\n  - { at: 9h, every: 24h, times: 5, post: launch, by: { kind: brand, platforms: [facebook] } }\n  - { when: { metric: reach, content: complaint, above: 0.01 }, after: 6h, post: apology, by: { kind: brand } }\n```',
  parameterTable(interventionParameters),
  '`when` instead of `at`, once a figure of a content crosses a level:',
  parameterTable(whenParameters),
  '`by` says who posts: [first members](#first-members) of any kind, the brand itself (`kind: brand`), or members of a segment ' +
    '(`kind: segment`).',
  '### `by`: `brand`',
  parameterTable(brandPostParameters),
  '### `by`: `segment`',
  parameterTable(segmentPostParameters),
  '`target: { segments, groups, platforms }` restricts where members post, and whom a brand or a broadcast can reach; ' +
    '`cost: { amount, currency }` is spent each time.',
  '## Polls',
  '```yaml\npolls:\n  - { every: 24h, sample: 400, response: 0.4 }\n```',
  parameterTable(pollParameters),
  ...crisisPages(),
  '## Models',
  '```yaml\nmodel:\n  kind: pass-on\n  attention: 40\n  reinforcement: 0.3\n```',
  '### `pass-on`: Passing on',
  parameterTable(passOnParameters),
  'Equations and exact results: [pass-on](models/pass-on.md).',
  ...MODELS.flatMap((model) => [
    ...catalogueEntry(model),
    `Equations and exact results: [${model.kind}](models/${model.kind}.md).`,
  ]),
  '## First members',
  '```yaml\nseedSet:\n  kind: random\n  count: 5\n```',
  seedSetTable(),
  '## Laws',
  'Where a table says *law*, a number fixes the value and an object gives a distribution:',
  lawTable(),
  '## Laws of traits',
  'Where a table says *law of traits*, values need not be whole, and the distributions are these. What is drawn ' +
    'outside of what a trait may be is moved to the nearer end:',
  traitLawTable(),
  '## Values of members and groups',
  'Where a table says *value of members* or *of groups*, a number holds for all of them, and a [law of traits](#laws-of-traits) ' +
    'draws one for each, from the seed, the same in all runs. `{ trait: NAME }` takes a trait column of the population for ' +
    'members; `{ platforms: { facebook: 0.1, "*": 0.05 } }` says a value for each platform, and with `*` for all others, for groups.',
  '## States at the start',
  '```yaml\ninitialStates:\n  recovered: { kind: random, fraction: 0.3 }\n```',
  'Who is in another state of the model than its first one, beside the first members: by the name of the state, said as ' +
    '[first members](#first-members) are. First members stay what they are, and so do those of a state that stands before.',
  '## When runs end',
  '```yaml\nstop:\n  step: ">= 200"\n  reachShare: ">= 0.5"\n```',
  'A run ends when nothing more can happen, or as soon as one of these conditions holds after a step: on `step`, `reach`, ' +
    '`reachShare`, `size`, `sizeShare`, and by the names of the model’s states (`infected`, `infectedShare`) and figures. Models ' +
    'that do not end by themselves have a usual number of steps, unless `step` is among the conditions.',
  '## Durations',
  'A length of time is a number and a unit: `s`, `min`, `h`, `d` or `w`, as in `30min`, `6h` or `2d`.',
].join('\n\n');

if (process.argv.includes('--write')) writeFileSync(new URL('scenario.md', import.meta.url), `${page}\n`);
else console.log(page);

/** Everything about `crisis`. */
function crisisPages() {
  const schema = meant(passOn.properties.crisis);
  const tableKeys = Object.keys(crisisParameters);
  return [
    '## Crisis',
    '```yaml\ncrisis:\n  incident: { content: complaint, at: 6h, by: { kind: random, count: 3 }, cluster: preventable }\n  detection: { rate: 0.1, opensAt: 9, closesAt: 18, workingDays: 5 }\n  response:\n    - { delay: 4h, strategy: rebuild, content: apology, brief: { who: ambassadors, count: 50 } }\n  prepared: true\n  boycott: {}\n```',
    'An incident, how the company notices, and what it answers. The contents that it names stand among [contents](#contents): the ' +
      'one that tells of the incident speaks against the brand (`valence` below 0), those of the answers counter it (`counters`).',
    keyTable(CRISIS_KEYS, without(schema, tableKeys), schema.required),
    parameterTable(crisisParameters),

    '### Incident',
    parameterTable(incidentParameters),
    'Also `by`, required: [first members](#first-members) of any kind, or members of a segment (`kind: segment`), and `target`, as of ' +
      'the [timeline](#timeline).',

    '### Detection',
    parameterTable(detectionParameters),

    '### Response',
    parameterTable(responseParameters),
    'Also `cost: { amount, currency }`, and `brief`: members who are told first, and tell others:',
    parameterTable(briefParameters),

    '### Prepared',
    '`true` or `false` says all three at once.',
    parameterTable(preparationParameters),

    '### Boycott',
    parameterTable(boycottParameters),

    '### Sales',
    'Also `perDay: { amount, currency }`, required: what all members together buy in a day.',
    parameterTable(salesParameters),

    '### Responsibility',
    parameterTable(responsibilityParameters),

    '### Strategies',
    '```yaml\ncrisis:\n  strategies:\n    rebuild: { repair: 0.3, fuel: 1 }\n```',
    parameterTable(strategyParameters),
    'What a strategy does where it suits the crisis:',
    strategyTable(),
    '`deny` suits what is not true; `diminish` and `explain` suit a victim and an accident; `rebuild` and compensation suit what ' +
      'could have been prevented; the others suit all alike. Where a strategy does not suit the crisis, and where what is denied ' +
      'is true, figures are multiplied by the factors below. What a scenario says under `strategies` is taken as it is.',
    'Where the figures come from:',
    strategySources(),
  ];
}

function strategyTable() {
  const names = Object.keys(strategyParameters);
  return table(
    ['strategy', ...names.map((name) => `\`${name}\``)],
    Object.entries(STRATEGY_FIGURES).map(([strategy, figures]) => [
      `\`${strategy}\``,
      ...names.map((name) => figures[name].value),
    ]),
  );
}

/** The figures that say something: others leave all as it is. */
function strategySources() {
  const rows = Object.entries(STRATEGY_FIGURES).flatMap(([strategy, figures]) =>
    Object.keys(strategyParameters)
      .filter((name) => figures[name].value !== STRATEGY_FIGURES.silence[name].value)
      .map((name) => [`\`${strategy}\``, `\`${name}\``, `${figures[name].source}.`]),
  );
  const { unsuited, deniedTruth } = STRATEGY_FACTORS;
  const factors = [
    ['one that does not suit', unsuited],
    ['`deny`, of the truth', deniedTruth],
  ].flatMap(([what, figures]) =>
    Object.entries(figures).map(([name, { value, source }]) => [
      what,
      `\`${name}\` x ${value}`,
      `${source}.`,
    ]),
  );
  return table(['strategy', 'figure', 'source'], [...rows, ...factors]);
}

/** What a part of the schema refers to, or itself, with what it says of it. */
function meant({ $ref, ...said }) {
  return $ref ? { ...meant($defs[$ref.replace('#/$defs/', '')]), ...said } : said;
}

function fileSchema() {
  return meant(meant(passOn.properties.population).anyOf[0]);
}

function seedSetKinds() {
  return meant(classical.properties.seedSet).oneOf.map((option) => meant(option).properties.kind.const);
}

/** The sentences of `described`, which must be about the keys of the schema, neither more nor fewer. */
function keyTable(described, properties, required) {
  sameNames('keys', Object.keys(described), Object.keys(properties));
  const rows = Object.entries(described).map(([name, [sentence, fallback]]) => {
    const standard = 'default' in meant(properties[name]) ? code(meant(properties[name]).default) : fallback;
    const isRequired = required.includes(name) && standard === undefined;
    return [`\`${name}\``, isRequired ? '*required*' : (standard ?? 'none'), sentence];
  });
  return table(['key', 'default', 'meaning'], rows);
}

function formatTable() {
  sameNames('formats', Object.keys(FORMATS), meant(fileSchema().properties.as).enum);
  return table(
    ['`as`', 'what it is'],
    Object.entries(FORMATS).map(([name, text]) => [`\`${name}\``, text]),
  );
}

function seedSetTable() {
  sameNames('kinds of seed sets', Object.keys(SEED_SETS), seedSetKinds());
  return table(
    ['`kind`', 'further keys', 'who'],
    Object.entries(SEED_SETS).map(([name, [keys, who]]) => [`\`${name}\``, keys, who]),
  );
}

function lawTable() {
  return table(
    ['law', 'meaning'],
    [
      ['`5`', 'always 5; 2.5 is 2 or 3, so that the mean is 2.5'],
      ['`{ poisson: 5 }`', 'Poisson with mean 5'],
      [
        '`{ powerLaw: { exponent: 2.2, min: 5, max: 500 } }`',
        'whole numbers k from 5 to 500, in proportion to k^-2.2',
      ],
      ['`{ logNormal: { median: 12, sigma: 0.8 } }`', 'log-normal, rounded to whole numbers'],
      ['`{ frequencies: { "1": 0.5, "2": 0.3, "3": 0.2 } }`', '1, 2 or 3, with these shares'],
    ],
  );
}

function traitLawTable() {
  return table(
    ['law of traits', 'meaning'],
    [
      ['`0.5`', 'always 0.5'],
      ['`{ uniform: { min: 0, max: 1 } }`', 'any value from 0 to 1 alike'],
      ['`{ normal: { mean: 0.1, deviation: 0.3 } }`', 'normal'],
      ['`{ logNormal: { median: 1, sigma: 0.5 } }`', 'log-normal'],
      ['`{ frequencies: { "-0.5": 0.2, "0.5": 0.8 } }`', '-0.5 or 0.5, with these shares'],
    ],
  );
}

/** Heading and table of a generator or a model. */
function catalogueEntry({ kind, label, parameters }) {
  return [`### \`${kind}\`: ${label.en}`, parameterTable(parameters)];
}

function only({ properties }, names) {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)));
}

function without({ properties }, names) {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
}

function sameNames(what, described, actual) {
  const missing = actual.filter((name) => !described.includes(name));
  const extra = described.filter((name) => !actual.includes(name));
  if (missing.length + extra.length === 0) return;
  throw new Error(
    `docs/makeReference.mjs: ${what} without a description: ${missing}; described but gone: ${extra}`,
  );
}
