import { MODELS, type ParameterSpec, type Population } from '@grapevine/core';
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
  const people = peopleText(population, lang);
  const parts = [people, ...storyText(scenario, content, lang), seedText(scenario, run, lang)];
  return `${joined(parts, lang)}.`;
}

/** Parts of a sentence, put together. */
export function joined(parts: readonly string[], lang: Lang): string {
  return parts.join(lang === 'fr' ? '\u00a0; ' : '; ');
}

/** Who there is. */
export function peopleText(population: Population, lang: Lang): string {
  const { whole } = numbersOf(lang);
  const { memberCount, groupCount, tieCount, platforms } = population;
  return messagesOf(lang).captionPeople({
    members: memberCount,
    membersWritten: whole(memberCount),
    groups: groupCount,
    groupsWritten: whole(groupCount),
    platforms: platforms.length,
    platformsWritten: whole(platforms.length),
    ties: tieCount,
    tiesWritten: whole(tieCount),
  });
}

/** Who has the content first, and the model. */
export function storyText(scenario: PlayedScenario, content: number, lang: Lang): string[] {
  const messages = messagesOf(lang);
  const numbers = numbersOf(lang);
  if ('passOn' in scenario) return passOnText(scenario.passOn, content, messages, numbers);
  return [seedSetText(scenario.seedSet, messages, numbers), modelText(scenario, messages, lang)];
}

/** The seed, and which run of how many. */
export function seedText(
  { rngSeed, runs }: Pick<PlayedScenario, 'rngSeed' | 'runs'>,
  run: number,
  lang: Lang,
): string {
  const { whole } = numbersOf(lang);
  return messagesOf(lang).rngSeed(shortText(String(rngSeed), 60), whole(run + 1), whole(runs));
}

/** The model and its parameters; a choice that stands at its default is left out. */
function modelText({ model }: PlayedClassical, messages: Messages, lang: Lang): string {
  const definition = MODELS.find(({ kind }) => kind === model.kind);
  const { exact } = numbersOf(lang);
  const values = Object.entries(model).flatMap(([key, value]) => {
    const spec = (definition?.parameters as Readonly<Record<string, ParameterSpec>> | undefined)?.[key];
    if (key === 'kind' || (spec?.kind === 'choice' && spec.default === value)) return [];
    const written = typeof value === 'number' ? exact(value) : shortText(String(value));
    return [messages.parameter(SIGNS[key] ?? spec?.label[lang].toLowerCase() ?? key, written)];
  });
  return [definition?.label[lang].toLowerCase() ?? model.kind, ...values].join(', ');
}
