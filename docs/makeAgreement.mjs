// Draws docs/images/models: for each model, what is known exactly and what ensembles gave, one SVG file each.
//   npm run docs:models [kind …]
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import * as core from '../packages/core/dist/index.js';
import { drawAgreement } from './drawAgreement.mjs';

const folder = new URL('models/agreement/', import.meta.url);
const target = new URL('images/models/', import.meta.url);
const asked = process.argv.slice(2);

mkdirSync(target, { recursive: true });
for (const file of readdirSync(folder).filter((name) => name.endsWith('.mjs'))) {
  const kind = file.slice(0, -'.mjs'.length);
  if (asked.length > 0 && !asked.includes(kind)) continue;
  const { agreement } = await import(new URL(file, folder));
  const begin = performance.now();
  const points = await agreement.points(core);
  writeFileSync(new URL(`${kind}.svg`, target), drawAgreement({ ...agreement, points }));
  const worst = Math.max(...points.map(([x, y, error]) => deviation(agreement.curve, x, y, error)));
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(
    `${kind}: ${points.length} points in ${seconds} s, at most ${worst.toFixed(1)} standard errors off the line`,
  );
}

/** How far a point is off the curve, in standard errors. */
function deviation(curve, x, y, error) {
  const after = curve.findIndex(([at]) => at >= x);
  if (after < 0 || (after === 0 && curve[0][0] !== x)) return 0;
  const [x1, y1] = curve[after];
  const [x0, y0] = curve[Math.max(0, after - 1)];
  const expected = x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
  return error > 0 ? Math.abs(y - expected) / error : 0;
}
