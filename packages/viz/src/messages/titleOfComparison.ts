import type { CompareData } from '../page/compareData.js';
import type { PlayedWorld } from '../page/playerData.js';
import { type Lang, messagesOf } from './messages.js';
import { shortText } from './shortText.js';

/** What a world is called in a language. */
export function titleOfWorld({ titles, scenario }: PlayedWorld, lang: Lang): string {
  return titles?.[lang] ?? scenario.name;
}

/** What a comparison is called in a language. */
export function titleOfComparison({ titles, worlds }: CompareData, lang: Lang): string {
  if (titles) return titles[lang];
  const names = worlds.map((world) => shortText(titleOfWorld(world, lang), 60));
  return messagesOf(lang).sideBySide(new Intl.ListFormat(lang).format(names));
}
