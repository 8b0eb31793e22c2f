import { type Problem, showReceived } from '../../base/problem.js';
import type { CompiledIntervention, CompiledTarget } from '../../engine/passOnSetup.js';
import { type SeedSet, unknownName } from '../../engine/seedSet.js';
import { indicesOfLabels } from '../../population/labels.js';
import type { Population } from '../../population/population.js';
import { USUAL_FOLLOWERS } from '../passOn/timelineParameters.js';
import type { BrandPost, Intervention, PassOnScenario, SegmentPost } from '../passOnScenario.js';
import { type CompileContext, compileTarget } from './compileTarget.js';
import { hours, interventionTimes } from './interventionTimes.js';

/** The timeline in numbers. Names of members and groups that the population does not have are added to the problems. */
export function compilePosts(
  { timeline, contents, horizon }: PassOnScenario,
  context: CompileContext,
): CompiledIntervention[] {
  const indexOf = (id: string) => contents.findIndex((content) => content.id === id);
  context.problems.push(...unknownSeeds(timeline, context.population));
  return timeline.map((entry, i) => {
    const { post, when, after = '0h', by, cost, target } = entry;
    const path = `timeline[${i}]`;
    const { memberCount } = context.population;
    return {
      content: indexOf(post),
      times: interventionTimes(entry, hours(horizon)),
      ...(when && {
        trigger: {
          metric: when.metric,
          content: indexOf(when.content),
          above: absoluteLevel(when.above, memberCount),
          after: hours(after),
        },
      }),
      ...postedBy(by, compileTarget(target, `${path}.target`, context), target?.platforms, path, context),
      cost: cost?.amount ?? 0,
    };
  });
}

/**
 * The number of members above which a level is exceeded: a share of them up to 1, rounded down (a number of members is
 * above 28.4 as soon as it is above 28) but for errors in the last digits (0.29 of 100 is 29), otherwise the number itself.
 */
export function absoluteLevel(above: number, memberCount: number): number {
  if (above > 1) return above;
  const level = above * memberCount;
  const nearest = Math.round(level);
  return Math.abs(level - nearest) < 1e-6 ? nearest : Math.floor(level);
}

/** Who posts, by a scenario's `by` and target: members, or the brand. */
export function postedBy(
  by: SeedSet | BrandPost | SegmentPost,
  target: CompiledTarget,
  targetPlatforms: readonly string[] | undefined,
  path: string,
  context: CompileContext,
): Pick<CompiledIntervention, 'by' | 'target'> {
  const { platforms } = context.population;
  if (by.kind === 'brand') {
    const wanted = by.platforms ?? targetPlatforms ?? platforms;
    const indices = platforms.map((_, index) => index).filter((index) => wanted.includes(platforms[index]!));
    return { by: { kind: 'brand', platforms: indices, followers: by.followers ?? USUAL_FOLLOWERS }, target };
  }
  if (by.kind === 'segment') return postedBySegment(by, target, path, context);
  if (by.kind === 'random' && 'count' in by && target.members) {
    refuseAbove(by.count, countOnes(target.members), path, context);
  }
  return { by: { kind: 'members', seedSet: by }, target };
}

/** Members of a segment are drawn like any others, from those of the target who are in the segment. */
function postedBySegment(
  { segment, count }: SegmentPost,
  target: CompiledTarget,
  path: string,
  context: CompileContext,
): Pick<CompiledIntervention, 'by' | 'target'> {
  const mask = context.segments.get(segment);
  const members = mask?.map((inside, member) => inside & (target.members?.[member] ?? 1));
  const present = members ? countOnes(members) : 0;
  if (mask && present === 0) {
    const received = showReceived(segment);
    context.problems.push({ code: 'somebody-in-segment', path: `${path}.by.segment`, received });
  } else if (mask && count !== undefined) refuseAbove(count, present, path, context);
  return {
    by: { kind: 'members', seedSet: { kind: 'random', count: count ?? present } },
    target: { ...target, ...(members && { members }) },
  };
}

function refuseAbove(count: number, most: number, path: string, { problems }: CompileContext): void {
  if (count <= most || most === 0) return;
  problems.push({
    code: 'at-most-count',
    path: `${path}.by.count`,
    received: `${count}`,
    details: { max: most },
  });
}

function countOnes(mask: Uint8Array): number {
  let count = 0;
  for (const bit of mask) count += bit;
  return count;
}

/** The names of first members and their groups that a population does not have, found in one pass over its names. */
function unknownSeeds(timeline: readonly Intervention[], population: Population): Problem[] {
  const named = (what: 'member' | 'group') =>
    timeline.flatMap(({ by }, i) => {
      const names = by.kind === `${what}s` ? (by as Readonly<Record<string, unknown>>)[`${what}s`] : [];
      return (names as readonly string[]).map((name, j) => ({
        name,
        path: `timeline[${i}].by.${what}s[${j}]`,
      }));
    });
  const unknown = (what: 'member' | 'group'): Problem[] => {
    const wanted = named(what);
    if (wanted.length === 0) return [];
    const names = wanted.map(({ name }) => name);
    const indices = indicesOfLabels(population[`${what}Labels`], population[`${what}Count`], names);
    return wanted.filter((_, j) => indices[j]! < 0).map(({ name, path }) => unknownName(what, path, name));
  };
  return [...unknown('member'), ...unknown('group')];
}
