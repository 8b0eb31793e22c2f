import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScenarioResult } from '@grapevine/core';
import { describe, expect, test } from 'vitest';
import { grapevine } from './grapevine.js';
import { scratchFolder } from './scratchFolder.js';
import { smallScenario, smallYaml } from './smallScenario.js';

const folder = scratchFolder();

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder.path, name), content);
  return name;
}

const run = (...args: string[]) => grapevine(['run', ...args], { cwd: folder.path });

async function resultOf(...args: string[]): Promise<ScenarioResult> {
  const { code, stdout, stderr } = await run(...args, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as ScenarioResult;
}

/** All of a result but how long it took. */
const lasting = ({ timing: _, ...result }: ScenarioResult): string => JSON.stringify(result);

describe('grapevine run', () => {
  test('tells the figures in a table, in English and French', async () => {
    write('small.yaml', smallYaml);
    const { code, stdout, stderr } = await run('small.yaml');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Small\n300 members in 100 groups · 600 memberships · 0 ties\n\nIt reaches \d/);
    expect(stdout).toMatch(/\n +mean +95.?% interval +median +5–95.?% of runs\nmembers reached +\d/);
    expect(stdout).toMatch(/\n60 runs · rng seed small · /);
    expect(stdout).toMatch(/\nsha256-[0-9a-f]{64}\n$/);
    const french = await run('small.yaml', '--lang', 'fr');
    expect(french.stdout).toMatch(/300 membres dans 100 groupes/);
    expect(french.stdout).toMatch(/\nmembres touchés +\d+,\d/);
  });

  test('every line fits 80 columns', async () => {
    for (const lang of ['en', 'fr']) {
      const { stdout } = await run('preset:launch', '--lang', lang, '--runs', '50');
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  test('--json prints grapevine-result/1 and nothing else', async () => {
    const result = await resultOf(write('small.json', JSON.stringify(smallScenario)));
    expect(result).toMatchObject({
      format: 'grapevine-result/1',
      scenario: { name: 'Small', digest: expect.stringMatching(/^sha256-/) },
      rngSeed: 'small',
      runs: 60,
      population: { members: 300, groups: 100, memberships: 600, ties: 0 },
      digest: expect.stringMatching(/^sha256-/),
      timing: { workers: expect.any(Number), runsPerSecond: expect.any(Number) },
    });
    const { cascadeSize, reach } = result.contents.content!;
    expect(cascadeSize).toMatchObject({ runs: 60, quantiles: { '0.05': expect.any(Number) } });
    expect(reach.ci95[0]).toBeLessThan(reach.mean);
  });

  test('JSON, YAML, standard input and any number of workers give the same bytes', async () => {
    write('small.json', JSON.stringify(smallScenario));
    write('small.yaml', smallYaml);
    const expected = lasting(await resultOf('small.json', '--workers', '1'));
    expect(lasting(await resultOf('small.yaml', '--workers', '2'))).toBe(expected);
    const { stdout } = await grapevine(['run', '-', '--json', '--workers', '3'], { input: smallYaml });
    expect(lasting(JSON.parse(stdout) as ScenarioResult)).toBe(expected);
  });

  test('--runs, --rng-seed and --set override the scenario', async () => {
    write('small.yaml', smallYaml);
    const result = await resultOf(
      'small.yaml',
      ...['--runs', '7', '--rng-seed', '11', '--set', 'seedSet.count=9', '--set', 'name=Other'],
    );
    expect(result).toMatchObject({ runs: 7, rngSeed: 11, scenario: { name: 'Other' } });
    expect(result.contents.content!.reach.quantiles['0.05']).toBeGreaterThanOrEqual(9);
  });

  test('files of a scenario are looked for beside it', async () => {
    const edges = write('friends.edges', '0 1\n1 2\n2 3\n');
    const scenario = {
      ...smallScenario,
      population: { file: edges, as: 'edge-list' },
      model: { kind: 'independent-cascade', activationProbability: 1 },
      seedSet: { kind: 'members', members: ['0'] },
      runs: 2,
    };
    const path = join(folder.path, write('friends.json', JSON.stringify(scenario)));
    const { stdout } = await grapevine(['run', path, '--json'], { cwd: '/' });
    const result = JSON.parse(stdout) as ScenarioResult;
    expect(result.contents.content!.reach.mean).toBe(4);
  });

  test('--out writes result, runs, series and picture, and nothing temporary stays', async () => {
    write('small.yaml', smallYaml);
    const { code, stderr } = await run('small.yaml', '--out', 'a/results');
    expect(code).toBe(0);
    const out = join(folder.path, 'a/results');
    const files = ['chart-fan.svg', 'picture.html', 'result.json', 'runs.csv', 'series.csv'];
    expect(readdirSync(out).sort()).toEqual(files);
    expect(files.filter((file) => !stderr.includes(file))).toEqual([]);
    const read = (file: string) => readFileSync(join(out, file), 'utf8');
    const result = JSON.parse(read('result.json')) as ScenarioResult;
    const rows = read('runs.csv').trimEnd().split('\n');
    expect(rows[0]).toBe('run,cascadeSize,reach,steps');
    expect(rows).toHaveLength(61);
    const reach = rows.slice(1).map((row) => Number(row.split(',')[2]));
    const mean = reach.reduce((sum, value) => sum + value, 0) / 60;
    expect(mean).toBeCloseTo(result.contents.content!.reach.mean, 10);
    const steps = read('series.csv').trimEnd().split('\n');
    expect(steps.at(-1)!.split(',')[1]).toBe(String(result.contents.content!.reach.mean));
    expect(read('picture.html')).toMatch(/^<!doctype html>[\s\S]*<title>Small<\/title>/);
  });

  test('large populations have no picture, and it is told', async () => {
    write('small.yaml', smallYaml);
    const flags = ['--set', 'population.generate.members=200001', '--runs', '1', '--out', 'out'];
    const { stderr } = await run('small.yaml', ...flags);
    expect(stderr).toMatch(/no picture: it is drawn for at most 200,000 members/);
    expect(readdirSync(join(folder.path, 'out')).sort()).toEqual([
      'chart-fan.svg',
      'result.json',
      'runs.csv',
      'series.csv',
    ]);
  });

  test('expectations stand under their figures; one that is not met exits with 1', async () => {
    write('small.yaml', smallYaml);
    const met = ['--set', 'expect["contents.content.reach.mean"]=> 3'];
    const unmet = ['--set', 'expect["contents.content.steps.quantiles.0.95"]=< 0'];
    const good = await run('small.yaml', ...met);
    expect(good.code).toBe(0);
    expect(good.stdout).toMatch(/\nmembers reached .*\n {2}✓ contents\.content\.reach\.mean > 3 \(got /);
    const bad = await run('small.yaml', ...met, ...unmet);
    expect(bad.code).toBe(1);
    expect(bad.stdout).toMatch(/\nsteps .*\n {2}✗ contents\.content\.steps\.quantiles\.0\.95 < 0 \(got /);
    expect(bad.stderr).toBe('1 expectation is not met.\n');
    const json = await run('small.yaml', ...unmet, '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ format: 'grapevine-result/1' });
  });

  test('an expectation about a figure that does not exist exits with 3', async () => {
    write('small.yaml', smallYaml);
    const { code, stderr } = await run('small.yaml', '--set', 'expect["contents.content.rech.mean"]=> 3');
    expect(code).toBe(3);
    expect(stderr).toMatch(/received "contents\.content\.rech\.mean"/);
  });

  test('--progress json tells progress as lines of JSON on standard error', async () => {
    write('small.yaml', smallYaml);
    const { stderr } = await run('small.yaml', '--progress', 'json');
    const reports = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(reports.at(-1)).toMatchObject({ progress: 'simulate', done: 60, total: 60 });
  });

  test('--quiet tells no progress in any form', async () => {
    write('small.yaml', smallYaml);
    expect((await run('small.yaml', '--quiet', '--progress', 'json')).stderr).toBe('');
  });

  test('one run is told in the singular, without a range', async () => {
    write('small.yaml', smallYaml);
    const { stdout } = await run('small.yaml', '--runs', '1');
    expect(stdout).toMatch(/\n\nIt reaches \d+ of 300 members \([^)]*\)\.\n/);
    expect(stdout).toMatch(/\n1 run · rng seed small\n/);
    expect(stdout).not.toMatch(/runs out of|always|known to/);
    const french = (await run('small.yaml', '--runs', '1', '--lang', 'fr')).stdout;
    expect(french).toMatch(/\n\nLa portée est de \d+ membres sur 300/);
  });

  test('runs that are all alike say nothing of how well their mean is known', async () => {
    write('small.yaml', smallYaml);
    const { stdout } = await run('small.yaml', '--set', 'model.activationProbability=0');
    expect(stdout).toMatch(/always about 3\./);
    expect(stdout).not.toMatch(/known to/);
  });

  test('a preset and the file that init makes of it give the same digest, in any language', async () => {
    const digest = async (...args: string[]) => {
      const { digest: own, scenario } = await resultOf(...args, '--runs', '3');
      return [own, scenario.digest];
    };
    const expected = await digest('preset:launch');
    for (const lang of ['en', 'fr']) {
      for (const file of [`${lang}.yaml`, `${lang}.json`]) {
        await grapevine(['init', file, '--lang', lang], { cwd: folder.path });
        expect(await digest(file)).toEqual(expected);
      }
    }
  });

  test.runIf(existsSync('/proc/self'))('a folder that nobody can make is told at once', async () => {
    const { code, stderr } = await run('preset:launch', '--runs', '100000000', '--out', '/proc/nope/x');
    expect(code).toBe(1);
    expect(stderr).toBe('error: --out: no folder can be made at /proc/nope\n');
    const written = await grapevine(['generate', 'preset:launch', '--out', '/proc/nope/x.gexf']);
    expect(written.code).toBe(1);
    expect(written.stderr).toMatch(/^error: \/proc\/nope: no such file or folder\n/);
  });

  test('colours only where they are asked for', async () => {
    const colour = '\u001b[';
    const plain = await run('preset:launch', '--runs', '2');
    expect(plain.stdout).not.toContain(colour);
    const options = { cwd: folder.path, env: { FORCE_COLOR: '1' } };
    const coloured = await grapevine(['run', 'preset:launch', '--runs', '2'], options);
    expect(coloured.stdout).toContain(colour);
    const silenced = { cwd: folder.path, env: { FORCE_COLOR: '1', NO_COLOR: '1' } };
    expect((await grapevine(['run', 'preset:launch', '--runs', '2'], silenced)).stdout).not.toContain(colour);
  });

  test('a place that cannot hold a folder is told before any work', async () => {
    write('file', '');
    const { code, stderr } = await run('preset:launch', '--runs', '100000000', '--out', 'file/results');
    expect(code).toBe(2);
    expect(stderr).toMatch(/--out: expected a folder/);
    expect(existsSync(join(folder.path, 'file/results'))).toBe(false);
  });
});
