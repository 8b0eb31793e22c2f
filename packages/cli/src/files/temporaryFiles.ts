import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const pending = new Set<string>();

// the last net, for a second Ctrl-C: nothing temporary outlives the process
process.on('exit', () => {
  for (const path of pending) {
    try {
      unlinkSync(path);
    } catch {}
  }
});

/** A name beside the target that no other file has; removed at exit unless kept or dropped before. */
export function temporaryName(target: string): string {
  const path = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  pending.add(path);
  return path;
}

/** Gives a temporary file its target's name. */
export async function keepTemporary(path: string, target: string): Promise<void> {
  await rename(path, target);
  pending.delete(path);
}

/** Removes a temporary file, if it is there. */
export async function dropTemporary(path: string): Promise<void> {
  await unlink(path).catch(() => {});
  pending.delete(path);
}
