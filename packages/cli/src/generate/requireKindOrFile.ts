import { stat } from 'node:fs/promises';
import { GENERATORS, nearestName } from '@grapevine/core';
import { CommandError } from '../command/commandError.js';
import type { Messages } from '../messages/messagesOf.js';
import { isPreset } from '../scenario/isPreset.js';

/** Throws `wrong-usage` for a word that is neither a kind nor a file: it was probably meant as a kind. */
export async function requireKindOrFile(word: string, { errors }: Messages): Promise<void> {
  if (word === '-' || isPreset(word) || /[./\\]/.test(word)) return;
  const kinds = GENERATORS.map(({ kind }) => kind);
  if ((kinds as readonly string[]).includes(word) || (await stat(word).catch(() => undefined))) return;
  throw new CommandError('wrong-usage', errors.unknownKind(word, kinds, nearestName(word, kinds)));
}
