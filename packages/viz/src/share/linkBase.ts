import type { CompareData } from '../page/compareData.js';
import type { PlayedWorld, PlayerData } from '../page/playerData.js';

/** What a link is the difference from: the worlds of a page. */
export interface LinkBase {
  /** [worlds] names: those of presets, else those of the scenarios. */
  readonly worlds: readonly string[];
  /** Seed of the first world. */
  readonly seed: string;
  /** Tells versions of the same scenarios apart. */
  readonly version: string;
}

const LONGEST_NAME = 40;

/** What links to a page with these data are the difference from. */
export function linkBaseOf(data: PlayerData | CompareData): LinkBase {
  const worlds: readonly PlayedWorld[] = 'worlds' in data ? data.worlds : [data];
  return {
    worlds: worlds.map(({ preset, scenario }) => plainName(preset ?? scenario.name)),
    seed: plainName(String(worlds[0]?.scenario.rngSeed)),
    version: versionOf(worlds),
  };
}

/** A name as it may stand in an address: cut, without control characters. */
function plainName(name: string): string {
  return [...name.slice(0, 2 * LONGEST_NAME).replace(/[\p{Cc}\p{Cs}]/gu, ' ')]
    .slice(0, LONGEST_NAME)
    .join('');
}

/** FNV-1a of the scenarios. */
function versionOf(worlds: readonly PlayedWorld[]): string {
  const text = JSON.stringify(worlds.map(({ scenario }) => scenario));
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
