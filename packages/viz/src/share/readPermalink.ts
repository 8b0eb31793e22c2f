import type { ViewState } from '../state/viewState.js';
import type { LinkBase } from './linkBase.js';
import { unpackJson } from './packedJson.js';
import { LINK_VERSION, withoutSign } from './permalink.js';
import { changesProblem } from './safeChanges.js';

/** Why a link shows nothing: it is damaged, too long, of a later version, or made for other worlds. */
export type LinkProblem = 'broken' | 'too-long' | 'newer' | 'other-worlds';

/** What a link says, or why it cannot be followed. */
export type ReadLink =
  | {
      readonly state: ViewState;
      /** The scenarios have changed since: what is seen may differ from what was shared. */
      readonly isOutdated: boolean;
    }
  | { readonly problem: LinkProblem; readonly worlds: readonly string[] };

/** Longer ones are not even looked at. */
const MOST_READ_CHARACTERS = 20_000;
const MOST_CHANGES_BYTES = 200_000;
const MOST_RUN = 100_000_000;
const MOST_HOURS = 1e6;

/** Reads a link, against the worlds of the page. Nothing in it is trusted. */
export async function readPermalink(hash: string, base: LinkBase): Promise<ReadLink> {
  const link = new URLSearchParams(withoutSign(hash).slice(0, MOST_READ_CHARACTERS));
  const worlds = link.getAll('w').slice(0, 4);
  const refused = (problem: LinkProblem) => ({ problem, worlds });
  if (hash.length > MOST_READ_CHARACTERS) return refused('too-long');
  const version = Number(link.get('v'));
  if (!(version >= 1)) return refused('broken');
  if (version > LINK_VERSION) return refused('newer');
  if (worlds.length === 0) return refused('broken');
  if (worlds.join('\n') !== base.worlds.join('\n') || link.get('seed') !== base.seed)
    return refused('other-worlds');
  const state = await stateOf(link, worlds.length);
  return state ? { state, isOutdated: link.get('of') !== base.version } : refused('broken');
}

async function stateOf(link: URLSearchParams, worlds: number): Promise<ViewState | undefined> {
  const run = number(link, 'run', 1, [1, MOST_RUN]);
  const at = number(link, 'at', 0, [0, MOST_HOURS]);
  const speed = number(link, 'speed', 1, [0.1, 16]);
  const lang = link.get('lang') ?? 'en';
  const contents = link.getAll('show');
  const changes = await changesOf(link.get('c'), worlds);
  if (run === undefined || !Number.isInteger(run) || at === undefined || speed === undefined)
    return undefined;
  if ((lang !== 'en' && lang !== 'fr') || contents.length > worlds || !changes) return undefined;
  return {
    ...{ run: run - 1, at, speed, contents, changes, lang },
    isPlaying: link.get('play') === '1',
    onlyDifferent: link.get('only') === '1',
  };
}

/** A number within bounds; undefined where it is none. */
function number(
  link: URLSearchParams,
  key: string,
  usual: number,
  [least, most]: readonly [number, number],
): number | undefined {
  const text = link.get(key);
  if (text === null) return usual;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return value >= least && value <= most ? value : undefined;
}

async function changesOf(packed: string | null, worlds: number): Promise<ViewState['changes'] | undefined> {
  if (packed === null) return Array.from({ length: worlds }, () => ({}));
  const changes = await unpackJson(packed, MOST_CHANGES_BYTES).catch(() => undefined);
  return changesProblem(changes, worlds) === undefined ? (changes as ViewState['changes']) : undefined;
}
