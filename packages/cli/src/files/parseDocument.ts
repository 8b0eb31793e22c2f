import { GrapevineError, type Problem } from '@grapevine/core';
import { tooDeep } from '../scenario/requireShallow.js';
import { jsonErrorPosition } from './jsonErrorPosition.js';

/** Notations of scenario files. */
export type Notation = 'json' | 'yaml';

/** The notation of a file: by its ending, else by its first character. */
export function notationOf(name: string, text: string): Notation {
  if (/\.json$/i.test(name)) return 'json';
  if (/\.ya?ml$/i.test(name)) return 'yaml';
  return /^\s*[{[]/.test(text) ? 'json' : 'yaml';
}

/**
 * The content of a JSON or YAML text.
 *
 * @throws GrapevineError `invalid-input` with line and column of what is wrong.
 */
export async function parseDocument(text: string, name: string, notation: Notation): Promise<unknown> {
  return notation === 'json' ? parseJson(text, name) : await parseYaml(text, name);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const position = jsonErrorPosition(text);
    const before = text.slice(0, position).split('\n');
    const path = `${name}:${before.length}:${before.at(-1)!.length + 1}`;
    const reason = (error as Error).message
      .replace(/ in JSON at position \d+.*$/s, '')
      .replace(/, (\.\.\.)?".*$/s, '');
    throw refused([{ code: 'valid-json', path, details: { reason } }]);
  }
}

async function parseYaml(text: string, name: string): Promise<unknown> {
  const { parseDocument: parse } = await import('yaml');
  let document: ReturnType<typeof parse>;
  try {
    document = parse(text, { prettyErrors: true });
  } catch (error) {
    throw error instanceof RangeError ? tooDeep(name) : error;
  }
  const problems = document.errors.map((error): Problem => {
    const start = error.linePos?.[0];
    const path = start ? `${name}:${start.line}:${start.col}` : name;
    if (error.code === 'MULTIPLE_DOCS') return { code: 'one-document', path };
    const reason = error.message.replace(/ at line \d+, column \d+:.*$/s, '');
    return { code: 'valid-yaml', path, details: { reason } };
  });
  // the parser tells some of its overflows as errors of the text
  if (document.errors.some(({ message }) => message.includes('call stack'))) throw tooDeep(name);
  if (problems.length > 0) throw refused(problems);
  try {
    return document.toJS() as unknown;
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(name);
    throw refused([{ code: 'valid-yaml', path: name, details: { reason: (error as Error).message } }]);
  }
}

function refused(problems: readonly Problem[]): GrapevineError {
  return new GrapevineError('invalid-input', problems);
}
