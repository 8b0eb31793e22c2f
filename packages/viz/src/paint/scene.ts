import type { Population } from '@grapevine/core';
import type { PopulationLayout } from '../layout/layoutPopulation.js';
import { type MemberGrid, visitWithin } from '../layout/memberGrid.js';
import type { RecordedRun } from '../run/recordRun.js';
import type { Palette } from './palette.js';
import type { View } from './view.js';

/** All that a picture of one moment is made of. */
export interface Scene {
  readonly population: Population;
  readonly layout: PopulationLayout;
  readonly run: RecordedRun;
  readonly palette: Palette;
  readonly view: View;
  /** Device pixels a CSS pixel. */
  readonly density: number;
  /** Finds who is in sight. Default: everybody is painted. */
  readonly grid?: MemberGrid;
  /** Whether groups are shown as bubbles in place of members. */
  readonly asBubbles?: boolean;
  /** Where it is known, members to whom the same has happened elsewhere are dimmed, and the others stand out. */
  readonly sharedFate?: SharedFate | undefined;
}

/** Whether the same has happened to a member elsewhere, after a step of the run that is painted. */
export type SharedFate = (member: number, step: number) => boolean;

const DIMMED = 0.09;
/** The largest glow, in CSS pixels. */
const RIM = 60;

/** 0 to 1: how much a member shines after a step. */
export function lightOf({ sharedFate }: Scene, member: number, step: number): number {
  return sharedFate?.(member, step) ? DIMMED : 1;
}

/** Where a member stands, in pixels. */
export function pixelX({ layout, view }: Scene, member: number): number {
  return view.scale * layout.x[member]! + view.x;
}
/** Where a member stands, in pixels. */
export function pixelY({ layout, view }: Scene, member: number): number {
  return view.scale * layout.y[member]! + view.y;
}

/** Members whose signs may be seen on a picture of some size. O(those), without a grid O(members). */
export function membersInSight(
  { layout, view: { scale, x, y }, grid, density }: Scene,
  { width, height }: { readonly width: number; readonly height: number },
): ArrayLike<number> & Iterable<number> {
  if (grid === undefined) return layout.x.map((_, member) => member);
  const members: number[] = [];
  const rim = RIM * density;
  visitWithin(
    grid,
    [(-rim - x) / scale, (-rim - y) / scale, (width + rim - x) / scale, (height + rim - y) / scale],
    (member) => members.push(member),
  );
  return members;
}
