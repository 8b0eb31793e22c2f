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

function countIsolated(population: Population): number {
  const { memberCount, memberOffsets, tieCount, tieTargets, tieOffsets } = population;
  const tied = new Uint8Array(memberCount);
  if (tieCount > 0) {
    for (const target of tieTargets) tied[target] = 1;
    for (let i = 0; i < memberCount; i++) if (tieOffsets[i] !== tieOffsets[i + 1]) tied[i] = 1;
  }
  let count = 0;
  for (let i = 0; i < memberCount; i++) if (!tied[i] && memberOffsets[i] === memberOffsets[i + 1]) count++;
  return count;
}

function countEmpty({ groupCount, groupOffsets }: Population): number {
  let count = 0;
  for (let g = 0; g < groupCount; g++) if (groupOffsets[g] === groupOffsets[g + 1]) count++;
  return count;
}
