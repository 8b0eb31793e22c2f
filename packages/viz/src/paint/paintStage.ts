import { paceOf } from '../run/paceOf.js';
import { type Course, courseTo, pointOn } from './courses.js';
import { dab, type Frame, stamp } from './frame.js';
import { paintMembers } from './paintMembers.js';
import type { Palette } from './palette.js';
import { lightOf, type Scene } from './scene.js';
import type { View } from './view.js';

/** Paints what stands still between two steps: the ways that the content has taken, then everybody in his state. O(members + length of ways). */
export function paintStage(frame: Frame, scene: Scene, step: number): void {
  paintTrails(frame, scene, step);
  paintMembers(frame, scene, step);
}

function paintTrails(frame: Frame, scene: Scene, step: number): void {
  const { run, palette, density } = scene;
  const end = run.stepOffsets[step + 1]!;
  const { fresh } = paceOf(run);
  const bridges = new Set(run.entries.filter((entry) => entry.isBridge).map((entry) => entry.place));
  // the more ways, the fainter each, so that the whole keeps its weight
  const base = Math.min(0.5, 4.4 / Math.sqrt(end + 60));
  for (let place = 0; place < end; place++) {
    const course = courseTo(scene.layout, run, place);
    if (course === undefined) continue;
    const told = run.members[place]!;
    const age = (step - run.stepOf[told]!) / fresh;
    const isBridge = bridges.has(place);
    const opacity =
      Math.min(0.85, base * (0.35 + 0.65 / (1 + 0.6 * age)) * (isBridge ? 2 : 1)) *
      lightOf(scene, told, step);
    paintWay(frame, scene.view, course, opacity, palette, isBridge ? Math.max(1, density) : 0);
  }
}

function paintWay(
  frame: Frame,
  view: View,
  course: Course,
  opacity: number,
  palette: Palette,
  width: number,
): void {
  const length =
    view.scale *
    (Math.abs(course.bendX - course.fromX) +
      Math.abs(course.bendY - course.fromY) +
      Math.abs(course.toX - course.bendX) +
      Math.abs(course.toY - course.bendY));
  const points = Math.min(1200, Math.ceil(0.85 * length) + 1);
  for (let i = 0; i <= points; i++) {
    const [x, y] = pointOn(course, i / points);
    const pixelX = view.scale * x + view.x;
    const pixelY = view.scale * y + view.y;
    if (width === 0) dab(frame, pixelX - 0.5, pixelY - 0.5, palette.trail, opacity);
    else stamp(frame, 'disc', width, pixelX, pixelY, palette.trail, 0.55 * opacity);
  }
}
