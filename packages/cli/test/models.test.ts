import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODELS } from '@grapevine/core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { grapevine } from './grapevine.js';
import { scratchFolder } from './scratchFolder.js';

const folder = scratchFolder();
const command = (...words: string[]) => grapevine(words, { cwd: folder.path });

describe('models', () => {
  test('lists every model with its name, in English and French', async () => {
    const { code, stdout, stderr } = await command('models');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const kind of ['pass-on', ...MODELS.map((model) => model.kind)])
      expect(stdout).toMatch(new RegExp(`^  ${kind}( {3,}|\\n)`, 'm'));
    expect((await command('models', '--lang', 'fr')).stdout).toMatch(
      /^ {2}sir +SIR\u00a0: contagion unique$/m,
    );
  });

  test('tells what one takes, and a scenario with what it prints runs', async () => {
    const { stdout } = await command('models', 'sir');
    expect(stdout).toMatch(/^ {2}infectionRate +Probability/m);
    expect(stdout).toMatch(/recovers\. \(0 – 1,000; default 0\.1\)/);
    expect(stdout).toMatch(/^ {2}recovered +Recovered \(counts in the cascade size\)$/m);
    const { model } = parse(stdout.slice(stdout.indexOf('  model:')));
    expect(model).toEqual({ kind: 'sir', infectionRate: 0.05, recoveryRate: 0.1, time: 'steps' });
    const scenario = {
      format: 'grapevine-scenario/1',
      name: 'As printed',
      population: {
        generate: { kind: 'overlapping-groups', members: 100, groupsPerMember: 2, groupSize: 6 },
      },
      model,
      seedSet: { kind: 'random', count: 1 },
      runs: 2,
    };
    writeFileSync(join(folder.path, 'printed.json'), JSON.stringify(scenario));
    expect((await command('run', 'printed.json', '--quiet')).code).toBe(0);
  });

  test('gives them to programs', async () => {
    const all = JSON.parse((await command('models', '--json')).stdout) as { kind: string }[];
    expect(all.map(({ kind }) => kind)).toEqual(['pass-on', ...MODELS.map((model) => model.kind)]);
    const one = JSON.parse((await command('models', 'voter', '--json')).stdout) as object;
    expect(one).toMatchObject({ kind: 'voter', label: { en: 'Voter model' } });
  });

  test('knows those that a module brings, and tells a slip with the names that there are', async () => {
    writeFileSync(
      join(folder.path, 'mine.mjs'),
      `export const mine = { kind: 'mine', label: { en: 'Mine', fr: 'Le mien' }, parameters: {}, createKernel() {} };`,
    );
    const { code, stdout } = await command('models', 'mine', '--module', 'mine.mjs');
    expect(code).toBe(0);
    expect(stdout).toMatch(/kind: custom\n {4}name: mine\n/);
    const slip = await command('models', 'sri');
    expect(slip.code).toBe(2);
    expect(slip.stderr).toMatch(/expected one of pass-on, independent-cascade, .* received "sri"/);
  });
});
