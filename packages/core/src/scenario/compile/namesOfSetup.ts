import type { PassOnSetup } from '../../engine/passOnSetup.js';
import type { PassOnNames } from '../passOnNames.js';
import type { PassOnScenario } from '../passOnScenario.js';
import type { SegmentClasses } from './segmentClasses.js';

/** Names that compiling found, beside those in the scenario. */
export interface FoundNames {
  readonly channels: readonly string[];
  readonly groupKinds: readonly string[];
  readonly classes: SegmentClasses;
}

/** What the numbers of a setup are called. */
export function namesOfSetup(scenario: PassOnScenario, setup: PassOnSetup, found: FoundNames): PassOnNames {
  const { contents, segments, broadcast, timeline } = scenario;
  return {
    contents: contents.map(({ id }) => id),
    contentFacts: contents.map(({ valence, conversionValue, conversionBy }, i) => ({
      valence,
      conversionValue,
      conversionBy,
      counters: setup.contents[i]!.counters,
    })),
    platforms: setup.population.platforms,
    channels: found.channels,
    groupKinds: found.groupKinds,
    segments: Object.keys(segments),
    segmentsOfClass: found.classes.segmentsOfClass,
    membersOfClass: found.classes.membersOfClass,
    broadcastCosts: setup.broadcasts.map(({ content, channel, cost }) => ({ content, channel, cost })),
    postCosts: setup.interventions.map(({ content, by, cost }) => ({
      content,
      platforms: by.kind === 'brand' ? by.platforms : [],
      cost,
    })),
    currency: [...broadcast, ...timeline].find(({ cost }) => cost)?.cost?.currency,
    pollTimes: setup.polls.map(({ at }) => at),
  };
}
