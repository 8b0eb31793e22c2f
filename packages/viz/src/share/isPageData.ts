import type { CompareData } from '../page/compareData.js';
import type { PlayerData } from '../page/playerData.js';

/** Whether something looks like the data of a page; what is in them is checked where they are opened. */
export function isPageData(data: unknown): data is PlayerData | CompareData {
  if (typeof data !== 'object' || data === null || !('population' in data)) return false;
  const worlds: unknown = 'worlds' in data ? data.worlds : [data];
  if (typeof data.population !== 'string' || !Array.isArray(worlds)) return false;
  return worlds.length >= 1 && worlds.length <= 4 && worlds.every(isWorld);
}

function isWorld(world: unknown): boolean {
  const scenario = (world as { scenario?: unknown } | null)?.scenario;
  return typeof scenario === 'object' && scenario !== null && 'rngSeed' in scenario;
}
