import { presetTitled, STRATEGY_FIGURES, type Text } from '@grapevine/core';

/**
 * What a scenario is called in each language: a preset has a title in each, with or without the strategy that stands behind it
 * in brackets; any other scenario has one name.
 */
export function titlesOf(name: string): Text {
  const [, own = name, way] = /^(.*) \(([\w-]+)\)$/.exec(name) ?? [];
  const title = presetTitled(way === undefined ? name : own)?.title;
  if (!title || way === undefined) return title ?? { en: name, fr: name };
  const strategy = Object.entries(STRATEGY_FIGURES).find(([key]) => key === way)?.[1].label;
  const behind = (lang: keyof Text) => `${title[lang]} (${strategy?.[lang].toLowerCase() ?? way})`;
  return { en: behind('en'), fr: behind('fr') };
}
