import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { grapevine } from './grapevine.js';
import { scratchFolder } from './scratchFolder.js';

const folder = scratchFolder();
const core = pathToFileURL(fileURLToPath(new URL('../../core/dist/index.js', import.meta.url))).href;

const scenario = {
  format: 'grapevine-scenario/1',
  name: 'Recall',
  rngSeed: 'models',
  population: { generate: { kind: 'overlapping-groups', members: 300, groupsPerMember: 2, groupSize: 6 } },
  model: { kind: 'sir', infectionRate: 0.1, recoveryRate: 0.3 },
  seedSet: { kind: 'random', count: 3 },
  initialStates: { recovered: { kind: 'random', fraction: 0.1 } },
  stop: { step: '>= 50' },
  runs: 20,
};

function write(name: string, content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(folder.path, name), text);
  return name;
}

const command = (...words: string[]) => grapevine(words, { cwd: folder.path });

describe('a classical model with states', () => {
  test('has a row for each state and figure, in English and French', async () => {
    write('sir.json', scenario);
    const { code, stdout, stderr } = await command('run', 'sir.json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const row of ['susceptible', 'infected', 'recovered', 'most infected at once', 'time of the peak'])
      expect(stdout).toMatch(new RegExp(`\\n${row} +[\\d.]+ `));
    const french = await command('run', 'sir.json', '--lang', 'fr');
    for (const row of ['réceptifs', 'infectés', 'guéris', 'infectés au plus fort'])
      expect(french.stdout).toMatch(new RegExp(`\\n${row} +[\\d,]+ `));
  });

  test('can be held to what its states come to, and is compared by them', async () => {
    write('sir.json', { ...scenario, expect: { 'contents.content.states.recovered.mean': '> 30' } });
    expect(await command('run', 'sir.json')).toMatchObject({ code: 0 });
    write('slower.json', { ...scenario, name: 'Slower', model: { ...scenario.model, infectionRate: 0.05 } });
    const { stdout } = await command('compare', 'sir.json', 'slower.json');
    expect(stdout).toMatch(/\nrecovered +[\d.]+ ±[\d.]+ +[\d.]+ ±/);
    expect(stdout).toMatch(/\nmost infected at once +−/);
  });

  test('writes the course of its states as a table and a chart, and says why there is no page', async () => {
    write('sir.json', scenario);
    const { code, stderr } = await command('run', 'sir.json', '--out', 'out');
    expect(code).toBe(0);
    expect(stderr).toContain('pages play the models pass-on, independent-cascade');
    const files = readdirSync(join(folder.path, 'out')).sort();
    expect(files).toEqual(['chart-fan.svg', 'chart-states.svg', 'result.json', 'runs.csv', 'series.csv']);
    const [head] = readFileSync(join(folder.path, 'out/series.csv'), 'utf8').split('\n');
    expect(head).toMatch(/,susceptibleMean,infectedMean,recoveredMean$/);
    const view = await command('view', 'sir.json', '--export', 'page.html');
    expect(view.code).toBe(1);
    expect(view.stderr).toContain('sir.json: no picture: pages play');
    expect(existsSync(join(folder.path, 'page.html'))).toBe(false);
  });
});

describe('a model of one’s own', () => {
  test('is loaded from a module that the command line names, and by no scenario alone', async () => {
    write(
      'gossip.mjs',
      `import { defineModel } from ${JSON.stringify(core)};
       export const gossip = defineModel({ name: 'gossip', parameters: { telling: 0.2 }, states: ['unaware', 'aware'],
         transitions: [{ from: 'unaware', to: 'aware', contact: { with: 'aware', rate: 'telling' } }] });`,
    );
    const { initialStates, ...rest } = scenario;
    write('own.json', { ...rest, model: { kind: 'custom', name: 'gossip' } });
    const refused = await command('run', 'own.json');
    expect(refused.code).toBe(3);
    expect(refused.stderr).toMatch(/own\.json: model\.name: expected the name of a model that was added/);
    const { code, stdout } = await command('run', 'own.json', '--module', 'gossip.mjs', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).contents.content.states.aware.mean).toBeGreaterThan(100);
    const missing = await command('run', 'own.json', '--module', 'nowhere.mjs');
    expect(missing.code).toBe(3);
    expect(missing.stderr).toMatch(/nowhere\.mjs: expected a module that can be loaded/);
  });
});

describe('recorded contacts', () => {
  test('are played in the order of their times', async () => {
    write('contacts.txt', '0 ann bob\n20 bob cem\n40 dan ann\n');
    const { initialStates, stop, ...rest } = scenario;
    const played = {
      ...rest,
      population: { file: 'contacts.txt', as: 'contact-sequence', timeStep: 20 },
      model: { kind: 'si', infectionRate: 1 },
      seedSet: { kind: 'members', members: ['cem'] },
    };
    write('played.json', played);
    const reachOf = async (...more: string[]) => {
      const { stdout } = await command('run', 'played.json', '--json', ...more);
      return JSON.parse(stdout).contents.content.reach.mean;
    };
    expect(await reachOf()).toBe(2);
    expect(await reachOf('--set', 'seedSet.members=["ann"]')).toBe(4);
    write('launch.json', {
      format: 'grapevine-scenario/1',
      population: played.population,
      contents: [{ id: 'a' }],
      timeline: [{ at: '0h', post: 'a', by: { kind: 'random', count: 1 } }],
    });
    const refused = await command('run', 'launch.json');
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain('a population whose contacts last');
  });
});
