import {
  type Beat,
  type Experiment,
  figureName,
  type Population,
  type Script,
  withFigures,
} from '@grapevine/core';
import { type Changes, withChanges } from '../form/differences.js';
import type { CompareData } from '../page/compareData.js';
import type { PlayedScenario } from '../page/playerData.js';
import { placeOfLetter } from './beatView.js';
import type { CountedWorld } from './worldFigures.js';

/** The world that figures of a script call by a letter, or by the name of a variant; undefined where the page has none. */
export function countedWorld(
  name: string,
  { variants }: Script,
  { worlds }: CompareData,
  population: Population,
): CountedWorld | undefined {
  const variant = variants[name];
  const { scenario } = worlds[placeOfLetter(variant?.world ?? name)] ?? {};
  if (!scenario || (!variant && name.length > 1)) return undefined;
  return {
    experiment: experimentWith(scenario, variant?.changes ?? {}, population),
    rngSeed: scenario.rngSeed,
  };
}

/** What is simulated of a scenario with changes. */
function experimentWith(scenario: PlayedScenario, changes: Changes, population: Population): Experiment {
  if ('passOn' in scenario)
    return {
      population,
      passOn: withChanges({ ...scenario.passOn }, changes) as unknown as typeof scenario.passOn,
    };
  const { model, seedSet } = scenario;
  return { population, ...(withChanges({ model, seedSet }, changes) as unknown as typeof scenario) };
}

/** Names of all worlds that beats have figures of, in the order in which they come up. */
export function worldsIn(beats: readonly Beat[]): ReadonlySet<string> {
  const names = new Set<string>();
  const note = (figure: string) => {
    const name = figureName(figure);
    for (const world of [name?.world, name?.less]) if (world !== undefined) names.add(world);
    return '';
  };
  for (const { text, question, reveal, notes } of beats) {
    for (const words of [text, question?.ask, notes]) withFigures(words?.en ?? '', note);
    for (const { figure } of [
      ...(question?.choices ?? []),
      question?.number ?? {},
      ...(reveal?.bars ?? []),
    ] as {
      figure?: string;
    }[])
      if (figure !== undefined) note(figure);
    withFigures(reveal?.text.en ?? '', note);
  }
  return names;
}
