import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from './scratchFolder.js';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const folder = scratchFolder();

describe('the package', () => {
  test('uses nothing but Node and itself', () => {
    const chunks = readdirSync(join(HERE, 'dist/chunks')).map((name) => join(HERE, 'dist/chunks', name));
    const imported = [join(HERE, 'dist/grapevine.js'), ...chunks].flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`\n]+)["'`]/g)].map(
        (match) => match[1]!,
      );
    });
    const foreign = imported.filter(
      (name) => !name.startsWith('.') && !builtinModules.includes(name.replace(/^node:/, '')),
    );
    expect(imported.length).toBeGreaterThan(20);
    expect(foreign.filter((name) => /^[@\w]/.test(name))).toEqual([]);
  });

  test('the command can be executed as it is', () => {
    expect(statSync(join(HERE, 'dist/grapevine.js')).mode & 0o111).toBe(0o111);
  });

  test('packed, installed without a network in an empty folder, it runs', () => {
    const options: ExecFileSyncOptionsWithStringEncoding = {
      cwd: folder.path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    };
    const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder.path], {
      ...options,
      cwd: HERE,
    });
    execFileSync('npm', ['init', '--yes'], options);
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${packed.trim()}`], options);
    expect(readdirSync(join(folder.path, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      '@grapevine',
    ]);
    const command = join(folder.path, 'node_modules/.bin/grapevine');
    const printed = execFileSync(command, ['run', 'preset:launch', '--runs', '4', '--json'], options);
    expect(JSON.parse(printed)).toMatchObject({ format: 'grapevine-result/1', runs: 4 });
  });
});
