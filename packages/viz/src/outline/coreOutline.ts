import { polygonArea } from 'd3-polygon';
import type { GroupOutline } from './groupOutline.js';

/** The outline without scattered bits: rings of at least a fifth of the largest one's area, no threads. For looking at many groups at once. */
export function coreOutline({ group, rings }: GroupOutline): GroupOutline {
  const areas = rings.map((ring) => Math.abs(polygonArea(ring as [number, number][])));
  const largest = Math.max(...areas);
  return { group, rings: rings.filter((_, i) => areas[i]! >= 0.2 * largest), threads: [] };
}
