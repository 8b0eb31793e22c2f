// Puts the table of strategies into docs/crisis.md, so that the page says what the program does.
//   npm run docs                  writes the page
//   node docs/makeCrisis.mjs      prints it
import { readFileSync, writeFileSync } from 'node:fs';
import { STRATEGY_FIGURES } from '../packages/core/dist/scenario/passOn/strategyFigures.js';
import { table } from './markdownTable.mjs';

const path = new URL('crisis.md', import.meta.url);
const EFFECTS = ['credibility', 'repair', 'inoculation', 'fuel', 'removal', 'reposts'];
const START = '<!-- strategies: made by docs/makeCrisis.mjs -->';
const END = '<!-- end of strategies -->';

const rows = Object.entries(STRATEGY_FIGURES).map(([strategy, figures]) => [
  `\`${strategy}\``,
  ...EFFECTS.map((effect) => figures[effect].value),
]);
const before = readFileSync(path, 'utf8');
const from = before.indexOf(START);
const to = before.indexOf(END);
const page = `${before.slice(0, from)}${START}\n\n${table(['strategy', ...EFFECTS], rows)}\n\n${before.slice(to)}`;

if (process.argv.includes('--write')) writeFileSync(path, page);
else process.stdout.write(page);
