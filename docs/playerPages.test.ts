import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseScript, RESPONSE_METRICS, scriptJsonSchema } from '@grapevine/core';
import * as viz from '@grapevine/viz';
import { describe, expect, test, vi } from 'vitest';
import { parseDocument } from '../packages/cli/src/files/parseDocument.js';
import { MOST_PICTURED_MEMBERS } from '../packages/cli/src/run/pictureFiles.js';
import { sourceFiles } from '../packages/core/testkit/sourceFiles.js';
import { isCrowd } from '../packages/viz/src/layout/isCrowd.js';
import { keyAction } from '../packages/viz/src/player/keyAction.js';
import { roomKey } from '../packages/viz/src/room/roomKey.js';
import { permalinkOf } from '../packages/viz/src/share/permalink.js';

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const pages = {
  player: read('player.md'),
  presenting: read('presenting.md'),
  embedding: read('embedding.md'),
};

/** Rows of the tables below a heading, up to the next one: cells without their marks. */
function rowsBelow(page: string, heading: string, head = ''): string[][] {
  const part = page.split(`\n${heading}\n`)[1]!.split(/\n#+ /)[0]!;
  const table = part.split('\n\n').find((block) => block.trim().startsWith(`| ${head}`))!;
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
const codes = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
const named = (rows: readonly string[][]) => rows.flatMap(([name]) => codes(name!)).sort();
const sorted = (values: Iterable<string>) => [...values].sort();

interface Schema {
  readonly title?: string;
  readonly properties: Readonly<Record<string, Schema>>;
  readonly items: Schema;
  readonly oneOf: readonly Schema[];
}
const keysOf = ({ properties = {} }: Schema) => Object.keys(properties).sort();

describe('presenting.md', () => {
  const script = scriptJsonSchema() as Schema;
  const beat = script.properties.beats!.items;
  const { view, question, reveal, exercise } = beat.properties;

  test.each([
    ['Script', script],
    ['Beat', beat],
    ['View', view!],
    ['Question', question!],
    ['Reveal', reveal!],
    ['Exercise', exercise!],
  ])('%s has every key of its schema, and no other', (heading, schema) => {
    expect(named(rowsBelow(pages.presenting, `### ${heading}`))).toEqual(keysOf(schema));
  });

  test('its script, and that of the examples, are scripts', async () => {
    const [, shown] = /^```yaml\n([\s\S]*?)^```$/m.exec(pages.presenting)!;
    for (const text of [shown!, read('../examples/embedding/beats.yaml')])
      expect(parseScript(await parseDocument(text, 'script', 'yaml')).beats).not.toEqual([]);
  });
});

describe('keys', () => {
  class Target {}
  for (const name of ['HTMLElement', 'HTMLInputElement', 'HTMLSelectElement']) vi.stubGlobal(name, Target);
  const letters = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
  const others = ['Left', 'Right', 'Up', 'Down'].map((way) => `Arrow${way}`);
  const all = [
    ...letters,
    ...others,
    ...['Home', 'End', 'PageUp', 'PageDown', 'Escape', 'Enter', 'Tab', 'F5'],
  ];
  const obeyed = (means: (event: KeyboardEvent) => unknown) =>
    all
      .filter((key) => means({ key, composedPath: () => [] } as unknown as KeyboardEvent) !== undefined)
      .map((key) => (key === ' ' ? 'Space' : key))
      .sort();

  test('of the player are those that player.md has', () => {
    const written = named(rowsBelow(pages.player, '### Keys')).filter((key) => !key.startsWith('Ctrl'));
    expect(written).toEqual(obeyed(keyAction));
  });

  test('of presenter mode are those that presenting.md has', () => {
    expect(named(rowsBelow(pages.presenting, '## Keys'))).toEqual(obeyed(roomKey));
  });
});

test('player.md has every key of a link', async () => {
  const state = { run: 3, at: 7, isPlaying: true, speed: 2, onlyDifferent: true, contents: ['a'] };
  const base = { worlds: ['w'], seed: 's', version: 'v' };
  const link = await permalinkOf(base, { ...state, changes: [{ runs: 1 }], lang: 'fr' });
  expect(named(rowsBelow(pages.player, '## Links'))).toEqual(sorted(new URLSearchParams(link).keys()));
});

test('player.md says how many members are shown, and from how many on as bubbles', () => {
  const [, shown, crowd] = /up\sto ([\d,]+) members[\s\S]*Above ([\d,]+) members, groups are bubbles/.exec(
    pages.player,
  )!;
  const number = (text: string) => Number(text.replaceAll(',', ''));
  expect(number(shown!)).toBe(MOST_PICTURED_MEMBERS);
  expect([isCrowd(number(crowd!)), isCrowd(number(crowd!) + 1)]).toEqual([false, true]);
});

describe('embedding.md', () => {
  const schema = viz.messagesJsonSchema() as unknown as { $defs: Record<'fromHost' | 'toHost', Schema> };
  const source = sourceFiles('viz');
  const textsIn = (pattern: RegExp, found: RegExp) =>
    source
      .filter(({ path }) => pattern.test(path))
      .flatMap(({ text }) => [...text.matchAll(found)].map(([, name]) => name!));
  const ASKED = /(?:get|has)Attribute\('([a-z-]+)'/g;
  /** Attributes that are asked for, but those of parts on the screen. */
  const attributes = (pattern: RegExp) =>
    sorted(new Set(textsIn(pattern, ASKED))).filter((name) => !/^(aria-|d$|fill$|stroke)/.test(name));

  test.each([
    ['To the player', 'fromHost'],
    ['From the player', 'toHost'],
  ] as const)('%s: every message, with what it carries', (heading, side) => {
    const rows = rowsBelow(pages.embedding, `#### ${heading}`);
    const messages = schema.$defs[side].oneOf;
    expect(named(rows)).toEqual(sorted(messages.map(({ title }) => title!)));
    for (const [type, payload] of rows) {
      const { properties } = messages.find(({ title }) => `\`${title}\`` === type)!;
      const carried = keysOf(properties.payload!);
      const written = codes(payload!).map((code) => code.replace(/\??:.*$/s, ''));
      if (!payload!.includes('[state](#state)') || type === '`set`') expect(sorted(written)).toEqual(carried);
    }
  });

  test('State has every part of a state', () => {
    const state = schema.$defs.toHost.oneOf.find(({ title }) => title === 'state')!.properties.payload!;
    expect(named(rowsBelow(pages.embedding, '#### State'))).toEqual(keysOf(state));
  });

  test.each([
    ['<grapevine-player>`, `<grapevine-compare>', /src\/(player|compare|share|embed|parts)\//],
    ['<grapevine-scenario>', /src\/form\/defineScenario/],
  ])('%s has every attribute that is asked for', (element, files) => {
    const rows = rowsBelow(pages.embedding, `### \`${element}\``, 'attribute');
    expect(named(rows)).toEqual(attributes(files));
  });

  test('<grapevine-chart> has every attribute that it watches, every kind and every metric', () => {
    const rows = rowsBelow(pages.embedding, '### `<grapevine-chart>`', 'attribute');
    const [watched] = textsIn(/defineChart/, /observedAttributes = \[([^\]]*)\]/g);
    expect(named(rows)).toEqual([...watched!.matchAll(/'([a-z]+)'/g)].map(([, name]) => name!).sort());
    const said = (name: string) => codes(rows.find(([first]) => first === `\`${name}\``)![1]!);
    expect(said('kind')).toEqual([...viz.CHART_KINDS]);
    expect(new Set(said('metric'))).toEqual(new Set(RESPONSE_METRICS));
  });

  test('it has every event that is told', () => {
    const rows = [...pages.embedding.matchAll(/^\| `(grapevine-[a-z]+)` \|/gm)].map(([, name]) => name!);
    const events = textsIn(/./, /(?:CustomEvent\(|_EVENT = )'([a-z-]+)'/g);
    expect(sorted(new Set(events))).toEqual(sorted(rows));
  });

  test('it has every file that the package gives away, and names that it exports', () => {
    const { exports } = JSON.parse(read('../packages/viz/package.json')) as { exports: object };
    const given = Object.keys(exports).map((path) => path.replace('.', '@grapevine/viz'));
    const rows = rowsBelow(pages.embedding, '## What to take');
    const taken = rows.map(([name]) => codes(name!)[0]!);
    expect(taken.sort()).toEqual(given.filter((path) => !path.endsWith('package.json')).sort());
    const imported = [...pages.embedding.matchAll(/import \{ ([^}]+) \} from '@grapevine\/viz'/g)];
    for (const name of imported.flatMap(([, names]) => names!.split(', '))) expect(viz).toHaveProperty(name);
  });

  test('its policy is that of pages', () => {
    const policy = viz.pagePolicy(['…', '…', '…']);
    expect(pages.embedding).toContain(`\n${policy}\n`);
  });
});
