import type { CompiledIntervention, PassOnSetup } from '../../engine/passOnSetup.js';
import type { PassOnNames } from '../passOnNames.js';
import type { PassOnScenario } from '../passOnScenario.js';
import { hours } from './interventionTimes.js';
import type { SegmentClasses } from './segmentClasses.js';

/** Names that compiling found, beside those in the scenario. */
export interface FoundNames {
  readonly channels: readonly string[];
  readonly groupKinds: readonly string[];
  readonly classes: SegmentClasses;
}

/** What the numbers of a setup are called. */
export function namesOfSetup(scenario: PassOnScenario, setup: PassOnSetup, found: FoundNames): PassOnNames {
  const { contents, segments } = scenario;
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
    postCosts: setup.interventions.map(({ content, by, effect, cost }) => ({
      content,
      platforms: platformsOf(by, effect),
      channel: by.kind === 'broadcast' ? setup.broadcasts[by.broadcast]!.channel : -1,
      cost,
    })),
    currency: currencyOf(scenario),
    crisis: crisisNames(scenario, setup),
    pollTimes: setup.polls.map(({ at }) => at),
  };
}

/** Where the brand itself posts, or takes posts down. */
function platformsOf(
  by: CompiledIntervention['by'],
  effect: CompiledIntervention['effect'],
): readonly number[] {
  if (by.kind === 'brand') return by.platforms;
  if (by.kind === 'nobody') return [...effect!.platforms.keys()].filter((index) => effect!.platforms[index]);
  return by.kind === 'direct' ? [by.platform] : [];
}

function crisisNames({ crisis }: PassOnScenario, setup: PassOnSetup): PassOnNames['crisis'] {
  if (!crisis) return undefined;
  const { incident, sales } = crisis;
  return {
    incident: incident.content,
    at: hours(incident.at),
    members: setup.population.memberCount,
    sales: sales && { perDay: sales.perDay.amount, elasticity: sales.elasticity },
    answers: [...setup.interventions.keys()].filter((index) => setup.interventions[index]!.effect),
  };
}

/** All amounts are in one currency: that of the first. */
function currencyOf({ broadcast, timeline, crisis }: PassOnScenario): string | undefined {
  const costs = [...broadcast, ...timeline, ...(crisis?.response ?? [])].map(({ cost }) => cost);
  return [...costs, crisis?.sales?.perDay].find((amount) => amount)?.currency;
}
