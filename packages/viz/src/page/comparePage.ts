import type { Lang } from '../messages/messages.js';
import { titleOfComparison } from '../messages/titleOfComparison.js';
import { scriptOfPresets } from '../room/launchScript.js';
import type { CompareData } from './compareData.js';
import { htmlPage, type PageScript } from './htmlPage.js';

export interface ComparePageOptions {
  /** The player as a classic script: `PLAYER_SOURCE`, which the build makes. */
  readonly playerScript: string;
  /** SHA-256 of the script, base64, for the page's security policy. Default: any inline script may run. */
  readonly playerScriptHash?: string;
  readonly data: CompareData;
  readonly lang: Lang;
  /** A permalink, without `#`: the page opens where it says, and does not start by itself. */
  readonly view?: string;
  /** Further scripts, which come before the player: that which exports, for one. */
  readonly scripts?: readonly PageScript[];
  /** Origins of pages around a frame that may speak with the element. Default: none. */
  readonly allowOrigins?: readonly string[];
}

/**
 * One HTML file that plays several worlds side by side without a network: player, worlds and, once, their population are
 * inside. Its security policy lets it load nothing from anywhere.
 */
export function comparePage(options: ComparePageOptions): string {
  const { playerScript, playerScriptHash, lang, view, scripts, allowOrigins } = options;
  const script = scriptOfPresets(options.data.worlds.map(({ preset = '' }) => preset));
  const data: CompareData = { ...(script && { script }), ...options.data };
  return htmlPage({
    element: 'grapevine-compare',
    script: playerScript,
    scriptHash: playerScriptHash,
    ...{ data, lang, view, scripts, allowOrigins },
    title: titleOfComparison(data, lang),
  });
}
