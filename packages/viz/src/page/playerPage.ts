import type { Lang } from '../messages/messages.js';
import { htmlPage } from './htmlPage.js';
import type { PlayerData } from './playerData.js';

export interface PlayerPageOptions {
  /** The player as a classic script: `PLAYER_SOURCE`, which the build makes. */
  readonly playerScript: string;
  /** SHA-256 of the script, base64, for the page's security policy. Default: any inline script may run. */
  readonly playerScriptHash?: string;
  readonly data: PlayerData;
  readonly lang: Lang;
  /** What stands in the browser's tab, unless the data carry `titles`. */
  readonly title: string;
}

/**
 * One HTML file that plays a scenario without a network: player, population and scenario are inside. Its security
 * policy lets it load nothing from anywhere.
 */
export function playerPage({ playerScript, playerScriptHash, data, lang, title }: PlayerPageOptions): string {
  return htmlPage({
    element: 'grapevine-player',
    script: playerScript,
    scriptHash: playerScriptHash,
    data,
    lang,
    title: data.titles?.[lang] ?? title,
  });
}
