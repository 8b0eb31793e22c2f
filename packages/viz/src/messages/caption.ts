import { MODELS, type Population } from '@grapevine/core';
import type { PlayedScenario } from '../page/playerData.js';
import { type Lang, type Messages, messagesOf } from './messages.js';
import { numbersOf } from './numbers.js';
import { shortText } from './shortText.js';

/** Mathematical signs of parameters that everybody writes that way. */
const SIGNS: Readonly<Record<string, string>> = { activationProbability: 'p' };

/** The sentence that says what is drawn: who there is, who has the content first, the model, the seed, the run. */
export function caption(population: Population, scenario: PlayedScenario, run: number, lang: Lang): string {
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
  const parts = [people, seedSetText(scenario, messages, lang), modelText(scenario, messages, lang), seed];
  return `${parts.join(lang === 'fr' ? '\u00a0; ' : '; ')}.`;
}

function seedSetText({ seedSet }: PlayedScenario, messages: Messages, lang: Lang): string {
  const { whole, share } = numbersOf(lang);
  switch (seedSet.kind) {
    case 'members':
      return messages.seedMembers(seedSet.members.length, whole(seedSet.members.length));
    case 'groups':
      return messages.seedGroups(seedSet.groups.length, whole(seedSet.groups.length));
    case 'highest-degree':
      return messages.seedDegree(seedSet.count, whole(seedSet.count));
    case 'bridges':
      return messages.seedBridges(seedSet.count, whole(seedSet.count));
    case 'random':
      return 'count' in seedSet
        ? messages.seedRandom(seedSet.count, whole(seedSet.count))
        : messages.seedFraction(share(seedSet.fraction));
  }
}

/** The model and its parameters; a choice that stands at its default is left out. */
function modelText({ model }: PlayedScenario, messages: Messages, lang: Lang): string {
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
