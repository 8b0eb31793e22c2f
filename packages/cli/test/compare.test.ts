import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparisonResult, ScenarioResult } from '@grapevine/core';
import { describe, expect, test } from 'vitest';
import { grapevine } from './grapevine.js';
import { scratchFolder } from './scratchFolder.js';
import { smallScenario } from './smallScenario.js';

const folder = scratchFolder();

const complaint = {
  id: 'complaint',
  importance: 0.9,
  coolness: 0.8,
  valence: -0.9,
  conversionBy: 'opposition',
  conversionRate: 0.5,
  conversionValue: 20,
};
const apology = { id: 'apology', counters: 'complaint', importance: 0.9, valence: 0.5, speaker: 'brand' };

/** A complaint in a small town, with an answer after so many hours, or without. */
function world(answerAfter?: number): object {
  const answer = answerAfter !== undefined;
  return {
    format: 'grapevine-scenario/1',
    name: 'Complaint',
    rngSeed: 7,
    runs: 30,
    horizon: '3d',
    population: { generate: { kind: 'everyday-life', members: 600 } },
    contents: [complaint, ...(answer ? [apology] : [])],
    timeline: [
      { at: '0h', post: 'complaint', by: { kind: 'random', count: 20 } },
      ...(answer ? [{ at: `${answerAfter}h`, post: 'apology', by: { kind: 'brand', followers: 0.5 } }] : []),
    ],
  };
}

function write(name: string, scenario: object): string {
  writeFileSync(join(folder.path, name), JSON.stringify(scenario));
  return name;
}

const compare = (...args: string[]) => grapevine(['compare', ...args], { cwd: folder.path });

