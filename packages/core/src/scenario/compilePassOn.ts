import { throwIfAny } from '../base/grapevineError.js';
import type { Problem } from '../base/problem.js';
import { drawTraits } from '../content/drawTraits.js';
import type { CompiledPoll, PassOnSetup } from '../engine/passOnSetup.js';
import type { Population } from '../population/population.js';
import { type RngKey, runKey } from '../random/rngKey.js';
import { compileBroadcasts } from './compile/compileBroadcasts.js';
import { compileContents } from './compile/compileContents.js';
import { compileCrisis, compileIncident } from './compile/compileCrisis.js';
import { compilePosts } from './compile/compilePosts.js';
import { compileResponse } from './compile/compileResponse.js';
import { compileRules } from './compile/compileRules.js';
import type { CompileContext } from './compile/compileTarget.js';
import { groupKindsOf } from './compile/groupKinds.js';
import { type GroupMasks, groupsFitting } from './compile/groupsFitting.js';
import { hours, pollTimes } from './compile/interventionTimes.js';
import { namesOfSetup } from './compile/namesOfSetup.js';
import { patternLists } from './compile/patternLists.js';
import { platformRules } from './compile/platformRules.js';
import { segmentClasses } from './compile/segmentClasses.js';
import { segmentMasks } from './compile/segmentMasks.js';
import { sliceEnds } from './compile/sliceEnds.js';
import { topicOf } from './compile/traitColumn.js';
import { findPassOnProblems } from './passOn/passOnProblems.js';
import type { PassOnNames } from './passOnNames.js';
import type { PassOnScenario } from './passOnScenario.js';
import { withoutRepeats } from './withoutRepeats.js';

/** A pass-on scenario in numbers, and what these are called. */
export interface CompiledPassOn {
  readonly setup: PassOnSetup;
  readonly names: PassOnNames;
}

/**
 * Compiles a pass-on scenario for its population. Traits are drawn from `key`; all else follows from the scenario.
 * O(memberships + members x (traits + topics + segments + targets) + bytes of group names x patterns).
 *
 * @throws GrapevineError `invalid-input` with everything in the scenario that does not fit the population.
 */
export function compilePassOn(scenario: PassOnScenario, population: Population, key: RngKey): CompiledPassOn {
  const { memberCount: members, platforms } = population;
  const problems: Problem[] = findPassOnProblems(scenario, { platforms, members });
  const { model, contents } = scenario;
  const horizon = hours(scenario.horizon);
  const traitKey = runKey(key, 0, 'traits');
  const traits = drawTraits(population, scenario.members, model.attention, topicsIn(scenario), traitKey);
  const groupMasks = masksOf(scenario, population, problems);
  const isFixed = model.visibility !== undefined || model.lookRate !== undefined;
  const kinds = groupKindsOf(population, scenario.groupKinds, groupMasks, isFixed);
  const segments = segmentMasks(population, traits, scenario.segments, groupMasks, problems);
  const classes = segmentClasses(segments, members, problems);
  const tiePlatform = model.tiePlatform === undefined ? 0 : platforms.indexOf(model.tiePlatform);
  const context: CompileContext = { population, groupMasks, segments, tiePlatform, problems };
  const planned = compileBroadcasts(scenario, context);
  const crisis = compileCrisis(scenario, platforms);
  const { channels, broadcasts, interventions: answers } = compileResponse(scenario, planned, platforms);
  const interventions = [
    ...compilePosts(scenario, context),
    ...(crisis ? [compileIncident(scenario.crisis!, crisis.incident, horizon, context)] : []),
    ...answers,
  ];
  throwIfAny(withoutRepeats(problems));
  const setup: PassOnSetup = {
    population,
    traits,
    horizon,
    rules: compileRules(scenario, traits),
    contents: compileContents(scenario),
    platforms: platforms.map((name) => platformRules(name, scenario, contents)),
    groupKind: kinds.kindOf,
    kindCohesion: kinds.cohesion,
    tiePlatform,
    segmentClass: classes.classOf,
    segmentClassCount: classes.segmentsOfClass.length,
    interventions,
    broadcasts,
    polls: compilePolls(scenario, horizon, members),
    crisis,
    sliceEnds: sliceEnds(horizon),
  };
  return { setup, names: namesOfSetup(scenario, setup, { channels, groupKinds: kinds.names, classes }) };
}

/** What each list of patterns selects; one that selects nothing is a problem. */
function masksOf(scenario: PassOnScenario, population: Population, problems: Problem[]): GroupMasks {
  const lists = patternLists(scenario);
  const masks = groupsFitting(
    population,
    lists.map(({ patterns }) => patterns),
  );
  for (const { path, patterns } of lists) {
    if (masks.get(patterns)!.includes(1)) continue;
    problems.push({ code: 'fitting-pattern', path, received: JSON.stringify(patterns) });
  }
  return masks;
}

/** Topics of which the members' interest is needed: those of the contents, and those that segments ask for. */
function topicsIn({ contents, segments }: PassOnScenario): string[] {
  const asked = Object.values(segments).flatMap(({ where = {} }) => Object.keys(where).map(topicOf));
  return [...new Set([...contents.flatMap(({ topics }) => topics), ...asked])].filter(
    (topic) => topic !== undefined,
  );
}

function compilePolls({ polls }: PassOnScenario, horizon: number, members: number): CompiledPoll[] {
  return polls
    .flatMap((poll) =>
      pollTimes(poll, horizon).map((at) => ({
        at,
        sample: Math.min(poll.sample, members),
        response: poll.response,
        responseBias: poll.responseBias,
      })),
    )
    .sort((a, b) => a.at - b.at);
}
