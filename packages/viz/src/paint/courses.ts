import type { PopulationLayout } from '../layout/layoutPopulation.js';
import type { RecordedRun } from '../run/recordRun.js';
import type { View } from './view.js';

/** A way from teller to told: a curve of second degree, drawn towards the middle of the group in which it happened. */
export interface Course {
  readonly fromX: number;
  readonly fromY: number;
  readonly bendX: number;
  readonly bendY: number;
  readonly toX: number;
  readonly toY: number;
}

/** The way on which the member at a place of the run was told; undefined for first members. Units of the layout. */
export function courseTo(
  { x, y, groupX, groupY }: PopulationLayout,
  run: RecordedRun,
  place: number,
): Course | undefined {
  const teller = run.informedBy[place]!;
  if (teller < 0) return undefined;
  const told = run.members[place]!;
  const group = run.informedIn[place]!;
  const [fromX, fromY, toX, toY] = [x[teller]!, y[teller]!, x[told]!, y[told]!];
  if (group < 0) return bowed(fromX, fromY, toX, toY);
  const middleX = (fromX + toX) / 2;
  const middleY = (fromY + toY) / 2;
  // no farther than half of the way itself, so that neighbours do not make a detour through the whole group
  const dx = groupX[group]! - middleX;
  const dy = groupY[group]! - middleY;
  const away = Math.sqrt(dx * dx + dy * dy) + 1e-9;
  const most = 0.5 * Math.sqrt((toX - fromX) ** 2 + (toY - fromY) ** 2);
  const share = Math.min(0.55, most / away);
  return { fromX, fromY, bendX: middleX + share * dx, bendY: middleY + share * dy, toX, toY };
}

/** A way that is a little bent to one side. */
export function bowed(fromX: number, fromY: number, toX: number, toY: number): Course {
  const bendX = (fromX + toX) / 2 - 0.12 * (toY - fromY);
  const bendY = (fromY + toY) / 2 + 0.12 * (toX - fromX);
  return { fromX, fromY, bendX, bendY, toX, toY };
}

/** Adds a way to the path of a brush. */
export function traceCourse(brush: CanvasPath, { scale, x, y }: View, course: Course): void {
  const { fromX, fromY, bendX, bendY, toX, toY } = course;
  brush.moveTo(scale * fromX + x, scale * fromY + y);
  brush.quadraticCurveTo(scale * bendX + x, scale * bendY + y, scale * toX + x, scale * toY + y);
}

/** Whether a way may be seen in a view: not where all of it lies beyond the same rim. */
export function isInSight(
  { fromX, fromY, bendX, bendY, toX, toY }: Course,
  { scale, x, y }: View,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  return (
    scale * Math.max(fromX, bendX, toX) + x > 0 &&
    scale * Math.min(fromX, bendX, toX) + x < width &&
    scale * Math.max(fromY, bendY, toY) + y > 0 &&
    scale * Math.min(fromY, bendY, toY) + y < height
  );
}

/** The point at a share of the way, 0 to 1. */
export function pointOn(course: Course, share: number): readonly [number, number] {
  const rest = 1 - share;
  const start = rest * rest;
  const bend = 2 * rest * share;
  const end = share * share;
  return [
    start * course.fromX + bend * course.bendX + end * course.toX,
    start * course.fromY + bend * course.bendY + end * course.toY,
  ];
}
