import { PRESETS, type Preset, presetOfName } from '@grapevine/core';
import type { Lang } from '../messages/messages.js';
import type { Fields } from './path.js';

/** What a form starts from. */
export interface StartingPoint {
  /** Of a preset. */
  readonly name: string | undefined;
  readonly title: Readonly<Record<Lang, string>>;
  readonly description?: Readonly<Record<Lang, string>>;
  readonly scenario: Fields;
}

/** What a page tells the form: the preset, or the scenario, that it starts from. All of it may be left out. */
export interface ScenarioData {
  readonly preset?: string;
  /** The content of a scenario file. */
  readonly scenario?: Fields;
  readonly titles?: Readonly<Record<Lang, string>>;
  /** What differs from the start, by path. */
  readonly changes?: Readonly<Record<string, unknown>>;
  /** Nothing else may be started from. */
  readonly isFixed?: boolean;
}

/** All that one can start from, first what is asked for. Throws where there is no preset of that name. */
export function startsOf({ preset, scenario, titles, isFixed }: ScenarioData): readonly StartingPoint[] {
  const presets = PRESETS.map(startOf);
  const first = scenario
    ? ownStart(scenario, titles)
    : presets[PRESETS.indexOf(preset === undefined ? PRESETS[0]! : presetOfName(preset))]!;
  return isFixed ? [first] : [first, ...presets.filter((each) => each !== first)];
}

function startOf({ name, title, description, scenario }: Preset): StartingPoint {
  return { name, title, description, scenario };
}

function ownStart(scenario: Fields, titles: ScenarioData['titles']): StartingPoint {
  const name = String(scenario.name ?? 'Scenario');
  return { name: undefined, title: titles ?? { en: name, fr: name }, scenario };
}
