import { SOURCES } from '../engine/passOnTally.js';
import type { PassOnNames } from '../scenario/passOnNames.js';

/** What a ledger's breakdowns are called; no name occurs twice in one of them. */
export interface LedgerKeys {
  /** Platforms, then broadcast channels, then `firstMembers`, who had it without having read it. */
  readonly byPlatform: readonly string[];
  /** See `SOURCES`. */
  readonly bySource: readonly string[];
  /** Kinds of groups, then `ties`, then `outside`: broadcasts, the brand's own posts, first members. */
  readonly byGroupKind: readonly string[];
  /** Segments, then `others`: members in none. Empty where the scenario has no segments. */
  readonly bySegment: readonly string[];
}

/** Key of first members among the platforms. */
const FIRST_MEMBERS = 'firstMembers';
/** Keys of exposures along ties, and from outside every group, among the kinds of groups. */
const TIES_KEY = 'ties';
/** See `TIES_KEY`. */
const OUTSIDE_KEY = 'outside';
/** Key of members in no segment. */
const OTHERS = 'others';

/**
 * The keys of a scenario. Where two names are one, the scenario's first keeps it: a channel that is called as a platform
 * is, becomes `name (broadcast)`, and a platform called `firstMembers` leaves `firstMembers (not read)` to these.
 */
export function ledgerKeys({ platforms, channels, groupKinds, segments }: PassOnNames): LedgerKeys {
  return {
    byPlatform: distinct([
      ...platforms.map((name) => [name, 'platform'] as const),
      ...channels.map((name) => [name, 'broadcast'] as const),
      [FIRST_MEMBERS, 'not read'],
    ]),
    bySource: SOURCES,
    byGroupKind: distinct([
      ...groupKinds.map((name) => [name, 'group'] as const),
      [TIES_KEY, 'no group'],
      [OUTSIDE_KEY, 'no group'],
    ]),
    bySegment:
      segments.length === 0
        ? []
        : distinct([...segments.map((name) => [name, 'segment'] as const), [OTHERS, 'no segment']]),
  };
}

/** The names, each with what it is behind it as often as needed to tell it from those before. */
function distinct(names: readonly (readonly [name: string, what: string])[]): string[] {
  const taken = new Set<string>();
  for (const [name, what] of names) {
    let key = name;
    while (taken.has(key)) key += ` (${what})`;
    taken.add(key);
  }
  return [...taken];
}
