import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type OutputChunk, rolldown } from 'rolldown';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { importsOf, placeOf, type SourceFile, sourceFiles } from '../testkit/sourceFiles.js';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const entry = at('dist/index.js');
const built = existsSync(entry);
const NOT_BUILT = 'not run: packages/core is not built (npm run setup)';

/** The one file that asks for Node, and only by way of `globalThis`. */
const ASKS_FOR_NODE = 'core/src/workers/nodeThreads.ts';
const files = sourceFiles('core');

describe('what core may not touch', () => {
  test('a sample of each forbidden thing is found', () => {
    const text =
      'Math.random(); Date.now(); performance.now(); new Date(); process.exit(); require("x"); crypto.getRandomValues();';
    const tree = ts.createSourceFile('sample.ts', text, ts.ScriptTarget.Latest, true);
    expect(impurities({ path: 'sample.ts', text, tree })).toHaveLength(7);
  });

  test('no chance, no clock, no process', () => {
    expect(files.flatMap(impurities)).toEqual([]);
  });

  test('no import of a module of Node', () => {
    const found = files.filter((file) => importsOf(file).some((specifier) => specifier.startsWith('node:')));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test('only nodeThreads.ts names a module of Node', () => {
    const found = files.filter(({ text }) => /['"`]node:/.test(text)).map(({ path }) => path);
    expect(found).toEqual([ASKS_FOR_NODE]);
  });

  test('nothing of a page is read while a module loads', () => {
    expect(files.flatMap(pageGlobalsAtTopLevel)).toEqual([]);
  });
});

describe('what the built package loads', () => {
  test.skipIf(!built)(named('simulates in Node without process, document and window'), () => {
    const program = `
      const forbid = (name) => Object.defineProperty(globalThis, name, {
        get() { throw new Error(name + ' was read'); }, configurable: true });
      const print = globalThis.process.stdout;
      delete globalThis.process;
      for (const name of ['document', 'window', 'navigator', 'self', 'localStorage']) forbid(name);
      const { overlappingGroups, independentCascade, runEnsemble } = await import(${JSON.stringify(`file://${entry}`)});
      const result = await runEnsemble({
        population: overlappingGroups({ members: 100 }),
        model: independentCascade({ activationProbability: 0.1 }),
        seedSet: { kind: 'members', members: ['0'] },
      }, { runs: 3 });
      print.write(String(result.runs));`;
    expect(runModule(program)).toBe('3');
  });

  test.skipIf(!built)(named('a browser bundle of the entry imports nothing of Node'), async () => {
    const chunks = await browserBundle();
    const imported = chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]);
    const own = new Set(chunks.map((chunk) => chunk.fileName));
    expect(imported.filter((name) => !own.has(name))).toEqual([]);
    const code = chunks.map((chunk) => chunk.code).join('\n');
    expect(code.match(/(from|import|require\()\s*\(?\s*["'`]node:[a-z/_]+/g)).toBeNull();
  });

  test.skipIf(!built)(named('graphology and the XML reader wait until a graph file is read'), async () => {
    const chunks = await browserBundle();
    const first = chunks.find((chunk) => chunk.isEntry)!;
    const loaded = withImports(first, chunks).flatMap((chunk) => chunk.moduleIds);
    expect(loaded.filter((id) => /node_modules.*(graphology|xmldom|obliterator)/.test(id))).toEqual([]);
    const later = chunks.flatMap((chunk) => chunk.moduleIds);
    expect(later.some((id) => id.includes('graphology'))).toBe(true);
  });
});

function named(fact: string): string {
  return built ? fact : `${fact} (${NOT_BUILT})`;
}

const FORBIDDEN_MEMBERS = new Set(['Math.random', 'Date.now', 'performance.now', 'crypto.getRandomValues']);
const FORBIDDEN_NAMES = new Set(['process', 'require', 'Buffer', 'setImmediate']);

/** Where a file uses chance, the clock or the process; `key.process` of another object is none of our business. */
function impurities(file: SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && FORBIDDEN_MEMBERS.has(node.getText(file.tree)))
      found.push(`${placeOf(file, node)} uses ${node.getText(file.tree)}`);
    if (ts.isNewExpression(node) && node.expression.getText(file.tree) === 'Date')
      found.push(`${placeOf(file, node)} makes a Date`);
    if (ts.isIdentifier(node) && FORBIDDEN_NAMES.has(node.text) && isVariable(node))
      found.push(`${placeOf(file, node)} reads ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return found;
}

/** Whether a name stands for a variable, and not for a property, a label of an object or a type. */
function isVariable(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === name;
  return !ts.isPropertySignature(parent) && !ts.isMethodSignature(parent) && !ts.isTypeNode(parent);
}

const PAGE = new Set(
  'window document navigator self location history localStorage customElements HTMLElement Element Node Worker Blob'.split(
    ' ',
  ),
);

/** Where a file reads a global of a page outside of functions, that is, while it loads. */
function pageGlobalsAtTopLevel(file: SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node) && PAGE.has(node.text) && isVariable(node))
      found.push(`${placeOf(file, node)} reads ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return found;
}

/** What a module prints in a process of its own. */
function runModule(program: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
}

async function browserBundle(): Promise<OutputChunk[]> {
  const bundle = await rolldown({ input: entry, platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return output.filter((part) => part.type === 'chunk');
}

/** A chunk and all that it loads at once. */
function withImports(first: OutputChunk, chunks: readonly OutputChunk[]): OutputChunk[] {
  const loaded = new Set([first]);
  for (const chunk of loaded) {
    for (const name of chunk.imports) loaded.add(chunks.find(({ fileName }) => fileName === name)!);
  }
  return [...loaded];
}
