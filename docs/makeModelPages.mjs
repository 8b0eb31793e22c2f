// Fills what the code knows into the pages of the models, and makes their index, docs/models/README.md.
//   npm run docs                     writes the pages
//   node docs/makeModelPages.mjs     prints what would change, and fails if anything would
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { MODELS } from '../packages/core/dist/index.js';
import { table } from './markdownTable.mjs';
import { parameterTable } from './parameterTable.mjs';

const FAMILIES = {
  'Cascades and thresholds': [
    ...['independent-cascade', 'cascade-embeddedness', 'cascade-permeability'],
    ...['cascade-embeddedness-permeability', 'linear-threshold', 'complex-contagion', 'watts-threshold'],
    ...['generalised-threshold', 'kertesz-threshold', 'profile', 'profile-threshold'],
  ],
  'Group contagion': ['group-contagion', 'simplicial-contagion'],
  Compartments: ['si', 'sis', 'sir', 'sirs', 'seir', 'swir'],
  'Competing contagions': ['competing-contagions', 'cooperative-contagions', 'rumour-and-truth'],
  Rumours: ['maki-thompson', 'daley-kendall', 'rumour-with-fact-checkers'],
  'Adoption and arrivals': ['bass', 'hawkes'],
  Opinions: [
    ...['voter', 'q-voter', 'majority-rule', 'sznajd', 'deffuant', 'hegselmann-krause'],
    ...['friedkin-johnsen', 'attraction-repulsion', 'cognitive-opinion-dynamics'],
  ],
};

const pages = new Map(
  MODELS.filter(({ kind }) => existsSync(pageOf(kind))).map((model) => [`${model.kind}.md`, filled(model)]),
);
pages.set('README.md', index());

const changed = [...pages].filter(([name, text]) => read(name) !== text);
for (const [name, text] of changed) {
  if (process.argv.includes('--write')) writeFileSync(new URL(`models/${name}`, import.meta.url), text);
  else console.log(`docs/models/${name} is not what the code says: npm run docs`);
}
if (changed.length > 0 && !process.argv.includes('--write')) process.exitCode = 1;

function pageOf(kind) {
  return new URL(`models/${kind}.md`, import.meta.url);
}

function read(name) {
  const file = new URL(`models/${name}`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The page of a model, with its tables. */
function filled({ kind, parameters, states = [], figures = [] }) {
  const stateRows = states.map(({ name, label, active }) => [`\`${name}\``, label.en, active ? 'yes' : 'no']);
  const figureRows = figures.map(({ name, label, unit = '' }) => [`\`${name}\``, label.en, unit]);
  const tables = {
    parameters: parameterTable(parameters, '../scenario.md'),
    states: table(['state', 'meaning', 'counts in `cascadeSize`'], stateRows),
    figures: table(['figure', 'meaning', 'unit'], figureRows),
  };
  return readFileSync(pageOf(kind), 'utf8').replace(
    /<!-- (\w+) -->\n[\s\S]*?<!-- \/\1 -->/g,
    (whole, name) => (name in tables ? `<!-- ${name} -->\n\n${tables[name]}\n\n<!-- /${name} -->` : whole),
  );
}

/** The index of all models, by family. */
function index() {
  const listed = Object.values(FAMILIES).flat();
  const unlisted = MODELS.filter(({ kind }) => !listed.includes(kind));
  if (unlisted.length > 0)
    throw new Error(`docs/makeModelPages.mjs: no family for ${unlisted.map(({ kind }) => kind)}`);
  const families = Object.entries(FAMILIES).flatMap(([family, kinds]) => {
    const models = MODELS.filter(({ kind }) => kinds.includes(kind));
    if (models.length === 0) return [];
    const rows = models.map(({ kind, label }) => [`[\`${kind}\`](${kind}.md)`, label.en, figuresOf(kind)]);
    return [`## ${family}`, table(['kind', 'model', 'agreement with the exact result'], rows)];
  });
  return `${[
    '# The models',
    '<!-- Made by docs/makeModelPages.mjs. -->',
    'The flagship is [`pass-on`](pass-on.md). The others are the classical models, each on overlapping groups, with equations, ' +
      'parameters, the exact result that it is tested against, and what other tools call it. One of your own takes thirty ' +
      'lines: [define a model](../define-model.md). `grapevine models` lists them too, and `grapevine models KIND` tells what one ' +
      'takes. [How the catalogue compares](../comparison.md) with other tools.',
    ...families,
  ].join('\n\n')}\n`;
}

function figuresOf(kind) {
  return existsSync(new URL(`images/models/${kind}.svg`, import.meta.url))
    ? `[picture](../images/models/${kind}.svg)`
    : '';
}
