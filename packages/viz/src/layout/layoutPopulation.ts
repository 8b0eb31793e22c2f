import type { Population } from '@grapevine/core';
import { chooseAnchors, discRadii } from './anchors.js';
import { attractorsOf } from './attractors.js';
import { besideWhom } from './besideWhom.js';
import { type Bubbles, bubblesOf } from './bubbles.js';
import { isCrowd } from './isCrowd.js';
import { partDiscs } from './partDiscs.js';
import { anchorPairs, placeAnchors } from './placeAnchors.js';
import { seededUniform } from './seededUniform.js';
import { settleMembers } from './settleMembers.js';
import { startMembers } from './startMembers.js';

/** Where everybody stands. The unit is the distance that neighbours keep; y grows downwards; (0, 0) is the middle. */
export interface PopulationLayout {
  /** [memberCount] */
  readonly x: Float32Array;
  /** [memberCount] */
  readonly y: Float32Array;
  /** [groupCount] mean place of the group's members; 0 for an empty group. */
  readonly groupX: Float32Array;
  /** [groupCount] */
  readonly groupY: Float32Array;
  /** Half the width and half the height of the picture. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Of a crowd: its large groups as discs. */
  readonly bubbles?: Bubbles;
}

export interface LayoutOptions {
  /** Another seed gives another arrangement of the same population. Default: `'grapevine'`. */
  readonly seed?: string;
}

/**
 * Arranges a population: groups that share members lie near each other or overlap, members stand in their groups.
 * Depends on population and seed only, down to the last bit in every browser. O(members + memberships + ties), with a
 * constant of some hundred rounds, and O(anchors²) for at most 400 large groups. In a crowd (see `isCrowd`) large groups are
 * islands, and members find their places on and around them in a few rounds: 100,000 members take about a second.
 */
export function layoutPopulation(
  population: Population,
  { seed = 'grapevine' }: LayoutOptions = {},
): PopulationLayout {
  const uniform = seededUniform(seed);
  const attractors = attractorsOf(population);
  const anchors = chooseAnchors(attractors);
  const beside = isCrowd(population.memberCount) ? besideWhom(attractors, anchors) : undefined;
  const radius = beside ? discRadii([anchors.home, beside], anchors.count) : anchors.radius;
  const pairs = anchorPairs({ ...anchors, radius });
  const places = placeAnchors(pairs, uniform);
  if (beside) partDiscs(radius, places);
  const members = startMembers(attractors, anchors, places, uniform, beside);
  settleMembers(attractors, anchors, pairs, places, members);
  const layout = centred(population, Float32Array.from(members.x), Float32Array.from(members.y));
  if (!beside) return layout;
  // discs move as members did when the picture was centred
  const moved = (from: Float64Array, axis: 'x' | 'y') =>
    from.map((each) => each + layout[axis][0]! - members[axis][0]!);
  const discs = { x: moved(places.x, 'x'), y: moved(places.y, 'y') };
  return { ...layout, bubbles: bubblesOf(attractors, anchors, discs, population.groupCount) };
}

function centred(population: Population, x: Float32Array, y: Float32Array): PopulationLayout {
  const [middleX, halfWidth] = range(x);
  const [middleY, halfHeight] = range(y);
  for (let member = 0; member < x.length; member++) {
    x[member] = x[member]! - middleX;
    y[member] = y[member]! - middleY;
  }
  return {
    x,
    y,
    groupX: groupMeans(population, x),
    groupY: groupMeans(population, y),
    halfWidth: halfWidth + 1,
    halfHeight: halfHeight + 1,
  };
}

function range(values: Float32Array): [middle: number, half: number] {
  if (values.length === 0) return [0, 0];
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [(least + most) / 2, (most - least) / 2];
}

function groupMeans(
  { groupCount, groupOffsets, groupMembers }: Population,
  values: Float32Array,
): Float32Array {
  const means = new Float32Array(groupCount);
  for (let group = 0; group < groupCount; group++) {
    const start = groupOffsets[group]!;
    const end = groupOffsets[group + 1]!;
    let sum = 0;
    for (let j = start; j < end; j++) sum += values[groupMembers[j]!]!;
    means[group] = end > start ? sum / (end - start) : 0;
  }
  return means;
}
