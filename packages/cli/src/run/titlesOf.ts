import { PRESETS, type Text } from '@grapevine/core';

/** What a scenario is called in each language: a preset has a title in each, any other scenario one name. */
export function titlesOf(name: string): Text {
  return PRESETS.find(({ title }) => title.en === name)?.title ?? { en: name, fr: name };
}
