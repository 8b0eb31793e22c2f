import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { grapevine } from './grapevine.js';
import { scratchFolder } from './scratchFolder.js';
import { smallScenario } from './smallScenario.js';

const folder = scratchFolder();
const at = (name: string) => join(folder.path, name);
const call = (...args: string[]) => grapevine(args, { cwd: folder.path });

describe('generate', () => {
  test('equal seeds give equal files, whether by flags, by --set or by a scenario', async () => {
    const made = async (name: string, ...args: string[]) => {
      const { code } = await call('generate', ...args, '--rng-seed', '5', '--out', name);
      expect(code).toBe(0);
      return readFileSync(at(name));
    };
    const byFlags = await made(
      'a.grapevine',
      'overlapping-groups',
      '--members',
      '200',
      '--group-size',
      '{"poisson":8}',
    );
    const bySet = await made(
      'b.grapevine',
      'overlapping-groups',
      '--set',
      'members=200',
      '--set',
      'groupSize.poisson=8',
    );
    const generate = { kind: 'overlapping-groups', members: 200, groupSize: { poisson: 8 } };
    writeFileSync(at('s.json'), JSON.stringify({ ...smallScenario, population: { generate } }));
    const byScenario = await made('c.grapevine', 's.json');
    expect(bySet.equals(byFlags)).toBe(true);
    expect(byScenario.equals(byFlags)).toBe(true);
  });

  test('tells what it wrote, for people or as JSON', async () => {
    const args = [
      'generate',
      'overlapping-groups',
      '--members',
      '200',
      '--platforms',
      'a,b',
      '--out',
      'x.hif.json',
    ];
    const { stdout, stderr } = await call(...args);
    expect(stdout).toMatch(/^x\.hif\.json \(hif\): 200 members in /);
    expect(stderr).toMatch(/^note: .*platforms/);
    const json = await call(...args, '--json', '--quiet');
    expect(json.stderr).toBe('');
    expect(JSON.parse(json.stdout)).toMatchObject({
      file: 'x.hif.json',
      as: 'hif',
      population: { members: 200 },
    });
  });

  test('writes to standard output, and compresses where the name says so', async () => {
    const args = ['generate', 'overlapping-groups', '--members', '50', '--to', 'memberships', '--out'];
    const { stdout } = await call(...args, '-');
    await call(...args, 'x.memberships.gz');
    expect(gunzipSync(readFileSync(at('x.memberships.gz'))).toString()).toBe(stdout);
  });
});

describe('convert', () => {
  test('an edge list goes to GEXF and back', async () => {
    writeFileSync(at('a.edges'), 'ann bob\nbob cem\n');
    expect((await call('convert', 'a.edges', 'a.gexf')).code).toBe(0);
    const { code, stdout } = await call('convert', 'a.gexf', '-', '--to', 'edge-list');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'ann bob\nbob cem\n' });
  });

  test('standard input is read where the format is given', async () => {
    const options = { cwd: folder.path, input: 'ann club\nbob club\n' };
    const { code } = await grapevine(['convert', '-', 'x.grapevine', '--from', 'memberships'], options);
    expect(code).toBe(0);
    const { stdout } = await call('inspect', 'x.grapevine', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ members: 2, groups: 1, memberships: 2 });
  });

  test('several files of circles, or a folder of them, make one population', async () => {
    writeFileSync(at('1.circles'), 'c0\tann\tbob\n');
    writeFileSync(at('2.circles'), 'c0\tbob\tcem\n');
    for (const inputs of [['1.circles', '2.circles'], ['.']]) {
      const { stdout } = await call('convert', ...inputs, 'x.grapevine', '--json');
      expect(JSON.parse(stdout)).toMatchObject({ population: { members: 3, groups: 2, memberships: 4 } });
    }
  });

  test('a file may be converted onto itself', async () => {
    writeFileSync(at('x.edges'), 'a b\na b\n');
    expect((await call('convert', 'x.edges', 'x.edges')).stderr).toMatch(/note: .*counted once/);
    expect(readFileSync(at('x.edges'), 'utf8')).toBe('a b\n');
  });
});

describe('inspect', () => {
  test('tells of a preset in both languages, within 80 columns', async () => {
    const { stdout } = await call('inspect', 'preset:launch');
    expect(stdout).toMatch(/^preset:launch\n2,000 members in /);
    expect(stdout).toMatch(/\ngroups of a member +\d/);
    expect(stdout).toMatch(/\nfacebook +\d/);
    const french = (await call('inspect', 'preset:launch', '--lang', 'fr')).stdout;
    expect(french).toMatch(/\ngroupes d’un membre +\d/);
    const wide = [...stdout.split('\n'), ...french.split('\n')].filter((line) => line.length > 80);
    expect(wide).toEqual([]);
  });

  test('a scenario and a HIF file may both end in .json', async () => {
    writeFileSync(at('scenario.json'), JSON.stringify(smallScenario));
    await call('generate', 'scenario.json', '--to', 'hif', '--out', 'people.json');
    const scenario = JSON.parse((await call('inspect', 'scenario.json', '--json')).stdout) as object;
    const people = JSON.parse((await call('inspect', 'people.json', '--json')).stdout) as object;
    expect(scenario).toMatchObject({ members: 300, memberships: 600 });
    expect(people).toMatchObject({ members: 300, memberships: 600 });
  });

  test('a population with ties and no groups', async () => {
    writeFileSync(at('x.edges'), 'a b\nb c\n');
    const { stdout } = await call('inspect', 'x.edges');
    expect(stdout).toMatch(/ties of a member/);
    expect(stdout).not.toMatch(/members of a group/);
  });
});

describe('init', () => {
  test.each(['scenario.yaml', 'mine.yml', 'mine.json'])('%s runs as it is written', async (file) => {
    expect((await call('init', file)).code).toBe(0);
    expect((await call('run', file, '--runs', '3')).code).toBe(0);
  });

  test('never replaces a file unless told to', async () => {
    writeFileSync(at('scenario.yaml'), 'mine');
    const { code, stderr } = await call('init');
    expect(code).toBe(1);
    expect(stderr).toMatch(/scenario\.yaml exists already; add --force/);
    expect(readFileSync(at('scenario.yaml'), 'utf8')).toBe('mine');
    expect((await call('init', '--force')).code).toBe(0);
    expect(readFileSync(at('scenario.yaml'), 'utf8')).toMatch(/^# [\s\S]*format: grapevine-scenario\/1/);
  });

  test('comments in the language that was asked for', async () => {
    const { stdout } = await call('init', '-', '--lang', 'fr');
    expect(stdout).toMatch(/# Nombre de personnes\./);
    expect(stdout).toMatch(/# Comment le contenu passe/);
    expect(existsSync(at('scenario.yaml'))).toBe(false);
  });

  test('lists the presets', async () => {
    expect((await call('init', '--list')).stdout).toMatch(/^launch +\S/);
  });
});

describe('schema', () => {
  test.each([
    [[], 'grapevine-scenario/1'],
    [['scenario'], 'grapevine-scenario/1'],
    [['script'], 'grapevine-script/1'],
    [['result'], 'grapevine-result/1'],
    [['comparison'], 'grapevine-comparison/1'],
    [['response-curve'], 'grapevine-response-curve/1'],
    [['messages'], '"getState"'],
  ])('%j prints a JSON Schema', async (args, held) => {
    const { code, stdout } = await call('schema', ...args);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: expect.stringContaining('json-schema.org') });
    expect(stdout).toContain(held);
  });
});
