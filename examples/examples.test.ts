import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const command = here('../packages/cli/dist/grapevine.js');
const built = existsSync(command);
const needsBuild = (fact: string) =>
  built ? fact : `${fact} (not run: the packages are not built, npm run setup)`;

const node = (...words: string[]) =>
  execFileSync(process.execPath, words, { cwd: here('.'), encoding: 'utf8' });

const programs = readdirSync(here('.')).filter((name) => name.endsWith('.js'));

test('there are six programs and three scenarios', () => {
  expect(programs).toEqual([
    'edge-list.js',
    'fork-at-the-incident.js',
    'groups-and-pairs.js',
    'ten-lines.js',
    'value-not-vanity.js',
    'who-told-whom.js',
  ]);
});

for (const program of programs) {
  test.skipIf(!built)(needsBuild(`${program} prints what the file beside it says`), async () => {
    await expect(node(program)).toMatchFileSnapshot(here(program.replace(/\.js$/, '.txt')));
  });
}

test.skipIf(!built)(needsBuild('launch.yaml runs by the command and meets what it expects'), async () => {
  const result = JSON.parse(node(command, 'run', 'launch.yaml', '--json'));
  const { reach, steps } = result.contents.content;
  const shown = `${result.scenario.name}: reach ${reach.mean.toFixed(1)}, steps ${steps.mean.toFixed(2)}\n`;
  await expect(shown).toMatchFileSnapshot(here('launch.txt'));
});

test.skipIf(!built)(needsBuild('complaint.yaml runs by the command and meets what it expects'), async () => {
  const result = JSON.parse(node(command, 'run', 'complaint.yaml', '--json'));
  const reaches = Object.entries<{ reach: { mean: number } }>(result.contents).map(
    ([id, { reach }]) => `${id} ${reach.mean.toFixed(1)}`,
  );
  await expect(`${result.scenario.name}: ${reaches.join(', ')}\n`).toMatchFileSnapshot(here('complaint.txt'));
});

test.skipIf(!built)(needsBuild('crisis.yaml runs by the command'), async () => {
  const { scenario, contents, crisis } = JSON.parse(node(command, 'run', 'crisis.yaml', '--json'));
  const reach = contents.battery.reach.mean.toFixed(1);
  const shown = `${scenario.name}: reach ${reach}, lost ${crisis.lost.mean.toFixed(1)}\n`;
  await expect(shown).toMatchFileSnapshot(here('crisis.txt'));
});
