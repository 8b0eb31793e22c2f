import type { Population } from '../../population/population.js';
import type { GroupKind } from '../passOnScenario.js';
import { forEachGroupName } from './groupNames.js';
import type { GroupMasks } from './groupsFitting.js';

/** The kinds of a population's groups. */
export interface GroupKinds {
  /** [kinds] at least one. */
  readonly names: readonly string[];
  /** [kinds] 0 to 1. */
  readonly cohesion: readonly number[];
  /** [groupCount] index of each group's kind. */
  readonly kindOf: Uint8Array;
}

/** Guesses: a household sees all of what one of it shows, work and interest groups have more that draws attention. */
const COHESION: Readonly<Record<string, number>> = { household: 1, work: 0.6, interest: 0.4 };
/** Kind of groups that nothing tells apart. */
const ANY = 'group';
const MOST_PREFIXES = 16;
const UNKNOWN = 255;

/**
 * The kind of each group: the first of the scenario's kinds whose patterns its name fits, otherwise what stands before
 * the number at the end of its name (`work-12`: work), and `group` for names without one, or for all where there would
 * be more than 16 such kinds. Cohesion is what the scenario says, 1 where visibility is `fixed`, and a guess otherwise.
 * O(bytes of the names).
 */
export function groupKindsOf(
  population: Population,
  kinds: Readonly<Record<string, GroupKind>>,
  masks: GroupMasks,
  isFixed: boolean,
): GroupKinds {
  const kindOf = new Uint8Array(population.groupCount).fill(UNKNOWN);
  const names = Object.keys(kinds);
  Object.values(kinds).forEach(({ groups }, kind) => {
    const mask = masks.get(groups)!;
    for (let g = 0; g < kindOf.length; g++) if (mask[g] === 1 && kindOf[g] === UNKNOWN) kindOf[g] = kind;
  });
  nameOthers(population, names, kindOf);
  const usual = (name: string) => (isFixed ? 1 : (COHESION[name] ?? 1));
  return { names, cohesion: names.map((name) => kinds[name]?.cohesion ?? usual(name)), kindOf };
}

/** Gives the groups of unknown kind one by their names, and adds the names of those kinds. */
function nameOthers(population: Population, names: string[], kindOf: Uint8Array): void {
  const { prefixes, prefixOf } = prefixesOf(population, kindOf);
  const indexOf = (name: string): number => {
    const known = names.indexOf(name);
    return known >= 0 ? known : names.push(name) - 1;
  };
  const indices = prefixes.map(indexOf);
  let any = -1;
  for (let g = 0; g < kindOf.length; g++) {
    if (kindOf[g] !== UNKNOWN) continue;
    const prefix = prefixOf[g]!;
    if (prefix < indices.length) kindOf[g] = indices[prefix]!;
    else kindOf[g] = any = any < 0 ? indexOf(ANY) : any;
  }
  if (names.length === 0) names.push(ANY);
}

/** What the names of groups of unknown kind start with, and which each has (`UNKNOWN`: none); none where they are too many. */
function prefixesOf(
  population: Population,
  kindOf: Uint8Array,
): { prefixes: string[]; prefixOf: Uint8Array } {
  const prefixes: Uint8Array[] = [];
  const prefixOf = new Uint8Array(population.groupCount).fill(UNKNOWN);
  let latest = 0;
  forEachGroupName(population, (group, bytes, start, end) => {
    if (kindOf[group] !== UNKNOWN || prefixes.length > MOST_PREFIXES) return;
    const length = prefixLength(bytes, start, end);
    if (length === 0) return;
    const isSame = (prefix: Uint8Array | undefined) =>
      prefix !== undefined && equals(prefix, bytes, start, length);
    if (!isSame(prefixes[latest])) latest = prefixes.findIndex(isSame);
    if (latest < 0) latest = prefixes.push(bytes.slice(start, start + length)) - 1;
    prefixOf[group] = latest;
  });
  const decoder = new TextDecoder();
  return {
    prefixes: prefixes.length > MOST_PREFIXES ? [] : prefixes.map((p) => decoder.decode(p)),
    prefixOf,
  };
}

/** Length of what stands before `-` and a number at the end of a name; 0 where it does not end so. */
function prefixLength(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start && bytes[at - 1]! >= 48 && bytes[at - 1]! <= 57) at--;
  return at < end && at - 1 > start && bytes[at - 1] === 45 ? at - 1 - start : 0;
}

function equals(prefix: Uint8Array, bytes: Uint8Array, start: number, length: number): boolean {
  if (prefix.length !== length) return false;
  for (let i = 0; i < length; i++) if (prefix[i] !== bytes[start + i]) return false;
  return true;
}
