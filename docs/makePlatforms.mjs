// Makes docs/platforms.md from the tables of platforms, speakers and channels, so that the page says what the program does.
//   npm run docs                    writes the page
//   node docs/makePlatforms.mjs     prints it
import { writeFileSync } from 'node:fs';
import { BROADCAST_CHANNELS } from '../packages/core/dist/content/broadcastChannels.js';
import { GENERIC_PLATFORM, PLATFORM_PRESETS } from '../packages/core/dist/content/platformPresets.js';
import { SPEAKER_TRUST } from '../packages/core/dist/content/speakerTrust.js';
import { table } from './markdownTable.mjs';

/** What each figure of a platform is called, and how it is shown. */
const FIGURES = {
  visibility: ['visibility', String],
  delay: ['reading delay, median', String],
  delaySigma: ['reading delay, sigma', String],
  postLifetime: ['lifetime of posts', String],
  fit: ['fit of formats', pairs],
  groupSize: ['group size', (law) => `\`${JSON.stringify(law)}\``],
  groupKinds: ['groups are', (kinds) => kinds.join(', ')],
  passOnRate: ['usual share of readers who pass on', percent],
};

const page = [
  '# Platforms',
  '<!-- Made by docs/makePlatforms.mjs from the tables in packages/core/src/content. Change those, then: npm run docs -->',
  'A group lives on a platform, and the platform says how a post is seen there. These are the figures that Grapevine ' +
    'starts from, each with its source. Most are guesses, and say so: where a result hangs on one, put in your own with ' +
    '`platforms` in the scenario, or see how much changes with it.',
  'How sure a figure is: *measured* from a public data set; *published* in the named source, which was read; *guess*, ' +
    'whose source says what it leans on. The year is the one that the figure is about: platforms change quickly.',
  '## What the figures do',
  table(
    ['figure', 'in the model'],
    [
      [
        'visibility',
        'Each other member of a group sees a post there with this probability, times the cohesion of the kind of group.',
      ],
      [
        'reading delay',
        'Whoever sees it reads it after a time drawn from a log-normal law with this median and sigma, divided by the ' +
          'member’s activity. Half of a post’s engagement has come when half of its readers have read it, so a ' +
          'published half-life is the median.',
      ],
      ['lifetime of posts', 'What would be read later than this is not read.'],
      [
        'fit of formats',
        'The appeal of a content to a reader there, and the probability that somebody posts it there, are multiplied by ' +
          'the fit of its format.',
      ],
      [
        'group size, groups are',
        'What groups of this platform are like: for those who build a population. A run takes the groups that are there.',
      ],
      [
        'usual share of readers who pass on',
        'To hold results against. In a run, appeal and threshold decide who passes on.',
      ],
    ],
  ),
  '## At a glance',
  table(
    ['`platform`', 'visibility', 'delay, median', 'sigma', 'lifetime', 'passed on by'],
    PLATFORM_PRESETS.map(({ name, visibility, delay, delaySigma, postLifetime, passOnRate }) => [
      `\`${name}\``,
      visibility.value,
      delay.value,
      delaySigma.value,
      postLifetime.value,
      percent(passOnRate.value),
    ]),
  ),
  'A platform of any other name is taken to lie between these, which is a guess: visibility ' +
    `${GENERIC_PLATFORM.visibility}, delay ${GENERIC_PLATFORM.delay} with sigma ${GENERIC_PLATFORM.delaySigma}, ` +
    `lifetime ${GENERIC_PLATFORM.postLifetime}; every format fits fully.`,
  ...PLATFORM_PRESETS.flatMap((preset) => [`## ${preset.label.en}`, presetTable(preset)]),
  '## Trust by speaker',
  'Appeal and credibility of what the timeline posts are multiplied by the trust in who speaks; what members pass on ' +
    'is trusted as theirs. The numbers are guesses by one rule, the share of people who say that they trust such content ' +
    'over the share who trust people they know. The order is better founded than the numbers.',
  figureTable(
    '`speaker`',
    Object.entries(SPEAKER_TRUST).map(([name, figure]) => [`\`${name}\``, figure, String]),
  ),
  '## Channels of broadcasts',
  'Trust is guessed by the same rule. Costs are about those in dollars or euros in the years given.',
  ...BROADCAST_CHANNELS.flatMap(({ name, label, trust, costPerThousand }) => [
    `### \`${name}\`: ${label.en}`,
    figureTable('figure', [
      ['trust', trust, String],
      ['cost of a thousand contacts', costPerThousand, String],
    ]),
  ]),
].join('\n\n');

if (process.argv.includes('--write')) writeFileSync(new URL('platforms.md', import.meta.url), `${page}\n`);
else console.log(page);

function presetTable(preset) {
  const { name: _name, label: _label, ...figures } = preset;
  const unknown = Object.keys(figures).filter((key) => !(key in FIGURES));
  if (unknown.length > 0)
    throw new Error(`docs/makePlatforms.mjs: figures without a description: ${unknown}`);
  return figureTable(
    'figure',
    Object.entries(FIGURES).map(([key, [title, show]]) => [title, figures[key], show]),
  );
}

/** A row for each [title, figure, how its value is shown]. */
function figureTable(head, figures) {
  return table(
    [head, 'value', 'year', 'how sure', 'source'],
    figures.map(([title, { value, year, certainty, source }, show]) => [
      title,
      show(value),
      year ?? '–',
      certainty,
      `${source}.`,
    ]),
  );
}

function pairs(values) {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

function percent(share) {
  return `${Number((100 * share).toPrecision(6))} %`;
}
