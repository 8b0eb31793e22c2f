import type { Lang } from '../messages/messages.js';
import { titleOfComparison } from '../messages/titleOfComparison.js';
import type { CompareData } from './compareData.js';
import { htmlPage } from './htmlPage.js';

export interface ComparePageOptions {
  /** The player as a classic script: `PLAYER_SOURCE`, which the build makes. */
  readonly playerScript: string;
  /** SHA-256 of the script, base64, for the page's security policy. Default: any inline script may run. */
  readonly playerScriptHash?: string;
  readonly data: CompareData;
  readonly lang: Lang;
}

/**
 * One HTML file that plays several worlds side by side without a network: player, worlds and, once, their population are
 * inside. Its security policy lets it load nothing from anywhere.
 */
export function comparePage({ playerScript, playerScriptHash, data, lang }: ComparePageOptions): string {
  return htmlPage({
    element: 'grapevine-compare',
    script: playerScript,
    scriptHash: playerScriptHash,
    data,
    lang,
    title: titleOfComparison(data, lang),
  });
}
