import type * as z from 'zod/mini';
import type { ProblemCode } from './messages/en.js';
import { nearestName } from './nearestName.js';
import { type Problem, showReceived } from './problem.js';

type Details = Readonly<Record<string, string | number>>;

/** What a schema says when it refuses a value: a problem code and its details, carried as the message's JSON. */
export function expecting(code: ProblemCode, details: Details = {}): string {
  return JSON.stringify({ code, details });
}

/** What an object's schema says: unknown keys with those it knows, anything else as "an object". */
export function expectingKeys(keys: readonly string[]): (issue: { readonly code: string }) => string {
  return (issue) =>
    issue.code === 'unrecognized_keys'
      ? expecting('no-such-key', { known: keys.join(' ') })
      : expecting('an-object');
}

/** All problems of a value that a schema refused, each with path, expected and received. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], value: unknown, root = ''): Problem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, value, root));
}

function problemsOfIssue(issue: z.core.$ZodIssue, value: unknown, root: string): Problem[] {
  const at = valueAt(value, issue.path);
  const path = joinPath(root, issue.path);
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branch = isEmptyObject(at) ? undefined : deepestBranch(issue.errors);
    if (branch) return problemsOf(branch, at, path);
  }
  if (issue.code === 'invalid_key')
    return problemsOf(issue.issues, at, path).map((problem) => ({
      ...problem,
      path,
      received: showReceived(issue.path.at(-1)),
    }));
  const { code, details } = readMessage(issue.message);
  if (issue.code === 'unrecognized_keys') {
    const known = String(details.known).split(' ');
    return issue.keys.map((key) => {
      const suggestion = nearestName(key, known);
      return {
        code,
        path: joinPath(root, [...issue.path, key]),
        received: showReceived((at as Record<string, unknown>)[key]),
        ...(suggestion && { suggestion }),
      };
    });
  }
  if (at === undefined) return [{ code: 'required', path, details: {} }];
  const suggestion =
    code === 'one-of' && typeof at === 'string'
      ? nearestName(at, String(details.values).split(', '))
      : undefined;
  return [{ code, path, received: showReceived(at), details, ...(suggestion && { suggestion }) }];
}

/** Of a union's branches, the one that got furthest into the value, or that alone has keys; none when all refused it at the top. */
function deepestBranch(
  branches: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined {
  const entered = branches.filter((issues) =>
    issues.every((issue) => issue.path.length > 0 && issue.code !== 'unrecognized_keys'),
  );
  const missing = (issues: readonly z.core.$ZodIssue[]) =>
    issues.filter((issue) => issue.code === 'invalid_type' && issue.path.length === 1).length;
  const ofKeys = branches.filter((issues) => issues.some(({ code }) => code === 'unrecognized_keys'));
  return entered.sort((a, b) => missing(a) - missing(b))[0] ?? (ofKeys.length === 1 ? ofKeys[0] : undefined);
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function readMessage(message: string): { code: ProblemCode; details: Details } {
  return JSON.parse(message) as { code: ProblemCode; details: Details };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function joinPath(root: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, root);
}
