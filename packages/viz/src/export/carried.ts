import type { CompareData } from '../page/compareData.js';
import type { PlayerData } from '../page/playerData.js';
import { isPageData } from '../share/isPageData.js';
import { linkBaseOf } from '../share/linkBase.js';
import { permalinkOf } from '../share/permalink.js';
import type { SharedElement } from '../share/sharedElement.js';

/** What exported files carry, so that they open again: the data of the page, and what was set, as a permalink. */
export interface Carried {
  readonly format: typeof CARRIED_FORMAT;
  /** Left out where it is too large for a picture: then the file opens on the page that it comes from. */
  readonly data?: PlayerData | CompareData;
  readonly view: string;
}

export const CARRIED_FORMAT = 'grapevine-view/1';
/** Characters of data that are still put into a picture. */
const MOST_DATA_CHARACTERS = 6_000_000;

/** What a file exported from an element carries, as JSON. */
export async function carriedBy({ data, state }: SharedElement): Promise<string> {
  if (!data || !state) throw new Error('there is nothing to export');
  const view = await permalinkOf(linkBaseOf(data), { ...state, isPlaying: false });
  const whole: Carried = { format: CARRIED_FORMAT, data, view };
  const text = JSON.stringify(whole);
  return text.length <= MOST_DATA_CHARACTERS ? text : JSON.stringify({ format: CARRIED_FORMAT, view });
}

/** Reads what a file carries; undefined for what is none. */
export function readCarried(text: string): Carried | undefined {
  let carried: unknown;
  try {
    carried = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof carried !== 'object' || carried === null) return undefined;
  const { format, view, data } = carried as Partial<Record<keyof Carried, unknown>>;
  const isWhole = typeof view === 'string' && (data === undefined || isPageData(data));
  return format === CARRIED_FORMAT && isWhole ? (carried as Carried) : undefined;
}
