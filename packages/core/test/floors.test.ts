import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { importedPath, importsOf, placeOf, type SourceFile, sourceFiles } from '../testkit/sourceFiles.js';

const FLOORS = {
  base: 0,
  random: 1,
  population: 2,
  content: 3,
  engine: 4,
  models: 5,
  scenario: 6,
  metrics: 7,
  ensemble: 8,
  workers: 9,
  ambassadors: 9,
} as const;
const MOST_LINES = 250;

const core = sourceFiles('core');
const all = [...core, ...sourceFiles('viz'), ...sourceFiles('cli')];

describe('floors of core', () => {
  test('there are more than 50 files to look at, and they import each other', () => {
    expect(core.length).toBeGreaterThan(50);
    expect(core.flatMap(importsOf).length).toBeGreaterThan(core.length);
  });

  test('every file but the entry is in a folder that has a floor', () => {
    const homeless = core.filter(({ path }) => path !== 'core/src/index.ts' && floorOf(path) === undefined);
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  test('no import climbs', () => {
    expect(core.flatMap(climbs)).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    expect(cycles(core)).toEqual([]);
  });

  test('a climbing import is told in a sentence', () => {
    const file = fileOf('core/src/random/law.ts', "import type { Kernel } from '../engine/kernel.js';");
    expect(climbs(file)).toEqual([
      'core/src/random/law.ts is on floor 1 (random) and climbs to floor 4 (engine) by importing ../engine/kernel.js.',
    ]);
  });

  test('a circle of imports is told by its files', () => {
    const a = fileOf('core/src/base/a.ts', "import { b } from './b.js';");
    const b = fileOf('core/src/base/b.ts', "export const b = () => import('./a.js');");
    expect(cycles([a, b])).toEqual(['core/src/base/a.ts -> core/src/base/b.ts -> core/src/base/a.ts']);
  });
});

describe('borders of the packages', () => {
  const allowed = {
    core: [],
    viz: ['@grapevine/core'],
    cli: ['@grapevine/core', '@grapevine/viz', '@grapevine/viz/playerSource'],
  } as const;

  test.each(Object.entries(allowed))('%s imports of our own packages only: %s', (name, friends) => {
    const strangers = all
      .filter(({ path }) => path.startsWith(`${name}/`))
      .flatMap((file) => importsOf(file).map((specifier) => ({ file, specifier })))
      .filter(({ file, specifier }) => {
        const path = importedPath(file, specifier);
        if (path !== undefined) return !path.startsWith(`${name}/src/`);
        return specifier.startsWith('@grapevine/') && !friends.includes(specifier as never);
      });
    expect(strangers.map(({ file, specifier }) => `${file.path} imports ${specifier}`)).toEqual([]);
  });
});

describe('files of all packages', () => {
  test('entry files list names by hand: no `export *`', () => {
    expect(all.flatMap((file) => statements(file, isExportAll))).toEqual([]);
  });

  test('nothing is exported by default', () => {
    expect(all.flatMap((file) => statements(file, isDefaultExport))).toEqual([]);
  });

  test(`no file is longer than ${MOST_LINES} lines`, () => {
    const long = all.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
    expect(long.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
  });
});

function folderOf(path: string): keyof typeof FLOORS {
  return path.split('/')[2] as keyof typeof FLOORS;
}

function floorOf(path: string): number | undefined {
  return FLOORS[folderOf(path)];
}

/** A sentence for each import of a file that leads to a higher floor. */
function climbs(file: SourceFile): string[] {
  const floor = floorOf(file.path);
  if (floor === undefined) return [];
  return importsOf(file).flatMap((specifier) => {
    const target = importedPath(file, specifier);
    const targetFloor = target === undefined ? undefined : (floorOf(target) ?? Number.POSITIVE_INFINITY);
    if (targetFloor === undefined || targetFloor <= floor) return [];
    const from = `${file.path} is on floor ${floor} (${folderOf(file.path)})`;
    return [`${from} and climbs to floor ${targetFloor} (${folderOf(target!)}) by importing ${specifier}.`];
  });
}

/** One circle of imports for each file that closes one, found by walking down from every file. */
function cycles(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const finished = new Set<string>();
  const found: string[] = [];
  const walk = (file: SourceFile, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(file.path);
    if (seenAt >= 0) found.push([...trail.slice(seenAt), file.path].join(' -> '));
    if (seenAt >= 0 || finished.has(file.path)) return;
    for (const specifier of importsOf(file)) {
      const next = byPath.get(importedPath(file, specifier) ?? '');
      if (next) walk(next, [...trail, file.path]);
    }
    finished.add(file.path);
  };
  for (const file of files) walk(file, []);
  return found;
}

function statements(file: SourceFile, matches: (statement: ts.Statement) => boolean): string[] {
  return file.tree.statements.filter(matches).map((statement) => placeOf(file, statement));
}

function isExportAll(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && !statement.exportClause;
}

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}

function fileOf(path: string, text: string): SourceFile {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}
