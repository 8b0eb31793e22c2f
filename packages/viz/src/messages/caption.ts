import { MODELS, type Population } from '@grapevine/core';
import type { PlayedClassical, PlayedScenario } from '../page/playerData.js';
import { type Lang, type Messages, messagesOf } from './messages.js';
import { numbersOf } from './numbers.js';
import { passOnText } from './passOnText.js';
import { seedSetText } from './seedSetText.js';
import { shortText } from './shortText.js';

/** Mathematical signs of parameters that everybody writes that way. */
const SIGNS: Readonly<Record<string, string>> = { activationProbability: 'p' };

/**
 * The sentence that says what is drawn: who there is, who has the content first, the model, the seed, the run. `content`
 * is the one that is shown of a pass-on scenario, by its place there.
 */
export function caption(
  population: Population,
  scenario: PlayedScenario,
  run: number,
  lang: Lang,
  content = 0,
): string {
  const messages = messagesOf(lang);
  const { whole } = numbersOf(lang);
  const { memberCount, groupCount, tieCount, platforms } = population;
  const people = messages.captionPeople({
    members: memberCount,
    membersWritten: whole(memberCount),
    groups: groupCount,
    groupsWritten: whole(groupCount),
    platforms: platforms.length,
    platformsWritten: whole(platforms.length),
    ties: tieCount,
    tiesWritten: whole(tieCount),
  });
  const seed = messages.rngSeed(
    shortText(String(scenario.rngSeed), 60),
    whole(run + 1),
    whole(scenario.runs),
  );
  const story =
    'passOn' in scenario
      ? passOnText(scenario.passOn, content, messages, numbersOf(lang))
      : [seedSetText(scenario.seedSet, messages, numbersOf(lang)), modelText(scenario, messages, lang)];
  const parts = [people, ...story, seed];
  return `${parts.join(lang === 'fr' ? '\u00a0; ' : '; ')}.`;
}

/** The model and its parameters; a choice that stands at its default is left out. */
function modelText({ model }: PlayedClassical, messages: Messages, lang: Lang): string {
  const definition = MODELS.find(({ kind }) => kind === model.kind);
  const { exact } = numbersOf(lang);
  const values = Object.entries(model).flatMap(([key, value]) => {
    const spec = definition?.parameters[key as keyof typeof definition.parameters];
    if (key === 'kind' || (spec?.kind === 'choice' && spec.default === value)) return [];
    const written = typeof value === 'number' ? exact(value) : shortText(String(value));
    return [messages.parameter(SIGNS[key] ?? spec?.label[lang].toLowerCase() ?? key, written)];
  });
  return [definition?.label[lang].toLowerCase() ?? model.kind, ...values].join(', ');
}
