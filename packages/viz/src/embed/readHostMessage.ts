import { changesProblem } from '../share/safeChanges.js';
import {
  EXPORT_KINDS,
  type HostMessage,
  type HostMessageType,
  MESSAGE_SOURCE,
  MESSAGE_VERSION,
  type MessageErrorCode,
} from './protocol.js';

/** A message from the embedding page, or why it is not obeyed; undefined for what is none of ours. */
export type ReadMessage =
  | { readonly message: HostMessage }
  | { readonly id?: string | number; readonly code: MessageErrorCode; readonly problem: string };

type Fields = Readonly<Record<string, unknown>>;

const MOST_ID_CHARACTERS = 200;

/** Reads what was posted. Nothing in it is trusted; data of pages are checked where they are opened. */
export function readHostMessage(posted: unknown): ReadMessage | undefined {
  if (!isObject(posted) || posted.source !== MESSAGE_SOURCE) return undefined;
  const { v, type, payload } = posted;
  const id = isId(posted.id) ? { id: posted.id } : {};
  if (v !== MESSAGE_VERSION)
    return { ...id, code: 'unsupported-version', problem: `expected version ${MESSAGE_VERSION}` };
  if (typeof type !== 'string' || !Object.hasOwn(CHECKS, type))
    return { ...id, code: 'unknown-type', problem: `expected one of ${Object.keys(CHECKS).join(', ')}` };
  const problem = CHECKS[type as HostMessageType](isObject(payload) ? payload : {});
  if (problem) return { ...id, code: 'invalid-payload', problem };
  const message = { source: MESSAGE_SOURCE, v: MESSAGE_VERSION, ...id, type, payload } as HostMessage;
  return { message };
}

const CHECKS: Readonly<Record<HostMessageType, (payload: Fields) => string | undefined>> = {
  load: ({ data, link }) => {
    if (data === undefined && link === undefined) return 'expected data, link, or both';
    if (link !== undefined && typeof link !== 'string') return 'link: expected a text';
    return data === undefined || isObject(data) ? undefined : 'data: expected an object';
  },
  set: stateProblem,
  play: () => undefined,
  pause: () => undefined,
  seek: ({ at }) => (isNumber(at) && at >= 0 ? undefined : 'at: expected hours (or steps) from 0'),
  export: ({ kind, scale }) => {
    if (!EXPORT_KINDS.some((each) => each === kind))
      return `kind: expected one of ${EXPORT_KINDS.join(', ')}`;
    return scale === undefined || (isNumber(scale) && scale >= 1 && scale <= 4)
      ? undefined
      : 'scale: expected a number from 1 to 4';
  },
  getState: () => undefined,
};

/** What is wrong with parts of a state. */
function stateProblem(state: Fields): string | undefined {
  for (const [key, value] of Object.entries(state)) {
    const check = Object.hasOwn(PARTS, key) ? PARTS[key] : undefined;
    if (!check) return `${key.slice(0, 40)}: no such thing can be set`;
    const problem = check(value);
    if (problem) return `${key}: ${problem}`;
  }
  return undefined;
}

const truth = (value: unknown) => (typeof value === 'boolean' ? undefined : 'expected true or false');

const PARTS: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  run: (value) =>
    Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : 'expected a whole number from 0',
  at: (value) => (isNumber(value) && value >= 0 ? undefined : 'expected a number from 0'),
  isPlaying: truth,
  speed: (value) =>
    isNumber(value) && value >= 0.1 && value <= 16 ? undefined : 'expected a number from 0.1 to 16',
  onlyDifferent: truth,
  contents: (value) =>
    Array.isArray(value) && value.length <= 4 && value.every((each) => typeof each === 'string')
      ? undefined
      : 'expected a list of ids, one a world',
  changes: (value) => changesProblem(value, 4),
  lang: (value) => (value === 'en' || value === 'fr' ? undefined : 'expected en or fr'),
};

function isId(value: unknown): value is string | number {
  return isNumber(value) || (typeof value === 'string' && value.length <= MOST_ID_CHARACTERS);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
