import type { ViewState } from '../state/viewState.js';
import type { LinkBase } from './linkBase.js';
import { packJson } from './packedJson.js';

/** Version of links that this player writes and reads. */
export const LINK_VERSION = 1;
/** Chats cut longer addresses. */
export const MOST_LINK_CHARACTERS = 1500;

/**
 * What a viewer has set, as the part of an address behind `#`: the worlds' names, their seed, run, moment, language, and
 * what differs from the scenarios of the page. What stands at its default is left out, so that usual links are short.
 */
export async function permalinkOf(base: LinkBase, state: ViewState): Promise<string> {
  const link = new URLSearchParams({ v: String(LINK_VERSION) });
  for (const name of base.worlds) link.append('w', name);
  link.set('seed', base.seed);
  link.set('of', base.version);
  for (const content of state.contents) link.append('show', content);
  if (state.run > 0) link.set('run', String(state.run + 1));
  if (state.at > 0) link.set('at', String(Number(state.at.toFixed(3))));
  if (state.isPlaying) link.set('play', '1');
  if (state.speed !== 1) link.set('speed', String(state.speed));
  if (state.onlyDifferent) link.set('only', '1');
  link.set('lang', state.lang);
  if (state.changes.some((each) => Object.keys(each).length > 0))
    link.set('c', await packJson(state.changes));
  return link.toString();
}

/** Whether what stands behind `#` wants to be a link of ours. */
export function isPermalink(hash: string): boolean {
  return new URLSearchParams(withoutSign(hash)).has('v');
}

/** What stands behind the `#`. */
export function withoutSign(hash: string): string {
  return hash.replace(/^#/, '');
}
