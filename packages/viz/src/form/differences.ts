import { type Fields, isFields, isSame, type Path, parsePath, pathText, withValue } from './path.js';

/** Values by path: what a scenario says otherwise than another. `null` takes away. */
export type Changes = Readonly<Record<string, unknown>>;

/** A name that a path as a text cannot hold. */
const AWKWARD = /[.[\]"]|^$|^\d+$/;

/** What must be changed in `from` to come to `to`, by path, each path as deep as it can be. */
export function differences(from: Fields, to: Fields): Changes {
  const changes: Record<string, unknown> = {};
  collect(from, to, [], changes);
  return changes;
}

function collect(from: unknown, to: unknown, path: Path, into: Record<string, unknown>): void {
  if (isSame(from, to)) return;
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length && from.every(isFields)) {
    for (const [i, each] of from.entries()) collect(each, to[i], [...path, i], into);
    return;
  }
  if (isFields(from) && isFields(to) && isOpen(from, to)) {
    for (const key of new Set([...Object.keys(from), ...Object.keys(to)]))
      collect(from[key], to[key], [...path, key], into);
    return;
  }
  into[pathText(path)] = to ?? null;
}

/** Whether objects are told apart key by key: not where they are of different kinds or laws, and not with awkward names. */
function isOpen(from: Fields, to: Fields): boolean {
  const names = [...Object.keys(from), ...Object.keys(to)];
  if (from.kind !== to.kind || names.some((name) => AWKWARD.test(name))) return false;
  return Object.keys(from).some((key) => Object.hasOwn(to, key)) || Object.keys(from).length === 0;
}

/** The scenario with changes made, in their order. */
export function withChanges(scenario: Fields, changes: Changes): Fields {
  return Object.entries(changes).reduce<Fields>(
    (at, [path, value]) => withValue(at, parsePath(path), value ?? undefined) as Fields,
    scenario,
  );
}
