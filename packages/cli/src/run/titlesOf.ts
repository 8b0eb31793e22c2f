import { PRESETS, type Preset, type Text } from '@grapevine/core';

/** The preset whose scenario has a name; undefined for any other scenario. */
export function presetTitled(name: string): Preset | undefined {
  return PRESETS.find(({ title }) => title.en === name);
}

/** What a scenario is called in each language: a preset has a title in each, any other scenario one name. */
export function titlesOf(name: string): Text {
  return presetTitled(name)?.title ?? { en: name, fr: name };
}
