import {
  type ExercisePlan,
  hoursOf,
  parseScript,
  type Script,
  spokenWave,
  type WorldLetter,
} from '@grapevine/core';
import { letterOf } from '../compare/letterOf.js';
import type { CompareData } from '../page/compareData.js';

/** Hours after the incident at which a room is asked what it does. */
const ASKED_AFTER = [4, 10, 24];

/** What is shown of worlds without a script of their own: an exercise, where a company answers to an incident. */
export function scriptOf(data: CompareData): Script | undefined {
  if (data.script !== undefined) return parseScript(data.script);
  const place = data.worlds.findIndex(({ scenario }) => 'passOn' in scenario && spokenWave(scenario.passOn));
  const { scenario } = data.worlds[place] ?? {};
  if (!scenario || !('passOn' in scenario)) return undefined;
  const { contents, crisis, horizon } = scenario.passOn;
  const world = letterOf(place) as WorldLetter;
  const incident = hoursOf(crisis!.incident.at)!;
  const moments = ASKED_AFTER.map((hours) => incident + hours).filter((at) => at < hoursOf(horizon)!);
  if (moments.length === 0) return undefined;
  const shown = data.worlds.map((each, i) => {
    if (i === place) return crisis!.incident.content;
    return ('passOn' in each.scenario && each.scenario.passOn.contents[0]?.id) || contents[0]!.id;
  });
  const exercise: Partial<ExercisePlan> = { world, moments: moments.map((at) => ({ at: `${at}h` })) };
  return parseScript({
    format: 'grapevine-script/1',
    title: { en: 'Your turn', fr: 'À vous de jouer' },
    beats: [
      {
        title: { en: 'Your turn', fr: 'À vous de jouer' },
        text: {
          en: 'It is your company now. The run stops, you decide, and it goes on from that very moment.',
          fr: 'C’est maintenant votre entreprise. La simulation s’arrête, vous décidez, et elle repart de ce moment précis.',
        },
        view: { at: `${incident}h`, contents: shown, show: [world] },
        exercise,
      },
    ],
  });
}
