// The checks that are not tests, one after the other; each passes or fails.
//   npm run check            all of them
//   npm run check -- types   those whose names begin with a word
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const tool = (name) => `node_modules/.bin/${name}`;

const CHECKS = {
  'lint and format': [tool('biome'), 'check', '--error-on-warnings', '.'],
  'types of tests': [process.execPath, 'node_modules/typescript7/bin/tsc', '-p', '.ci/tsconfig.json'],
  'unused code': [tool('knip'), '--no-progress', '--treat-config-hints-as-errors'],
  'package shape': [process.execPath, '.ci/packageShape.mjs'],
  'bundle size': [tool('size-limit')],
};

const wanted = process.argv.slice(2);
const count = { passed: 0, failed: 0 };
for (const [name, [program, ...words]] of Object.entries(CHECKS)) {
  if (wanted.length > 0 && !wanted.some((word) => name.startsWith(word))) continue;
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const passed = status === 0;
  count[passed ? 'passed' : 'failed']++;
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name}`);
  if (!passed) console.log(`${stdout ?? ''}${stderr ?? ''}${error ?? ''}`);
}
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 ? 1 : 0;
