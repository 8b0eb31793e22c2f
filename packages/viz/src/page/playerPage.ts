import type { Lang } from '../messages/messages.js';
import { htmlPage, type PageScript } from './htmlPage.js';
import type { PlayerData } from './playerData.js';

export interface PlayerPageOptions {
  /** The player as a classic script: `PLAYER_SOURCE`, which the build makes. */
  readonly playerScript: string;
  /** SHA-256 of the script, base64, for the page's security policy. Default: any inline script may run. */
  readonly playerScriptHash?: string;
  readonly data: PlayerData;
  readonly lang: Lang;
  /** A permalink, without `#`: the page opens where it says, and does not start by itself. */
  readonly view?: string;
  /** Further scripts, which come before the player: that which exports, for one. */
  readonly scripts?: readonly PageScript[];
  /** Origins of pages around a frame that may speak with the element. Default: none. */
  readonly allowOrigins?: readonly string[];
  /** What stands in the browser's tab, unless the data carry `titles`. */
  readonly title: string;
}

/**
 * One HTML file that plays a scenario without a network: player, population and scenario are inside. Its security
 * policy lets it load nothing from anywhere.
 */
export function playerPage(options: PlayerPageOptions): string {
  const { playerScript, playerScriptHash, data, lang, title, view, scripts, allowOrigins } = options;
  return htmlPage({
    element: 'grapevine-player',
    script: playerScript,
    scriptHash: playerScriptHash,
    ...{ data, lang, view, scripts, allowOrigins },
    title: data.titles?.[lang] ?? title,
  });
}
