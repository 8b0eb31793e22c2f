import type { Content } from '../../content/content.js';
import type { SpreadingContent } from '../../engine/passOnSetup.js';
import type { Crisis } from '../crisis.js';
import { strategyEffect } from '../passOn/strategyEffects.js';

/**
 * What a crisis makes of a content. The incident weighs as much as the responsibility that members see times its
 * seriousness: so far it moves attitudes, and anger adds to its appeal. An answer convinces and repairs as its strategy does.
 */
export function inCrisis(content: Content, crisis: Crisis): Partial<SpreadingContent> {
  const { incident, response, outrage, responsibility, strategies } = crisis;
  if (content.id === incident.content) {
    const weight = responsibility[incident.cluster] * incident.seriousness;
    const anger = 1 + outrage * weight;
    return {
      usefulness: content.usefulness * anger,
      importance: content.importance * anger,
      coolness: content.coolness * anger,
      valence: content.valence * weight,
    };
  }
  const wave = response.find((answer) => answer.content === content.id);
  if (!wave) return {};
  const { credibility, ...effect } = strategyEffect(wave.strategy, incident, strategies);
  const { inoculation, repair, fuel } = effect;
  return { credibility: Math.min(1, content.credibility * credibility), inoculation, repair, fuel };
}
