import { CommandError } from '../command/commandError.js';
import type { Messages } from '../messages/messagesOf.js';
import { DEEPEST } from './requireShallow.js';

/** One `--set path=value`. */
export interface Setting {
  readonly path: readonly PathStep[];
  readonly value: unknown;
}

/** One step of a path: a key or an index, and whether it was written in brackets. */
interface PathStep {
  readonly name: string;
  readonly isIndex: boolean;
}

const STEP = /\.?([^.[\]="]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/y;

/**
 * Reads `path=value`. Paths are keys and indices: `model.kind`, `contents[0].id` or `contents.0.id`, and
 * `expect["contents.content.reach.mean"]` for keys that hold dots. A value is JSON where it parses, text elsewhere.
 */
export function parseSetting(text: string, messages: Messages): Setting {
  const path: PathStep[] = [];
  let end = 0;
  STEP.lastIndex = 0;
  for (let match = STEP.exec(text); match; match = STEP.exec(text)) {
    const [whole, key, index, quoted] = match;
    if (path.length === 0 && whole.startsWith('.')) break;
    const name = quoted === undefined ? (key ?? index!) : unquoted(quoted);
    if (name === undefined) break;
    path.push({ name, isIndex: index !== undefined });
    end = STEP.lastIndex;
  }
  if (path.length === 0 || path.length > DEEPEST || text[end] !== '=')
    throw new CommandError('wrong-usage', messages.errors.setting(text));
  return { path, value: parseValue(text.slice(end + 1)) };
}

/** What stands between quotes; undefined where it is not as in JSON. */
function unquoted(text: string): string | undefined {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return undefined;
  }
}

/** JSON where it parses and nothing is lost by it (whole numbers beyond 2^53 stay text), else the text as it is. */
export function parseValue(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const isLossy = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
    return isLossy && /^-?\d+$/.test(text.trim()) ? text : value;
  } catch {
    return text;
  }
}

/** A copy of `document` with the settings made in order; missing keys are created, plain values give way to objects. */
export function applySettings(document: unknown, settings: readonly Setting[], messages: Messages): unknown {
  return settings.reduce((value, setting) => setAt(value, setting.path, setting.value, messages), document);
}

function setAt(at: unknown, path: readonly PathStep[], value: unknown, messages: Messages): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const list = Array.isArray(at) ? (at as unknown[]) : step.isIndex && !isObject(at) ? [] : undefined;
  if (list === undefined) {
    const object = isObject(at) ? at : {};
    const old = Object.hasOwn(object, step.name) ? object[step.name] : undefined;
    return { ...object, [step.name]: setAt(old, rest, value, messages) };
  }
  const index = /^\d+$/.test(step.name) ? Number(step.name) : -1;
  if (index < 0 || index > list.length)
    throw new CommandError('wrong-usage', messages.errors.settingIndex(step.name, list.length));
  const copy = [...list];
  copy[index] = setAt(list[index], rest, value, messages);
  return copy;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
