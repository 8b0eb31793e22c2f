import type { Population } from '@grapevine/core';
import type { Bubbles } from '../layout/bubbles.js';
import type { PopulationLayout } from '../layout/layoutPopulation.js';
import type { GroupOutline } from '../outline/groupOutline.js';
import { type OutlineStore, outlineAt } from '../outline/outlineStore.js';

const CORNERS = 56;
/** Room between the members of a group and its outline. */
const MARGIN = 0.5;

/** Of a crowd: outlines are discs, and none where a group is too small for one; threads lead to members who stand outside. */
export function createBubbleStore(
  population: Population,
  layout: PopulationLayout,
  bubbles: Bubbles,
): OutlineStore {
  const { x, y, radius, group: groups, ofGroup } = bubbles;
  const discs = Array.from(groups, (group, bubble): GroupOutline => {
    const reach = radius[bubble]! + MARGIN;
    return { group, rings: [ringAround(x[bubble]!, y[bubble]!, reach)], threads: [] };
  });
  return {
    whole(group) {
      const bubble = ofGroup[group]!;
      const { rings } = discs[bubble] ?? { rings: [] };
      return { group, rings, threads: threadsOf(population, layout, bubbles, group) };
    },
    visible({ scale, x: left, y: top }, width, height) {
      return discs.filter(({ group }, bubble) => {
        const reach = scale * (radius[bubble]! + MARGIN);
        const middleX = scale * x[bubble]! + left;
        const middleY = scale * y[bubble]! + top;
        const isInSight =
          middleX > -reach && middleY > -reach && middleX < width + reach && middleY < height + reach;
        return group >= 0 && isInSight;
      });
    },
    at: outlineAt,
  };
}

function ringAround(x: number, y: number, radius: number): GroupOutline['rings'][number] {
  return Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
}

/** From the rim of the group's disc, else from its middle. */
function threadsOf(
  { groupOffsets, groupMembers }: Population,
  { x, y, groupX, groupY }: PopulationLayout,
  { ofGroup, x: discX, y: discY, radius }: Bubbles,
  group: number,
): GroupOutline['threads'] {
  const bubble = ofGroup[group]!;
  const [middleX, middleY, reach] =
    bubble < 0
      ? [groupX[group]!, groupY[group]!, 0]
      : [discX[bubble]!, discY[bubble]!, radius[bubble]! + MARGIN];
  const threads: GroupOutline['threads'][number][] = [];
  for (const member of groupMembers.subarray(groupOffsets[group], groupOffsets[group + 1])) {
    const [dx, dy] = [x[member]! - middleX, y[member]! - middleY];
    const away = Math.sqrt(dx * dx + dy * dy);
    if (away <= reach) continue;
    const rim = reach / away;
    threads.push([middleX + rim * dx, middleY + rim * dy, x[member]!, y[member]!]);
  }
  return threads;
}
