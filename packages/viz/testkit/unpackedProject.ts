import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An empty project with this package and the engine in it. */
export interface UnpackedProject {
  readonly folder: string;
  /** What the package's file for others says of its entries: `./player.js` and so on, as paths from the project. */
  readonly entries: Readonly<Record<string, string>>;
  /** Takes it away. */
  remove(): void;
}

/**
 * A project of its own, outside of the workspace, with the packages as they are packed for others: what was built, without
 * sources. What they depend on is linked from the workspace: nothing is asked of a network.
 */
export function unpackedProject(): UnpackedProject {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'grapevine-project-')));
  for (const name of ['core', 'viz']) unpack(name, join(folder, 'node_modules/@grapevine', name));
  const { exports } = manifestOf(join(folder, 'node_modules/@grapevine/viz'));
  const entries = Object.entries(exports).flatMap(([entry, to]) =>
    typeof to === 'string' ? [] : [[entry, join('/node_modules/@grapevine/viz', to.default)]],
  );
  return {
    folder,
    entries: Object.fromEntries(entries),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function unpack(name: string, to: string): void {
  const from = fileURLToPath(new URL(`../../${name}`, import.meta.url));
  mkdirSync(to, { recursive: true });
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', to], {
    cwd: from,
    encoding: 'utf8',
  });
  execFileSync('tar', ['-xzf', join(to, packed.trim()), '-C', to, '--strip-components', '1']);
  for (const dependency of Object.keys(manifestOf(to).dependencies)) {
    if (dependency.startsWith('@grapevine/')) continue;
    const place = join(to, 'node_modules', dependency);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(realpathSync(join(from, 'node_modules', dependency)), place);
  }
}
