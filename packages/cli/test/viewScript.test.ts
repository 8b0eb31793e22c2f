import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScript } from '@grapevine/core';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { crisisScenario } from './crisisScenario.js';
import { type Finished, grapevine } from './grapevine.js';
import { scratchFolder } from './scratchFolder.js';
import { smallScenario } from './smallScenario.js';

const folder = scratchFolder();
const both = (text: string) => ({ en: text, fr: text });
const beat = (rest: object = {}) => ({ title: both('One'), text: both('Words'), ...rest });
const scriptOf = (beats: readonly object[], variants: object = {}) => ({
  ...{ format: 'grapevine-script/1', title: both('Beats'), variants, beats },
});
const write = (name: string, value: unknown) =>
  writeFileSync(join(folder.path, name), name.endsWith('.yaml') ? stringify(value) : JSON.stringify(value));

/** Writes a page of a company that answers at once and one that is slow, with a script; `name` tells its notation. */
async function present(
  script: unknown,
  { name = 'beats.json', words = [] as readonly string[], input = '' } = {},
): Promise<Finished> {
  write('quick.json', crisisScenario());
  write('slow.json', crisisScenario({}, []));
  if (name !== '-') write(name, script);
  const args = ['view', 'quick.json', 'slow.json', '--script', name, '--export', 'page.html', ...words];
  return grapevine(args, { cwd: folder.path, input });
}

/** What stands in the page as data. */
const dataIn = (page: string) =>
  JSON.parse(
    /<script type="application\/json">(.*?)<\/script>/s.exec(
      readFileSync(join(folder.path, page), 'utf8'),
    )![1]!,
  ) as { script?: { title: { en: string }; beats: readonly { title: { en: string } }[] } };
const linesOf = ({ stderr }: Finished) => stderr.trimEnd().split('\n');

