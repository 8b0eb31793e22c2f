import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparisonResult } from '@grapevine/core';
import { describe, expect, test } from 'vitest';
import { apology, crisisScenario } from './crisisScenario.js';
import { grapevine } from './grapevine.js';
import { scratchFolder } from './scratchFolder.js';
import { smallScenario } from './smallScenario.js';

const folder = scratchFolder();

function write(name: string, scenario: object): string {
  writeFileSync(join(folder.path, name), JSON.stringify(scenario));
  return name;
}

const compare = (...args: string[]) => grapevine(['compare', ...args], { cwd: folder.path });

const WHO = ['random', 'highest-degree', 'bridges', 'ambassadors', 'journalists', 'exposed', 'at-risk'];

describe('grapevine compare --brief', () => {
  test('ranks ways to choose whom to tell first', async () => {
    const { code, stdout, stderr } = await compare(write('crisis.json', crisisScenario()), '--brief', '40');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^8 worlds, the same luck\n600 members in [^\n]*\n\nIn world [B-H], /);
    expect(stdout).toMatch(/\n +members lost +… less A/);
    expect(stdout).toMatch(/\nA {2}nobody is told first +\d/);
    const lost = [...stdout.matchAll(/\n[A-H] {2}[a-z][a-z ]+ {2}(\d+)/g)].map(([, mean]) => Number(mean));
    expect(lost).toHaveLength(8);
    expect(lost).toEqual(lost.toSorted((a, b) => a - b));
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const french = await compare('crisis.json', '--brief', '40', '--runs', '3', '--lang', 'fr');
    expect(french.stdout).toMatch(/\nA {2}personne d’abord/);
    expect(french.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('--json has the worlds in order, each as its scenario has it', async () => {
    const file = write('crisis.json', crisisScenario());
    const { stdout } = await compare(file, '--brief', '40', '--runs', '5', '--json');
    const document = JSON.parse(stdout) as ComparisonResult;
    expect(document.worlds).toEqual(['nobody', ...WHO].map((who) => `Complaint (${who})`));
    const briefed = document.results.map(({ scenario: { resolved } }) =>
      'crisis' in resolved ? resolved.crisis!.response[0]!.brief?.who : undefined,
    );
    expect(briefed).toEqual([undefined, ...WHO]);
    expect(document.differences).toHaveLength(WHO.length);
    expect(document.differences[0]).toHaveProperty(['crisis.lost']);
  });
});

describe('grapevine compare --strategies', () => {
  test('ranks strategies against silence', async () => {
    const file = write('crisis.json', crisisScenario());
    const { code, stdout } = await compare(file, '--strategies', 'deny,rebuild', '--out', 'out');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^3 worlds, the same luck\n/);
    for (const row of [/\nA {2}silence +\d/, /\nB {2}deny +\d/, /\nC {2}rebuild +\d/])
      expect(stdout).toMatch(row);
    const out = join(folder.path, 'out');
    expect(readdirSync(out)).toEqual(
      expect.arrayContaining(['comparison.json', 'differences.csv', 'runs.csv']),
    );
    const document = JSON.parse(readFileSync(join(out, 'comparison.json'), 'utf8')) as ComparisonResult;
    const silent = write('silent.json', crisisScenario({}, []));
    const deny = write('deny.json', crisisScenario({}, [{ ...apology, strategy: 'deny' }]));
    const { stdout: pair } = await compare(silent, deny, '--json');
    expect(document.differences[0]).toEqual((JSON.parse(pair) as ComparisonResult).differences[0]);
  });
});

describe('what goes wrong', () => {
  test.each([
    [['a.json', 'b.json', '--brief', '3'], /--brief and --strategies each take one scenario/],
    [['a.json', '--brief', '3', '--strategies', 'deny'], /not both at once/],
    [['a.json', '--brief', '0'], /--brief: expected a whole number/],
    [['a.json', '--strategies', 'hope'], /--strategies: expected one of deny, .*, all, received "hope"/],
  ])('%j is told and exits with 2', async (args, message) => {
    const { code, stdout, stderr } = await compare(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('a scenario that answers nothing, or has too few people, is told and exits with 3', async () => {
    const small = await compare(write('small.json', smallScenario), '--brief', '3');
    expect(small.code).toBe(3);
    expect(small.stderr).toMatch(
      /small\.json: crisis\.response: expected at least one answer that posts a content/,
    );
    const many = await compare(write('crisis.json', crisisScenario()), '--brief', '601');
    expect(many.code).toBe(3);
    expect(many.stderr).toMatch(/crisis\.json: crisis\.response\[0\]\.brief\.count: expected at most 600/);
  });
});
