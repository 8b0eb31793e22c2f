import type { Problem } from '../../base/problem.js';
import type { CompiledTarget } from '../../engine/passOnSetup.js';
import type { Population } from '../../population/population.js';
import type { Target } from '../passOnScenario.js';
import type { GroupMasks } from './groupsFitting.js';
import { membersOfGroups } from './membersOfGroups.js';
import type { SegmentMasks } from './segmentMasks.js';

/** What the parts of a scenario are compiled with. */
export interface CompileContext {
  readonly population: Population;
  readonly groupMasks: GroupMasks;
  readonly segments: SegmentMasks;
  readonly tiePlatform: number;
  /** Where problems go. */
  readonly problems: Problem[];
}

/**
 * Where something goes. Groups are those that fit a pattern and are on one of the platforms; members are those in one
 * of the segments and in one of these groups, or with ties, where their platform is meant and no pattern of groups is
 * given. A target that no member fits is a problem. O(members x segments + memberships).
 */
export function compileTarget(
  target: Target | undefined,
  path: string,
  context: CompileContext,
): CompiledTarget {
  if (!target) return {};
  const groups = targetedGroups(target, context);
  const members = targetedMembers(target, groups, context);
  if (members && !members.includes(1)) context.problems.push({ code: 'somebody-targeted', path });
  return { ...(groups && { groups }), ...(members && { members }) };
}

function targetedGroups({ groups, platforms }: Target, context: CompileContext): Uint8Array | undefined {
  const { population, groupMasks } = context;
  if (!groups && !platforms) return undefined;
  const isMeant = population.platforms.map((name) => !platforms || platforms.includes(name));
  const fits = groups && groupMasks.get(groups)!;
  return population.groupPlatform.map((platform, group) =>
    isMeant[platform] && (!fits || fits[group] === 1) ? 1 : 0,
  );
}

function targetedMembers(
  { segments, groups, platforms }: Target,
  groupMask: Uint8Array | undefined,
  context: CompileContext,
): Uint8Array | undefined {
  const { population, tiePlatform } = context;
  const inGroups = groupMask && membersOfGroups(population, groupMask);
  if (inGroups && !groups && platforms!.includes(population.platforms[tiePlatform]!)) {
    markTied(population, inGroups);
  }
  if (!segments) return inGroups;
  const masks = segments.flatMap((name) => context.segments.get(name) ?? []);
  const members = new Uint8Array(population.memberCount);
  for (let member = 0; member < members.length; member++) {
    if (inGroups && inGroups[member] === 0) continue;
    for (const mask of masks) if (mask[member] === 1) members[member] = 1;
  }
  return members;
}

function markTied({ memberCount, tieCount, tieOffsets, tieTargets }: Population, mask: Uint8Array): void {
  if (tieCount === 0) return;
  for (const target of tieTargets) mask[target] = 1;
  for (let i = 0; i < memberCount; i++) if (tieOffsets[i]! < tieOffsets[i + 1]!) mask[i] = 1;
}
