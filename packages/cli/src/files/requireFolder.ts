import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CommandError } from '../command/commandError.js';
import type { Messages } from '../messages/messagesOf.js';

/** Throws, before any work is done, when files could not be written into a folder that is there or can be made. */
export async function requireFolder(folder: string, messages: Messages): Promise<void> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const stats = await stat(at).catch(() => undefined);
    if (!stats && at !== dirname(at)) continue;
    if (!stats?.isDirectory()) throw new CommandError('wrong-usage', messages.errors.notAFolder(at));
    await access(at, constants.W_OK);
    return;
  }
}
