import { createHash } from 'node:crypto';
import type { Population } from '../src/population/population.js';

/** Sixteen hexadecimal digits that change when any index or offset of a population does. */
export function digestOf(population: Population): string {
  const hash = createHash('sha256');
  const { memberOffsets, memberGroups, groupOffsets, groupMembers, groupPlatform } = population;
  const arrays = [memberOffsets, memberGroups, groupOffsets, groupMembers, groupPlatform];
  for (const array of [...arrays, population.tieOffsets, population.tieTargets]) {
    hash.update(`${array.length};`);
    hash.update(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  }
  return hash.digest('hex').slice(0, 16);
}
