import { type CompareData, comparePage, type PageScript, type PlayerData, playerPage } from '@grapevine/viz';
import { pageScripts } from '../run/pageScripts.js';
import type { Terminal } from '../terminal/terminal.js';

/** The page of one world or of several, as text; `before` come scripts of its own. */
export function viewPage(
  data: PlayerData | CompareData,
  { language }: Terminal,
  before: readonly PageScript[] = [],
): string {
  const { scripts, ...player } = pageScripts();
  const options = { ...player, scripts: [...before, ...scripts], lang: language };
  return 'worlds' in data
    ? comparePage({ ...options, data })
    : playerPage({ ...options, data, title: data.scenario.name });
}
