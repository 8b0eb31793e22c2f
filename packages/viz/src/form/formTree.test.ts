import { PARAMETER_TABLES, PLATFORM_PRESETS, PRESETS, STRATEGY_FIGURES } from '@grapevine/core';
import { expect, test } from 'vitest';
import { formMessagesOf } from '../messages/formMessages.js';
import type { Branch, FieldSpec } from './fieldSpec.js';
import { formTree } from './formTree.js';
import { isFields } from './path.js';
import { unused } from './unused.js';
import { nameOfValue } from './valueText.js';

const PASS_ON = formTree({ contents: [] });
const TREES = [PASS_ON, formTree({ seedSet: {} }), formTree({ model: { kind: 'independent-cascade' } })];

/** Every table of a tree with the path at which it stands. */
function tablesOf(branch: Branch, path = ''): { path: string; kind: string | undefined; keys: string[] }[] {
  const own = branch.tables.map(({ kind, parameters }) => ({ path, kind, keys: Object.keys(parameters) }));
  const within = path + { object: '', optional: '', list: '[]', named: '.*' }[branch.shape];
  const at = { list: '[]', named: '.*' }[branch.shape as string] ?? '';
  return [
    ...own.map((table) => ({ ...table, path: path + at })),
    ...(branch.branches ?? []).flatMap((each) =>
      tablesOf(each, within === '' ? each.key : `${within}.${each.key}`),
    ),
  ];
}

/** The models of forms in pages; their scripts leave the others of the catalogue out. */
const SHOWN = [undefined, 'pass-on', 'independent-cascade'];
const isShown = (branch: Branch, kind: string | undefined) =>
  !branch.tables.some((table) => table.kind === 'independent-cascade') || SHOWN.includes(kind);

const specsOf = (branch: Branch): [string, FieldSpec][] => [
  ...branch.tables
    .filter(({ kind }) => isShown(branch, kind))
    .flatMap(({ parameters }) => Object.entries(parameters)),
  ...(branch.branches ?? []).flatMap(specsOf),
];

test('every table of the engine has a place in the form', () => {
  const placed = TREES.flatMap((tree) => tablesOf(tree)).map(({ path, kind }) => `${path} ${kind}`);
  const strategies = Object.keys(STRATEGY_FIGURES).map((name) => `crisis.strategies.${name}`);
  const missing = PARAMETER_TABLES.flatMap(({ path, kind }) =>
    path === 'crisis.strategies.*' ? strategies.map((each) => `${each} ${kind}`) : `${path} ${kind}`,
  ).filter((each) => !placed.includes(each));
  expect(missing).toEqual([]);
});

test('every key of every preset has a field or a part', () => {
  const covered = (branch: Branch, value: unknown, path: string): string[] => {
    if (branch.shape === 'list' || branch.shape === 'named') {
      const inner = { ...branch, shape: 'object' as const };
      return Object.entries((value as object) ?? {}).flatMap(([key, each]) =>
        covered(inner, each, `${path}.${key}`),
      );
    }
    if (!isFields(value)) return [];
    return Object.entries(value).flatMap(([key, each]) => {
      const part = branch.branches?.find((candidate) => candidate.key === key);
      if (part) return covered(part, each, `${path}.${key}`);
      const isField = branch.tables.some(({ parameters }) => Object.hasOwn(parameters, key));
      return isField || key === 'kind' || key === 'format' ? [] : [`${path}.${key}`];
    });
  };
  for (const { name, scenario } of PRESETS)
    expect([name, covered(formTree(scenario), scenario, '')]).toEqual([name, []]);
});

test('every value of a choice, and every word in the place of a number, has a name in both languages', () => {
  const nameless = TREES.flatMap(specsOf).flatMap(([key, spec]) => {
    const values = [...('values' in spec ? spec.values : []), ...('words' in spec ? (spec.words ?? []) : [])];
    return values
      .filter((value) =>
        (['en', 'fr'] as const).some(
          (lang) => nameOfValue(key, value, { lang, messages: formMessagesOf(lang) }) === value,
        ),
      )
      .map((value) => `${key}: ${value}`);
  });
  expect([...new Set(nameless)]).toEqual([]);
  expect(PLATFORM_PRESETS.length).toBeGreaterThan(5);
});

test('every unit has a name in both languages', () => {
  const units = TREES.flatMap(specsOf).flatMap(([, { unit }]) => unit ?? []);
  for (const lang of ['en', 'fr'] as const)
    expect(units.filter((unit) => !formMessagesOf(lang).units[unit])).toEqual([]);
});

test('both languages name the same values, the French in French typography', () => {
  const [en, fr] = [formMessagesOf('en').values, formMessagesOf('fr').values];
  const keys = (values: typeof en) => Object.entries(values).map(([key, names]) => [key, Object.keys(names)]);
  expect(keys(fr)).toEqual(keys(en));
  const texts = Object.values(fr).flatMap((names) => Object.values(names));
  expect(texts.filter((text) => /['"]|[^\u00a0][;:!?»]/.test(text))).toEqual([]);
});

test('a new name is none of those that are taken', () => {
  expect(unused('content', ['a', 'content-3'])).toBe('content-4');
});