async function documentOf(...args: string[]): Promise<ComparisonResult> {
  const { code, stdout, stderr } = await compare(...args, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as ComparisonResult;
}

const withoutTiming = ({ results, ...document }: ComparisonResult): string =>
  JSON.stringify({ ...document, results: results.map(({ timing: _, ...result }) => result) });

describe('grapevine compare', () => {
  test('tells the figures side by side, and the differences with what pairs are worth', async () => {
    const { code, stdout, stderr } = await compare(write('a.json', world()), write('b.json', world(0.5)));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^2 worlds, the same luck\n600 members in /);
    expect(stdout).toMatch(/\nA {2}Complaint \(a\.json\)\nB {2}Complaint \(b\.json\)\n\nIn world B, \d/);
    expect(stdout).toMatch(/fewer members\s+hear of complaint than in\s+world A \(95% interval/);
    expect(stdout).toMatch(/\nIn the first run, \d+ members? hears? of complaint in world A alone/);
    expect(stdout).toMatch(/\n +A +B\ncomplaint\nmembers reached +\d+ ±\d+ +\d+ ±\d+\n/);
    expect(stdout).toMatch(/\nB less A +difference +95% interval +runs above +variance.÷\ncomplaint\n/);
    expect(stdout).toMatch(/\nmembers reached +−\d+ +−\d+ to −\d+ +\d+% +\d/);
    expect(stdout).toMatch(/\nall contents\n/);
    expect(stdout).toMatch(/\napology\nmembers reached +– +\d+ ±\d+\n/);
    expect(stdout).toMatch(/\n30 runs · rng seed 7\n/);
  });

  test('tells them in French, and no line is wider than 80 columns', async () => {
    const files = [undefined, 1, 4, 24].map((after, i) => write(`${i}.json`, world(after)));
    for (const lang of ['en', 'fr']) {
      const { stdout } = await compare(...files, '--lang', lang, '--runs', '5');
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(stdout).not.toMatch(/undefined|NaN/);
    }
    const { stdout } = await compare(...files.slice(0, 2), '--lang', 'fr');
    expect(stdout).toMatch(/^2 mondes, le même hasard\n/);
    expect(stdout).toMatch(
      /\nDans le monde B, [\d,]+ membres de moins\s+entendent\s+parler de complaint que/,
    );
    expect(stdout).toMatch(/\nB moins A +écart +intervalle à 95.% +au-dessus +variance.÷\n/);
  });

  test('--json prints grapevine-comparison/1: results as run gives them, and their differences', async () => {
    const files = [write('a.json', world()), write('b.json', world(1)), write('c.json', world(9))];
    const document = await documentOf(...files);
    expect(document).toMatchObject({
      format: 'grapevine-comparison/1',
      worlds: ['Complaint (a.json)', 'Complaint (b.json)', 'Complaint (c.json)'],
      rngSeed: 7,
      runs: 30,
    });
    for (const [i, file] of files.entries()) {
      const { stdout } = await grapevine(['run', file, '--json'], { cwd: folder.path });
      expect(document.results[i]!.digest).toBe((JSON.parse(stdout) as ScenarioResult).digest);
    }
    const [first, ...later] = document.results.map(({ contents }) => contents.complaint!.reach.mean);
    expect(document.differences).toHaveLength(2);
    for (const [i, differences] of document.differences.entries()) {
      const { mean, runs, shares, varianceRatio } = differences['contents.complaint.reach']!;
      expect(mean).toBeCloseTo(later[i]! - first!, 9);
      expect(shares.above + shares.equal + shares.below).toBeCloseTo(1, 12);
      expect({ runs, isNumber: varianceRatio > 1 }).toEqual({ runs: 30, isNumber: true });
      expect(Object.keys(differences)).toContain('ledger.impressions.total');
    }
    const fates = document.fates[0]!;
    if ('reason' in fates) throw new Error(fates.reason);
    const { onlyFirst } = fates.contents.complaint!.reached;
    expect(onlyFirst.members).toHaveLength(onlyFirst.count);
    expect(fates.any.reached.onlyLater.count).toBeGreaterThan(0);
  });

  test('gives the same bytes for any number of workers', async () => {
    const files = [write('a.json', world()), write('b.json', world(1))];
    const alone = withoutTiming(await documentOf(...files, '--workers', '1'));
    expect(withoutTiming(await documentOf(...files, '--workers', '3'))).toBe(alone);
  });

  test('a world against itself differs nowhere, and nobody fares differently', async () => {
    const file = write('small.json', smallScenario);
    const document = await documentOf(file, file);
    expect(document.worlds).toEqual(['Small (small.json)', 'Small (small.json) 2']);
    expect(document.results[0]!.digest).toBe(document.results[1]!.digest);
    for (const difference of Object.values(document.differences[0]!))
      expect(difference).toMatchObject({ mean: 0, standardDeviation: 0, varianceRatio: null });
    expect(Object.keys(document.differences[0]!)).toContain('contents.content.reach');
    const nobody = { onlyFirst: { count: 0, members: [] }, onlyLater: { count: 0, members: [] } };
    expect(document.fates).toEqual([
      {
        run: 0,
        contents: { content: { reached: nobody, passedOn: nobody } },
        any: { reached: nobody, passedOn: nobody },
      },
    ]);
    expect((await compare(file, file)).stdout).toMatch(/the same as in\s+world A, in every run\./);
  });

  test('runs and seed of the first scenario hold for all, which is told; flags and --set too', async () => {
    const first = write('a.json', world());
    const second = write('b.json', { ...world(2), rngSeed: 'other', runs: 4 });
    const { stderr } = await compare(first, second);
    expect(stderr).toMatch(
      /^note: b\.json: played with the runs and the seed of the first .* rng seed 7\)\n$/,
    );
    expect((await compare(first, second, '--quiet')).stderr).toBe('');
    const flags = ['--runs', '3', '--rng-seed', 'x', '--set', 'horizon=1d'];
    const document = await documentOf(first, second, ...flags);
    expect(document.results.map(({ runs, rngSeed }) => [runs, rngSeed])).toEqual([
      [3, 'x'],
      [3, 'x'],
    ]);
    expect(document.results.map(({ scenario }) => scenario.resolved)).toMatchObject([
      { horizon: '1d' },
      { horizon: '1d' },
    ]);
  });

  test('other people are compared by figures alone, and it is told', async () => {
    const other = {
      ...world(),
      name: 'Town',
      population: { generate: { kind: 'everyday-life', members: 700 } },
    };
    const files = [write('a.json', world()), write('b.json', other)];
    const { code, stdout, stderr } = await compare(...files);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^note: “Complaint” and “Town” do not have the same people/);
    expect(stdout).toMatch(/\nA {2}Complaint\n {3}600 members .*\nB {2}Town\n {3}700 members /);
    expect(stdout).not.toMatch(/In the first run/);
    const document = JSON.parse((await compare(...files, '--json', '--quiet')).stdout) as ComparisonResult;
    expect(document.fates).toEqual([{ run: 0, reason: 'other-size' }]);
    expect(document.differences[0]).toHaveProperty(['contents.complaint.reach']);
  });

  test('worlds without a figure in common say so', async () => {
    const files = [write('a.json', world()), write('b.json', smallScenario)];
    const { stdout } = await compare(...files, '--runs', '3', '--quiet');
    expect(stdout).toMatch(/\nWorld B has no figures in common with world A\.\n/);
    expect(stdout).not.toMatch(/B less A/);
  });

  test('presets are called by their titles in the language', async () => {
    const flags = ['--runs', '2', '--set', 'population.generate.members=500', '--quiet'];
    const { stdout } = await compare('preset:viral-video', 'preset:viral-video', '--lang', 'fr', ...flags);
    const title = 'Une vidéo drôle (preset:viral-video)';
    expect(stdout).toContain(`\nA  ${title}\nB  ${title} 2\n`);
  });

  test('--out writes comparison, differences and runs of all worlds', async () => {
    const files = [write('a.json', world()), write('b.json', { ...world(2), name: 'Answer, late' })];
    const { stderr } = await compare(...files, '--out', 'out');
    const names = readdirSync(join(folder.path, 'out'));
    expect(names).toEqual(expect.arrayContaining(['comparison.json', 'differences.csv', 'runs.csv']));
    expect(names.filter((name) => !stderr.includes(name))).toEqual([]);
    const read = (name: string) => readFileSync(join(folder.path, 'out', name), 'utf8');
    const document = JSON.parse(read('comparison.json')) as ComparisonResult;
    const difference = document.differences[0]!['contents.complaint.reach']!;
    const rows = read('differences.csv').trimEnd().split('\n');
    expect(rows[0]).toMatch(/^world,metric,mean,.*,varianceRatio,above,equal,below$/);
    const row = rows.find((line) => line.startsWith('"Answer, late",contents.complaint.reach,'));
    expect(row!.split(',')[3]).toBe(String(difference.mean));
    const [head, ...runs] = read('runs.csv').trimEnd().split('\n');
    expect(runs).toHaveLength(30);
    const column = head!.split(',').indexOf('Complaint/contents.complaint.reach');
    const mean = runs.reduce((sum, line) => sum + Number(line.split(',')[column]), 0) / 30;
    expect(mean).toBeCloseTo(document.results[0]!.contents.complaint!.reach.mean, 9);
    expect(head).toContain('"Answer, late/contents.complaint.reach"');
  });

  test('people of a file are read once, and scenarios of other folders have their own', async () => {
    for (const [name, lines] of [
      ['one', '0 1\n1 2\n'],
      ['two', '0 1\n1 2\n2 3\n'],
    ] as const) {
      mkdirSync(join(folder.path, name));
      writeFileSync(join(folder.path, name, 'friends.edges'), lines);
      const scenario = {
        ...smallScenario,
        name,
        population: { file: 'friends.edges', as: 'edge-list' },
        model: { kind: 'independent-cascade', activationProbability: 1 },
        seedSet: { kind: 'members', members: ['0'] },
        runs: 2,
      };
      write(`${name}/a.json`, scenario);
      write(`${name}/b.json`, { ...scenario, seedSet: { kind: 'members', members: ['1'] } });
    }
    const { stderr, stdout } = await compare('one/a.json', 'two/a.json', 'one/b.json', '--json');
    expect(stderr.match(/note: /g)).toHaveLength(1);
    const { fates, results } = JSON.parse(stdout) as ComparisonResult;
    expect(results.map(({ contents }) => contents.content!.reach.mean)).toEqual([3, 4, 3]);
    expect(fates).toMatchObject([
      { reason: 'other-size' },
      { any: { reached: { onlyFirst: { count: 0 } } } },
    ]);
  });

  test('progress is that of all worlds', async () => {
    const files = [write('a.json', world()), write('b.json', world(1))];
    const { stderr } = await compare(...files, '--progress', 'json');
    const last = JSON.parse(stderr.trimEnd().split('\n').at(-1)!) as object;
    expect(last).toMatchObject({ progress: 'simulate', done: 60, total: 60 });
  });

  test('what is wrong in a later scenario is told with its name, before any run', async () => {
    const files = [write('a.json', world()), write('b.json', { ...world(), horizon: 'soon' })];
    const { code, stdout, stderr } = await compare(...files);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/b\.json: horizon/);
    const broken = { ...smallScenario, seedSet: { kind: 'members', members: ['nobody'] } };
    const late = await compare(write('c.json', smallScenario), write('d.json', broken));
    expect(late.code).toBe(3);
    expect(late.stderr).toMatch(/d\.json: seedSet/);
    const nowhere = { ...world(), segments: { some: { groups: ['nowhere-*'] } } };
    const last = await compare(write('e.json', world()), write('f.json', nowhere));
    expect(last.code).toBe(3);
    expect(last.stderr).toMatch(/f\.json: segments\.some\.groups/);
  });

  test('memory is divided among the worlds', async () => {
    const flags = ['--set', 'population.generate.members=50', '--runs', '2000', '--max-memory', '60kB'];
    const file = write('small.json', smallScenario);
    expect((await grapevine(['run', file, ...flags], { cwd: folder.path })).code).toBe(0);
    const { code, stderr } = await compare(file, file, ...flags);
    expect({ code, stderr }).toEqual({ code: expect.any(Number), stderr: expect.stringMatching(/memory/) });
    expect(code).not.toBe(0);
  });
});
