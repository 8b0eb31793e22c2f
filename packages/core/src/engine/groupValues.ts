import { throwIfAny } from '../base/grapevineError.js';
import type { Population } from '../population/population.js';
import type { RngKey } from '../random/rngKey.js';
import { openStream } from '../random/stream.js';
import { type TraitLaw, traitSampler } from '../random/traitLaw.js';
import { cutTo, valueKey } from './memberValues.js';

/** A value of each group: one for all, by a law, or one for each platform (`*` for those that are not named). */
export type GroupValue = TraitLaw | { readonly platforms: Readonly<Record<string, number>> };

/**
 * [groupCount] the values that a parameter gives the groups, cut to `range`; the number itself where it is one for all.
 * What is drawn depends on the seed, the parameter's name and the group's index alone, and is the same in all runs.
 * O(groups).
 *
 * @throws GrapevineError `invalid-input` for platforms that the population does not have, or that have no value.
 */
export function groupValues(
  value: GroupValue,
  { name, range }: { readonly name: string; readonly range: readonly [number, number] },
  population: Population,
  key: RngKey,
): number | Float64Array {
  if (typeof value === 'number') return value;
  const { groupCount, groupPlatform } = population;
  if ('platforms' in value) {
    const byPlatform = platformValues(value.platforms, name, population.platforms);
    return Float64Array.from(groupPlatform, (platform) => cutTo(range, byPlatform[platform]!));
  }
  const sample = traitSampler(value);
  const drawn = valueKey(name, key);
  return Float64Array.from({ length: groupCount }, (_, group) =>
    cutTo(range, sample(openStream(drawn, group))),
  );
}

function platformValues(
  given: Readonly<Record<string, number>>,
  name: string,
  platforms: readonly string[],
): number[] {
  const path = `model.${name}.platforms`;
  const details = { values: platforms.join(', ') };
  const unknown = Object.keys(given).filter((platform) => platform !== '*' && !platforms.includes(platform));
  const missing = Object.hasOwn(given, '*')
    ? []
    : platforms.filter((platform) => !Object.hasOwn(given, platform));
  throwIfAny([
    ...unknown.map((platform) => ({ code: 'one-of' as const, path, received: platform, details })),
    ...missing.map((platform) => ({ code: 'required' as const, path: `${path}.${platform}` })),
  ]);
  return platforms.map((platform) => (Object.hasOwn(given, platform) ? given[platform]! : given['*']!));
}