describe('view --script', () => {
  const script = scriptOf(
    [
      beat({ text: both('{A.contents.complaint.reach} or {silence-A.crisis.lost|between}') }),
      beat({
        view: { run: 29, at: '1d', contents: ['complaint', 'apology'], show: ['A'] },
        question: { ask: both('?'), number: { figure: 'B.ledger.reach.byPlatform.facebook', max: 9 } },
        exercise: { world: 'A', moments: [{ at: '8h' }] },
      }),
    ],
    { silence: { world: 'A', changes: { 'crisis.response': [] } } },
  );

  test.each(['beats.json', 'beats.yaml', '-'])('%s becomes the script of the page', async (name) => {
    const { code, stderr } = await present(script, { name, input: JSON.stringify(script) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'wrote page.html\n' });
    expect(dataIn('page.html').script).toEqual(parseScript(script));
  });

  test('presets take it in place of their own', async () => {
    const pair = ['preset:product-launch', 'preset:product-launch-crisis'];
    write('beats.json', scriptOf([beat({ text: both('{B.contents.complaint.reach|share}') })]));
    const page = async (...words: string[]) => {
      const args = ['view', ...pair, '--export', 'page.html', '--quiet', ...words];
      expect((await grapevine(args, { cwd: folder.path })).code).toBe(0);
      return dataIn('page.html').script!.title.en;
    };
    expect(await page()).not.toBe('Beats');
    expect(await page('--script', 'beats.json')).toBe('Beats');
  });

  test('texts of a script stay texts', async () => {
    const hostile = '</script><script>alert(1)</script><!-- \u202e<img src=x onerror=alert(1)>';
    const { code } = await present(scriptOf([beat({ title: both(hostile), notes: both(hostile) })]));
    expect(code).toBe(0);
    expect(dataIn('page.html').script!.beats[0]!.title.en).toBe(hostile);
    const page = readFileSync(join(folder.path, 'page.html'), 'utf8');
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<img src=x');
  });

  test('everything that is wrong with its form is told at once, and no page is written', async () => {
    const failed = await present({ ...script, format: 'x', beats: [{ title: { en: 'a' }, texts: 1 }] });
    expect(failed).toMatchObject({ code: 3, stdout: '' });
    expect(linesOf(failed)).toEqual([
      'error: beats.json: format: expected one of grapevine-script/1, received "x"',
      'error: beats.json: beats[0].title.fr: expected a value (this key is required)',
      'error: beats.json: beats[0].text: expected a value (this key is required)',
      'error: beats.json: beats[0].texts: expected no key of this name, received 1 (did you mean "text"?)',
    ]);
    expect(() => dataIn('page.html')).toThrow('ENOENT');
  });

  test('everything that the page does not have is told at once', async () => {
    const failed = await present(
      scriptOf(
        [
          beat({
            text: both('{A.contents.complaint.reech} {late-A.crisis.lost} {gone.crisis.lost}'),
            view: { run: 30, contents: ['apologie', 'apology', 'apology'], changes: { A: { horizon: 0 } } },
          }),
          beat({ view: { show: ['C'] }, exercise: { world: 'B', moments: [{ at: '8h' }] } }),
        ],
        {
          late: { world: 'A', changes: { 'crisis.response[0].delay': 'soon' } },
          gone: { world: 'D', changes: {} },
        },
      ),
    );
    expect(failed).toMatchObject({ code: 3, stdout: '' });
    expect(linesOf(failed)).toMatchInlineSnapshot(`
      [
        "error: beats.json: variants.gone.world: expected one of A, B, received "D"",
        "error: beats.json: beats[1].view.show[0]: expected one of A, B, received "C"",
        "error: beats.json: variants.late.changes.crisis.response[0].delay: expected a length of time such as "30min", "6h" or "2d", received "soon"",
        "error: beats.json: beats[0].view.changes.A.horizon: expected a length of time such as "30min", "6h" or "2d", received 0",
        "error: beats.json: beats[0].text.en {A.contents.complaint.reech}: expected one of impressions, reach, convinced, cascadeSize, conversions, attitude, revenue, cost, return, stages, received "reech" (did you mean "reach"?)",
        "error: beats.json: beats[0].text.fr {A.contents.complaint.reech}: expected one of impressions, reach, convinced, cascadeSize, conversions, attitude, revenue, cost, return, stages, received "reech" (did you mean "reach"?)",
        "error: beats.json: beats[0].view.contents[0]: expected one of complaint, apology, received "apologie" (did you mean "apology"?)",
        "error: beats.json: beats[0].view.contents: expected a list with at most 2 entries, received ["apologie","apology","apology"]",
        "error: beats.json: beats[0].view.run: expected an index below 30, received 30",
        "error: beats.json: beats[1].exercise.world: expected at least one answer that posts a content, received "B"",
      ]
    `);
    expect(() => dataIn('page.html')).toThrow('ENOENT');
  });

  test('it is told in French too', async () => {
    const failed = await present(scriptOf([beat({ text: both('{A.contents.complaint.reech}') })]), {
      words: ['--lang', 'fr'],
    });
    expect(failed.code).toBe(3);
    expect(linesOf(failed)[0]).toMatch(
      /^erreur\u00a0: beats\.json\u00a0: beats\[0\]\.text\.en \{A\.contents\.complaint\.reech\}\u00a0: attendu/,
    );
  });

  test('worlds of a classical model have one figure', async () => {
    write('a.json', smallScenario);
    const page = (figure: string) => {
      write('beats.json', scriptOf([beat({ text: both(`{A.${figure}}`) })]));
      const args = ['view', 'a.json', 'a.json', '--script', 'beats.json', '--export', 'page.html'];
      return grapevine(args, { cwd: folder.path });
    };
    expect((await page('reach')).code).toBe(0);
    expect((await page('contents.content.reach')).stderr).toMatch(
      /expected one of reach, received "contents"/,
    );
  });

  test('what cannot be a script is told', async () => {
    const refused = async (code: number, ...args: string[]) => {
      const given = await grapevine(['view', ...args], { cwd: folder.path });
      expect(given).toMatchObject({ code, stdout: '' });
      return given.stderr;
    };
    write('a.json', smallScenario);
    expect(await refused(2, 'a.json', '--script', 'x.yaml')).toMatch(
      /^error: --script: .* only one is given/,
    );
    expect(await refused(2, 'a.json', '-', '--script', '-')).toMatch(/only one file can be read/);
    expect(await refused(2, 'a.json', 'a.json', '--script', '')).toMatch(/--script: expected the name/);
    expect(await refused(3, 'a.json', 'a.json', '--script', 'x.yaml')).toMatch(/x\.yaml: expected a file/);
    writeFileSync(join(folder.path, 'x.yaml'), 'title: [');
    expect(await refused(3, 'a.json', 'a.json', '--script', 'x.yaml')).toMatch(
      /x\.yaml:1:9: expected valid YAML/,
    );
  });
});
