// Breaks the rule of each model by 3 % in one place, as testkit/broken says, and tells which tests notice.
//   npm run test:broken-rules [kind …]
// Fails if a broken rule is not noticed, or a model has none. The sources stay as they are.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MODELS } from '../dist/models/modelList.js';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const asked = process.argv.slice(2);
const files = readdirSync(at('broken')).filter((name) => name.endsWith('.mjs'));
const all = await Promise.all(
  files.map(async (name) => ({ path: at(`broken/${name}`), ...(await import(at(`broken/${name}`))).broken })),
);
let unnoticed = 0;

for (const { kind } of MODELS) {
  if (asked.length > 0 && !asked.includes(kind)) continue;
  const broken = all.find((each) => each.kind === kind);
  const failed = broken ? failedTests(broken) : [];
  if (failed.length === 0) unnoticed++;
  console.log(
    `${kind}: ${broken ? '' : 'no rule to break is written down; '}${failed.length} tests notice${failed.length > 0 ? `, first: ${failed[0]}` : ''}`,
  );
}
console.log(unnoticed === 0 ? 'every broken rule is noticed' : `${unnoticed} broken rules are not noticed`);
process.exitCode = unnoticed === 0 ? 0 : 1;

/** The names of the tests that fail with a rule broken. */
function failedTests({ path, tests }) {
  const vitest = at('../../../node_modules/vitest/vitest.mjs');
  const words = [vitest, 'run', '--config', at('broken.config.ts'), ...tests];
  const env = { ...process.env, GRAPEVINE_BROKEN: path };
  const { stdout } = spawnSync(process.execPath, words, {
    cwd: at('../../..'),
    encoding: 'utf8',
    env,
    maxBuffer: 1e9,
  });
  const report = stdout.split('\n').findLast((line) => line.startsWith('{'));
  if (report === undefined) throw new Error(`the tests of ${path} did not run:\n${stdout}`);
  return JSON.parse(report).testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  );
}
