import type { Content } from '../../content/content.js';
import { SPEAKER_TRUST } from '../../content/speakerTrust.js';
import type { SpreadingContent } from '../../engine/passOnSetup.js';
import type { PassOnScenario } from '../passOnScenario.js';
import { contentKeys } from './contentKeys.js';
import { inCrisis } from './inCrisis.js';
import { hoursOrNone } from './interventionTimes.js';

/** The contents in numbers. The model's half-life comes before each content's own; what a crisis makes of them comes last. */
export function compileContents({ contents, model, crisis }: PassOnScenario): SpreadingContent[] {
  const keys = contentKeys(contents.map(({ id }) => id));
  return contents.map((content, i) => ({
    usefulness: content.usefulness,
    importance: content.importance,
    coolness: content.coolness,
    valence: content.valence,
    credibility: content.credibility,
    topics: content.topics,
    speakerTrust: SPEAKER_TRUST[content.speaker].value,
    halfLife: hoursOrNone(model.noveltyHalfLife ?? content.noveltyHalfLife, Number.POSITIVE_INFINITY),
    conversionRate: content.conversionRate,
    conversionSign: content.conversionBy === 'favour' ? 1 : -1,
    counters: countered(content, contents),
    inoculation: model.inoculation,
    repair: model.repair,
    fuel: 1,
    key: keys[i]!,
    ...(crisis && inCrisis(content, crisis)),
  }));
}

/** Index of the content that one corrects, or -1. */
function countered({ counters }: Content, contents: readonly Content[]): number {
  return counters === undefined ? -1 : contents.findIndex(({ id }) => id === counters);
}
