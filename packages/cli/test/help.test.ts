import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { grapevine } from './grapevine.js';

const COMMANDS = [
  'init',
  'run',
  'compare',
  'response-curve',
  'view',
  'inspect',
  'generate',
  'convert',
  'models',
  'schema',
];

describe('help', () => {
  test.each(COMMANDS)('%s --help tells usage, options and examples in English', async (command) => {
    const { code, stdout, stderr } = await grapevine([command, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: grapevine ${command} `));
    expect(stdout).toMatch(/\nOptions:\n/);
    expect(stdout).toMatch(/\nExamples:\n {2}# /);
  });

  test.each(COMMANDS)('%s --help tells them in French', async (command) => {
    const { code, stdout } = await grapevine([command, '--help'], { env: { LANG: 'fr_FR.UTF-8' } });
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Utilisation\u00a0: grapevine ${command} `));
    expect(stdout).toMatch(/\nOptions\u00a0:\n/);
    expect(stdout).toMatch(/\nExemples\u00a0:\n/);
    expect(stdout).not.toMatch(/display help|print this|default:/);
  });

  test('no line of help is wider than 80 columns, but for examples to copy', async () => {
    for (const command of COMMANDS) {
      for (const lang of ['en', 'fr']) {
        const { stdout } = await grapevine([command, '--help', '--lang', lang]);
        const wide = stdout
          .split('\n')
          .filter((line) => line.length > 80 && !line.startsWith('  grapevine '));
        expect(wide).toEqual([]);
      }
    }
  });

  test('help COMMAND is COMMAND --help, and the program lists its commands', async () => {
    expect((await grapevine(['help', 'run'])).stdout).toBe((await grapevine(['run', '--help'])).stdout);
    const { stdout } = await grapevine(['--help']);
    expect(COMMANDS.filter((command) => !stdout.includes(`\n  ${command} `))).toEqual([]);
  });

  test('each kind of generator has its parameters as flags', async () => {
    const { stdout } = await grapevine(['generate', 'overlapping-groups', '--help']);
    expect(stdout).toMatch(/--members <number>/);
    expect(stdout).toMatch(/--groups-per-member <law>/);
    const french = await grapevine(['generate', 'overlapping-groups', '--help', '--lang', 'fr']);
    expect(french.stdout).toMatch(/--group-size <loi> +Nombre de membres d’un groupe/);
    expect(french.stdout).toMatch(/--out gens\.grapevine/);
    expect(french.stdout).not.toMatch(/\S [;:?!»]/);
  });

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect((await grapevine(['--version'])).stdout).toBe(`${version}\n`);
  });
});

describe('wrong usage', () => {
  test.each([
    [[], /^Usage:/],
    [['rnu'], /unknown command rnu \(did you mean run\?\)/],
    [['run'], /missing argument <scenario>/],
    [['run', 'a', 'b'], /at most 1 argument expected, received 2/],
    [['run', 'a', '--rns', '5'], /unknown option --rns \(did you mean --runs\?\)/],
    [['run', 'a', '--runs'], /option --runs <n> needs a value/],
    [['run', 'a', '--runs', '0'], /--runs: expected a whole number from 1 to 100000000, received "0"/],
    [['run', 'a', '--workers', '1.5'], /--workers: expected a whole number/],
    [['run', 'a', '--max-memory', 'lots'], /--max-memory: expected a size/],
    [['run', 'a', '--set', 'runs'], /--set: expected path=value/],
    [['run', 'a', '--set', 'a["\\x"]=1'], /--set: expected path=value/],
    [['run', 'preset:launch', '--out', ''], /--out: expected the name of a file or folder/],
    [['run', 'preset:launch', '--out', '-'], /--out: expected a folder/],
    [['generate', 'everyday-life', '--out', '', '--to', 'gexf'], /--out: expected the name/],
    [['convert', 'a.edges', '', '--to', 'gexf'], /<out>: expected the name/],
    [['init', ''], /\[file\]: expected the name/],
    [['run', 'a', '--progress', 'loud'], /--progress: expected one of auto, json, none/],
    [['run', 'a', '--lang', 'de'], /--lang: expected one of en, fr/],
    [['convert', 'a.edges'], /one to write/],
    [['convert', 'a.edges', 'b.txt'], /add --to/],
    [['convert', 'a.txt', 'b.gexf'], /add --from/],
    [['inspect', 'a.txt'], /add --as/],
    [['convert', 'a.edges', 'b.edges', 'c.gexf'], /circles/],
    [['generate', 'everyday-lief', '--out', 'a.gexf'], /did you mean "everyday-life"/],
    [['generate', 'overlaping-groups', '--members', '3'], /did you mean "overlapping-groups"/],
    [
      ['--lang', 'en', 'generate', 'overlaping-groups', '--members', '3'],
      /did you mean "overlapping-groups"/,
    ],
    [['generate', 'everyday-life', '--members', '10'], /--out/],
    [
      ['schema', 'nonsense'],
      /expected one of scenario, script, result, comparison, response-curve, messages/,
    ],
    [['compare', 'a'], /missing argument <others>/],
    [['compare', '-', '-'], /only one file can be read from standard input/],
  ])('%j is told and exits with 2', async (args, message) => {
    const { code, stdout, stderr } = await grapevine(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('it is told in French too', async () => {
    const told = async (...args: string[]) => (await grapevine([...args, '--lang', 'fr'])).stderr;
    expect(await told('run', 'a', '--rns')).toMatch(
      /^erreur\u00a0: option inconnue\u00a0: --rns \(vouliez-vous dire --runs\u202f\?\)\n/,
    );
    expect(await told('rnu')).toMatch(/commande inconnue/);
    expect(await told('run')).toMatch(/il manque l’argument <scénario>/);
    expect(await told('run', 'a', 'b')).toMatch(/1 argument au plus, reçu 2/);
    expect(await told('run', 'a', '--runs', '0')).toMatch(/nombre entier/);
  });
});
