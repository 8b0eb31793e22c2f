import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResponseCurveResult } from '@grapevine/core';
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

const curve = (...args: string[]) => grapevine(['response-curve', ...args], { cwd: folder.path });

async function documentOf(...args: string[]): Promise<ResponseCurveResult> {
  const { code, stdout, stderr } = await curve(...args, '--json', '--quiet');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as ResponseCurveResult;
}

describe('grapevine response-curve', () => {
  test('tells how long there is time, draws it, and lists delays', async () => {
    const { code, stdout, stderr } = await curve(
      write('crisis.json', crisisScenario()),
      '--delay',
      '0h,4h,12h,60h',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Complaint\n600 members in /);
    expect(stdout).toMatch(/\nWaiting from 0.h to 60.h adds [\d.]+ members who hear of\s+complaint \(95%/);
    expect(stdout).toMatch(/\nHalf of what an answer can still save is gone after [\d.]+.h\s+\(95%: /);
    expect(stdout).toMatch(/\nmembers reached: how many more than with an answer after 0.h\n/);
    expect(stdout).toMatch(/ ┤ *[▁▂▃▄▅▆▇█]/);
    expect(stdout).toMatch(/ └─+\n/);
    expect(stdout).toMatch(/\nanswer after +members reached +against 0.h +still saves/);
    expect(stdout).toMatch(/\n +4.h +\d+ .*\+/);
    expect(stdout).toMatch(/\n +never +\d/);
    expect(stdout).toMatch(/\n30 runs · rng seed 7\n/);
    expect(stdout).toMatch(/\nsha256-/);
  });

  test('tells it in French, of any figure, and no line is wider than 80 columns', async () => {
    const file = write('crisis.json', crisisScenario());
    for (const lang of ['en', 'fr'])
      for (const metric of ['reach', 'lost', 'reputation', 'cost']) {
        const { stdout } = await curve(
          file,
          '--lang',
          lang,
          '--metric',
          metric,
          '--runs',
          '6',
          '--strategies',
          'deny',
        );
        expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
        expect(stdout).not.toMatch(/undefined|NaN|Infinity/);
      }
    const { stdout } = await curve(file, '--lang', 'fr', '--delay', '0h..2d/3');
    expect(stdout).toMatch(/\nAttendre de 0.h à 48.h ajoute [\d,]+ membres\s+qui\s+entendent\s+parler/);
    expect(stdout).toMatch(/\n +réponse après +membres touchés|\nréponse après +membres touchés/);
  });

  test('--json prints grapevine-response-curve/1, with a point for each delay', async () => {
    const file = write('crisis.json', crisisScenario());
    const document = await documentOf(
      file,
      '--delay',
      '0h..1d/4',
      '--strategies',
      'deny,rebuild',
      '--channels',
      'press',
    );
    expect(document).toMatchObject({
      format: 'grapevine-response-curve/1',
      scenario: { name: 'Complaint' },
      rngSeed: 7,
      runs: 30,
      incident: 'complaint',
      currency: 'EUR',
      points: [{ delayHours: 0 }, { delayHours: 8 }, { delayHours: 16 }, { delayHours: 24 }],
      curves: [{ strategy: 'deny' }, { strategy: 'rebuild' }, { channel: 'press' }],
    });
    expect(document.curves[1]!.points).toEqual(document.points);
    const answered = write('after-8h.json', crisisScenario({}, [{ ...apology, delay: '8h' }]));
    const { stdout } = await grapevine(['run', answered, '--json'], { cwd: folder.path });
    const alone = JSON.parse(stdout) as {
      contents: Record<string, { reach: unknown }>;
      crisis: { lost: unknown };
    };
    expect(document.points[1]!.metrics.reach).toEqual(alone.contents.complaint!.reach);
    expect(document.points[1]!.metrics.lost).toEqual(alone.crisis.lost);
  });

  test('has delays where hours matter unless told otherwise', async () => {
    const { points } = await documentOf(write('crisis.json', crisisScenario()), '--runs', '1');
    expect(points.map(({ delayHours }) => delayHours)).toEqual([
      0, 1, 2, 4, 6, 9, 12, 18, 24, 36, 48, 60, 72,
    ]);
  });

  test('gives the same bytes for any number of workers', async () => {
    const file = write('crisis.json', crisisScenario());
    const bytes = async (workers: string) => {
      const { timing: _, ...document } = await documentOf(file, '--delay', '0h,9h', '--workers', workers);
      return JSON.stringify(document);
    };
    expect(await bytes('3')).toBe(await bytes('1'));
  });

  test('--out writes the curve, a table and a picture', async () => {
    const file = write('crisis.json', crisisScenario());
    const { code, stderr } = await curve(file, '--delay', '0h,9h', '--strategies', 'deny', '--out', 'out');
    expect(code).toBe(0);
    expect(stderr).toMatch(/wrote out.response-curve\.svg/);
    const out = join(folder.path, 'out');
    expect(readdirSync(out).sort()).toEqual([
      'response-curve.csv',
      'response-curve.json',
      'response-curve.svg',
    ]);
    const [head, ...rows] = readFileSync(join(out, 'response-curve.csv'), 'utf8').trim().split('\n');
    expect(head).toMatch(/^strategy,channel,delayHours,metric,mean,.*,extraMean,.*,avoidableCi95High$/);
    const columns = head!.split(',').length;
    expect(rows.every((row) => row.split(',').length === columns)).toBe(true);
    expect(rows).toHaveLength(8 * (2 * 2 + 1));
    const svg = readFileSync(join(out, 'response-curve.svg'), 'utf8');
    expect(svg).toMatch(/^<svg .*<\/svg>$/);
    expect(svg).toMatch(/as in the scenario.*deny/);
    expect(svg).not.toMatch(/NaN|undefined/);
    const document = JSON.parse(
      readFileSync(join(out, 'response-curve.json'), 'utf8'),
    ) as ResponseCurveResult;
    expect(document.points).toHaveLength(2);
  });

  test('what is wrong with flags is told and exits with 2', async () => {
    const file = write('crisis.json', crisisScenario());
    for (const [flags, message] of [
      [['--delay', '6h'], /--delay: expected a range such as 0h\.\.72h/],
      [['--delay', '0h..72h/1'], /--delay: expected/],
      [['--strategies', 'deny,silence'], /--strategies: expected one of deny, .*, all, received "silence"/],
      [['--channels', 'pigeon'], /--channels: expected one of account, .*, all, received "pigeon"/],
      [['--metric', 'sales'], /--metric: expected one of reach, /],
    ] as const) {
      const { code, stdout, stderr } = await curve(file, ...flags);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(message);
    }
    const { code, stderr } = await curve(
      write('free.json', crisisScenario({ sales: undefined })),
      '--metric',
      'cost',
      '--runs',
      '1',
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/--metric: expected one of reach, .*reputation, received "cost"/);
  });

  test('a scenario without an answer after a delay is told and exits with 3', async () => {
    const fixed = write(
      'fixed.json',
      crisisScenario({}, [{ at: '20h', strategy: 'rebuild', content: 'apology' }]),
    );
    for (const file of [
      fixed,
      write('silent.json', crisisScenario({}, [])),
      write('small.json', smallScenario),
    ]) {
      const { code, stdout, stderr } = await curve(file);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toContain(`${file}: crisis.response`);
      expect(stderr).toMatch(/expected a crisis with at least one answer that has a delay/);
    }
  });
});
