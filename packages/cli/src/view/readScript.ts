import { parseScript, type Script } from '@grapevine/core';
import { notationOf, parseDocument } from '../files/parseDocument.js';
import { readText } from '../files/readText.js';
import { placeProblems } from '../scenario/placeProblems.js';
import { nameOf } from '../scenario/readScenario.js';
import { requireShallow } from '../scenario/requireShallow.js';
import type { Terminal } from '../terminal/terminal.js';

/**
 * Reads a script of beats from a JSON or YAML file, or from standard input (`-`).
 *
 * @throws GrapevineError with every problem, each told with the name of the file.
 */
export async function readScript(source: string, { signal, messages }: Terminal): Promise<Script> {
  const text = await readText(source, signal);
  const name = nameOf(source);
  const document = await parseDocument(text, name, notationOf(source, text));
  requireShallow(document, name);
  try {
    return parseScript(document);
  } catch (error) {
    throw placeProblems(error, (path) => (path === '' ? name : messages.inFile(name, path)));
  }
}
