import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFiles } from './writeFiles.js';

const never = new AbortController().signal;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grapevine-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function* failing(): Generator<string, void> {
  yield 'half';
  throw new Error('broken');
}

describe('writeFiles', () => {
  test('writes text, bytes and pieces, and makes folders', async () => {
    await writeFiles(
      [
        { path: join(folder, 'a/b/text.txt'), content: 'text' },
        { path: join(folder, 'bytes.bin'), content: new Uint8Array([1, 2]) },
        { path: join(folder, 'pieces.txt'), content: ['one', 'two'] },
      ],
      never,
    );
    expect(await readFile(join(folder, 'a/b/text.txt'), 'utf8')).toBe('text');
    expect([...(await readFile(join(folder, 'bytes.bin')))]).toEqual([1, 2]);
    expect(await readFile(join(folder, 'pieces.txt'), 'utf8')).toBe('onetwo');
    expect((await readdir(folder)).sort()).toEqual(['a', 'bytes.bin', 'pieces.txt']);
  });

  test('leaves everything as it was when one file fails', async () => {
    await writeFile(join(folder, 'old.txt'), 'old');
    const files = [
      { path: join(folder, 'old.txt'), content: 'new' },
      { path: join(folder, 'made/for/it.txt'), content: failing() },
    ];
    await expect(writeFiles(files, never)).rejects.toThrow('broken');
    expect(await readdir(folder)).toEqual(['old.txt']);
    expect(await readFile(join(folder, 'old.txt'), 'utf8')).toBe('old');
  });

  test('leaves nothing when it is stopped between two pieces', async () => {
    const controller = new AbortController();
    function* pieces(): Generator<string, void> {
      yield 'first';
      controller.abort();
      yield 'second';
    }
    const writing = writeFiles([{ path: join(folder, 'x.txt'), content: pieces() }], controller.signal);
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readdir(folder)).toEqual([]);
  });

  test('writes to the file behind a link and keeps its permissions', async () => {
    await writeFile(join(folder, 'real.txt'), 'old', { mode: 0o600 });
    await symlink(join(folder, 'real.txt'), join(folder, 'link.txt'));
    await writeFiles([{ path: join(folder, 'link.txt'), content: 'new' }], never);
    expect(await readFile(join(folder, 'real.txt'), 'utf8')).toBe('new');
    expect((await stat(join(folder, 'real.txt'))).mode & 0o777).toBe(0o600);
  });

  test('writes to a device without replacing it', async () => {
    await writeFiles([{ path: '/dev/null', content: 'gone' }], never);
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });
});
