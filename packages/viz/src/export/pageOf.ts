import { htmlPage, type PageScript } from '../page/htmlPage.js';
import { partScript } from '../parts/playerParts.js';
import { toBase64 } from '../share/base64.js';
import { linkBaseOf } from '../share/linkBase.js';
import { permalinkOf } from '../share/permalink.js';
import type { ExportSource } from './exportSource.js';

/**
 * One HTML file with the player, the parts of it that this page has, the data and what is set inside: it opens at the same
 * moment, without a network.
 */
export async function pageOf({ element, words, script }: ExportSource): Promise<string> {
  const { data, state, localName } = element;
  if (script === undefined || !data || !state) throw new Error('the script of the player is not known');
  const view = await permalinkOf(linkBaseOf(data), { ...state, isPlaying: false });
  const texts = (['share', 'room', 'gl'] as const).map(partScript).filter((text) => text !== undefined);
  const [player, before] = [await hashed(script), await Promise.all(texts.map(hashed))];
  return htmlPage({
    element: localName === 'grapevine-compare' ? localName : 'grapevine-player',
    script,
    scriptHash: player.hash,
    scripts: before,
    ...{ data, view, lang: state.lang, title: words.title },
  });
}

/** A script with its SHA-256, as policies write it; without, where the browser does not tell, as on plain http. */
async function hashed(script: string): Promise<PageScript> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  const hash = await subtle?.digest('SHA-256', new TextEncoder().encode(script));
  return { script, hash: hash && toBase64(new Uint8Array(hash)) };
}
