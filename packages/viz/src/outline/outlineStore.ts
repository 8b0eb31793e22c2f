import type { Population } from '@grapevine/core';
import { polygonContains } from 'd3-polygon';
import type { PopulationLayout } from '../layout/layoutPopulation.js';
import type { View } from '../paint/view.js';
import { coreOutline } from './coreOutline.js';
import { type GroupOutline, groupOutline } from './groupOutline.js';

/** Outlines of groups, made when they are first asked for. */
export interface OutlineStore {
  /** The whole outline of a group. */
  whole(group: number): GroupOutline;
  /** Outlines worth drawing in a view, the largest groups first. */
  visible(view: View, width: number, height: number): readonly GroupOutline[];
  /** The smallest of the given outlines that has a point inside, in units of the layout. */
  at(outlines: readonly GroupOutline[], x: number, y: number): number | undefined;
}

const MOST_HULLS = 64;
const SMALLEST_HULL = 4;
/** Hulls smaller than this many pixels across are left out. */
const SMALLEST_PIXELS = 22;

/** A store for one population and layout. */
export function createOutlineStore(population: Population, layout: PopulationLayout): OutlineStore {
  const { groupCount, groupOffsets } = population;
  const sizeOf = (group: number) => groupOffsets[group + 1]! - groupOffsets[group]!;
  const bySize = Array.from({ length: groupCount }, (_, group) => group)
    .filter((group) => sizeOf(group) >= SMALLEST_HULL)
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a - b);
  const wholes = new Map<number, GroupOutline>();
  const cores = new Map<number, GroupOutline>();
  const whole = (group: number) => remember(wholes, group, () => groupOutline(population, layout, group));
  const core = (group: number) => remember(cores, group, () => coreOutline(whole(group)));
  return {
    whole,
    visible(view, width, height) {
      const shown: GroupOutline[] = [];
      for (const group of bySize) {
        const radius = (0.64 * Math.sqrt(sizeOf(group)) + 1) * view.scale;
        if (2 * radius < SMALLEST_PIXELS || shown.length === MOST_HULLS) break;
        const x = view.scale * layout.groupX[group]! + view.x;
        const y = view.scale * layout.groupY[group]! + view.y;
        const reach = 3 * radius;
        if (x + reach < 0 || y + reach < 0 || x - reach > width || y - reach > height) continue;
        shown.push(core(group));
      }
      return shown;
    },
    at: outlineAt,
  };
}

/** The last one of outlines that has a point inside, in units of the layout. */
export function outlineAt(outlines: readonly GroupOutline[], x: number, y: number): number | undefined {
  for (const { group, rings } of [...outlines].reverse()) {
    const inside = rings.filter((ring) => polygonContains(ring as [number, number][], [x, y])).length;
    if (inside % 2 === 1) return group;
  }
  return undefined;
}

function remember<T>(memory: Map<number, T>, key: number, make: () => T): T {
  let value = memory.get(key);
  if (value === undefined) {
    value = make();
    memory.set(key, value);
  }
  return value;
}
