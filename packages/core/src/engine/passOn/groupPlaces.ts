import type { PassOnRun } from './passOnRun.js';

/** Words of a group: see `groupPlaces`. */
export const PLACE = { stride: 4, from: 0, to: 1, platform: 2, cell: 3 } as const;

/**
 * [groups x 4] where each group's members begin and end in `groupMembers`, its platform and its cell: what posting in it asks for,
 * side by side, as groups are asked for in no order. O(groups).
 */
export function groupPlaces({ setup, cells }: PassOnRun): Int32Array {
  const { groupCount, groupOffsets, groupPlatform } = setup.population;
  const places = new Int32Array(PLACE.stride * groupCount);
  for (let group = 0, at = 0; group < groupCount; group++, at += PLACE.stride) {
    places[at + PLACE.from] = groupOffsets[group]!;
    places[at + PLACE.to] = groupOffsets[group + 1]!;
    places[at + PLACE.platform] = groupPlatform[group]!;
    places[at + PLACE.cell] = cells.groupCell[group]!;
  }
  return places;
}
