import { writeFiles } from '../files/writeFiles.js';
import type { Terminal } from '../terminal/terminal.js';
import type { Pictures } from './pictureFiles.js';

/** Writes files, all or none, and returns what tells of them, to be called once the report is out. */
export async function writeOutput(
  { files, note }: Pictures,
  quiet: boolean,
  { signal, say, messages }: Terminal,
): Promise<() => void> {
  await writeFiles(files, signal);
  return () => {
    if (quiet) return;
    if (note !== undefined) say(messages.note(note));
    for (const { path } of files) say(messages.wrote(path));
  };
}
