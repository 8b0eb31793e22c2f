import { constants } from 'node:fs';
import { access, mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CommandError } from '../command/commandError.js';
import type { Messages } from '../messages/messagesOf.js';

/** Throws, before any work is done, when files could not be written into a folder that is there or can be made. */
export async function requireFolder(folder: string, { errors }: Messages): Promise<void> {
  if (folder === '-') throw new CommandError('wrong-usage', errors.notAFolder(folder));
  let missing: string | undefined;
  for (let at = resolve(folder); ; at = dirname(at)) {
    const stats = await stat(at).catch(() => undefined);
    if (!stats && at !== dirname(at)) {
      missing = at;
      continue;
    }
    if (!stats?.isDirectory()) throw new CommandError('wrong-usage', errors.notAFolder(at));
    await access(at, constants.W_OK);
    break;
  }
  if (missing === undefined) return;
  try {
    // some file systems, such as /proc, let nobody in and say so only now
    await mkdir(missing);
    await rmdir(missing);
  } catch {
    throw new CommandError('failed', errors.noFolderThere(missing));
  }
}
