import { type CompareData, comparePage, type PageScript, type PlayerData, playerPage } from '@grapevine/viz';
import { pageScripts } from '../run/pageScripts.js';
import type { Terminal } from '../terminal/terminal.js';

/** What a page shows: its data, and where it opens. */
export interface Viewed {
  readonly data: PlayerData | CompareData;
  /** A permalink, without `#`. Default: at the start, and it plays. */
  readonly view: string | undefined;
  /** Origins of pages around a frame that may speak with it. */
  readonly allowOrigins?: readonly string[];
}

/** The page of one world or of several, as text; `before` come scripts of its own. */
export function viewPage(
  { data, view, allowOrigins = [] }: Viewed,
  { language }: Terminal,
  before: readonly PageScript[] = [],
): string {
  const { scripts, ...player } = pageScripts();
  const shared = { ...player, allowOrigins, scripts: [...before, ...scripts], lang: language };
  const options = { ...shared, ...(view !== undefined && { view }) };
  return 'worlds' in data
    ? comparePage({ ...options, data })
    : playerPage({ ...options, data, title: data.scenario.name });
}
