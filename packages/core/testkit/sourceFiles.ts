import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const packages = fileURLToPath(new URL('../../', import.meta.url));

/** A TypeScript file of a package, as written. */
export interface SourceFile {
  /** From the packages folder on, for example `core/src/random/law.ts`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** The sources of a package in order of their paths, without tests and without what the build makes. */
export function sourceFiles(name: 'core' | 'viz' | 'cli'): SourceFile[] {
  return readdirSync(`${packages}${name}/src`, { recursive: true, encoding: 'utf8' })
    .map((path) => `${name}/src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.ts$/.test(path) && !/\.(test|generated|d)\.ts$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(packages + path, 'utf8');
      return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
    });
}

/** What a file imports, types included, statically or when needed: the text between the quotes. */
export function importsOf({ text }: SourceFile): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The path that a relative import leads to, from the packages folder on; undefined for the name of a package. */
export function importedPath({ path }: SourceFile, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return new URL(specifier, `file:///${path}`).pathname.slice(1).replace(/\.js$/, '.ts');
}

/** `core/src/random/law.ts:12`, where a node of the file stands. */
export function placeOf({ path, tree }: SourceFile, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}
