import type { PassOnScenario, Target } from '../passOnScenario.js';

/** A list of patterns of group names, and where it stands in the scenario. */
export interface PatternList {
  readonly path: string;
  readonly patterns: readonly string[];
}

/** All lists of patterns of group names in a scenario: of kinds, segments, targets, and the incident. */
export function patternLists(scenario: PassOnScenario): PatternList[] {
  const { groupKinds, segments, broadcast, timeline, crisis } = scenario;
  const named = (key: string, parts: Readonly<Record<string, { readonly groups?: readonly string[] }>>) =>
    Object.entries(parts).map(([name, { groups }]) => ({ path: `${key}.${name}.groups`, patterns: groups }));
  const targets = (key: string, entries: readonly { readonly target?: Target }[]) =>
    entries.map(({ target }, i) => ({ path: `${key}[${i}].target.groups`, patterns: target?.groups }));
  return [
    ...named('groupKinds', groupKinds),
    ...named('segments', segments),
    ...targets('broadcast', broadcast),
    ...targets('timeline', timeline),
    { path: 'crisis.incident.target.groups', patterns: crisis?.incident.target?.groups },
  ].flatMap(({ path, patterns }) => (patterns ? [{ path, patterns }] : []));
}
