import type { Note } from '../../base/note.js';
import { buildPopulation } from '../buildPopulation.js';
import type { Population } from '../population.js';
import type { PopulationParts } from '../populationParts.js';
import type { ReadOptions, ReadResult } from './readOptions.js';

/** Builds what was read, and notes what was merged on the way and who ended up alone. */
export function finishPopulation(
  parts: PopulationParts,
  { path, maxBytes, directed = true }: Pick<ReadOptions, 'path' | 'maxBytes' | 'directed'>,
  notes: readonly Note[] = [],
): ReadResult {
  const { population, merged } = buildPopulation(parts, { maxBytes });
  const isEmpty = population.memberCount === 0 && population.groupCount === 0;
  const counted: [Note['code'], number][] = [
    ['merged-memberships', merged.memberships],
    ['merged-ties', directed ? merged.ties : merged.ties / 2],
    ['ignored-self-ties', merged.selfTies],
    ['isolated-members', countIsolated(population)],
    ['empty-groups', countEmpty(population)],
  ];
  return {
    population,
    notes: [
      ...(isEmpty ? [{ code: 'empty-file', path } as const] : []),
      ...notes,
      ...counted.filter(([, count]) => count > 0).map(([code, count]) => ({ code, path, count })),
    ],
  };
}

function countIsolated({ memberCount, memberOffsets, tieCount, tieTargets, tieOffsets }: Population): number {
  const isAlone = new Uint8Array(memberCount);
  let count = 0;
  for (let i = 0; i < memberCount; i++) {
    const hasTies = tieCount > 0 && tieOffsets[i] !== tieOffsets[i + 1];
    if (hasTies || memberOffsets[i] !== memberOffsets[i + 1]) continue;
    isAlone[i] = 1;
    count++;
  }
  // ties towards members who have none themselves
  for (let j = 0; j < tieCount && count > 0; j++) {
    const target = tieTargets[j]!;
    count -= isAlone[target]!;
    isAlone[target] = 0;
  }
  return count;
}

function countEmpty({ groupCount, groupOffsets }: Population): number {
  let count = 0;
  for (let g = 0; g < groupCount; g++) if (groupOffsets[g] === groupOffsets[g + 1]) count++;
  return count;
}
